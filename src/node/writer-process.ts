/**
 * The program that writes an export's files, apart from the one that made them. It is started by
 * `file-writer.ts` and told the files on standard input. Once it has them all it writes them whether
 * or not the other is still there; told less than it was promised, it writes nothing.
 */
import { COULD_NOT_WRITE, takeOver } from './handover.ts';
import { WriteError, writeTogether } from './write-files.ts';

// Ctrl+C and the closing of a terminal are for the export; what was handed over is finished.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);

async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const files = takeOver(Buffer.concat(chunks));
  if (files) await writeTogether(files);
}

main().catch((reason: unknown) => {
  if (!(reason instanceof WriteError)) throw reason;
  process.stdout.write(reason.message);
  process.exitCode = COULD_NOT_WRITE;
});
