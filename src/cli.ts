import { version } from '../package.json';
import { HELP, readArguments } from './cli/arguments.ts';
import { EXIT, runExport } from './cli/export.ts';
import { removeTemporaries } from './node/write-files.ts';

const { stdin, stdout, stderr } = process;
const stop = new AbortController();

/** Signals that end the program, with the exit codes shells give them. */
const STOPS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let stopped: number | undefined;

for (const [name, code] of Object.entries(STOPS)) {
  process.on(name, () => {
    if (stopped !== undefined) {
      removeTemporaries();
      process.exit(code);
    }
    stopped = code;
    stop.abort();
  });
}
stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason;
  process.exit(EXIT.unusable); // the reader of the pipe has gone
});

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  switch (asked.task) {
    case 'help':
      stdout.write(HELP);
      return EXIT.done;
    case 'version':
      stdout.write(`${version}\n`);
      return EXIT.done;
    case 'export':
      return runExport(asked.arguments, { stdin, stdout, stderr, signal: stop.signal });
    case 'check': {
      const { runCheck } = await import('./cli/check.ts');
      const wrong = await runCheck({ ...asked.arguments, version }, { stdin, stdout });
      return wrong ? EXIT.errors : EXIT.done;
    }
    case 'cites':
    case 'authorities': {
      const { runCites } = await import('./cli/cites.ts');
      return runCites(asked.task, asked.arguments, { stdin, stdout });
    }
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (reason: unknown) => {
    process.exitCode = stopped ?? EXIT.unusable;
    stderr.write(`amicus: ${stopped === undefined ? explain(reason) : 'stopped'}\n`);
  },
);

/** Errors whose message says it all, by name: bundles loaded later have classes of their own. */
const FOR_THE_USER = new Set([
  ...['UsageError', 'ReadError', 'WriteError', 'LibreOfficeError', 'PagesError'],
]);

function explain(reason: unknown): string {
  const name = reason instanceof Error ? reason.name : '';
  if (reason instanceof Error && FOR_THE_USER.has(name)) {
    return name === 'UsageError' ? `${reason.message}\nTry "amicus --help".` : reason.message;
  }
  const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  return `an error in Amicus itself, please report it: ${detail}`;
}
