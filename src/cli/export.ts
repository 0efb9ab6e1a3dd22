import { basename, dirname, extname, join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { lineAndColumn } from '../brief/finding.ts';
import type { ExportResult } from '../export/index.ts';
import { FileWriter } from '../node/file-writer.ts';
import { type ExportArguments, UsageError } from './arguments.ts';
import { expectCourt } from './asked-court.ts';
import { courtsAbove, type Draft, imageReader, readDraft } from './draft.ts';
import { lendPages } from './page-source.ts';
import { ProgressLine } from './progress.ts';
import { findingLines, reportLines } from './report-text.ts';

/** Exit codes that scripts can rely on. */
export const EXIT = { done: 0, errors: 1, unusable: 2 } as const;

const NOTHING = 'Nothing was written. Mend the errors, or export in spite of them with --force.';
const IMPOSSIBLE = 'Nothing was written: these errors leave nothing to lay out. Mend them first.';

/** The streams and the stop signal of the process, so that a test can give its own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/**
 * `amicus export`.
 *
 * @returns the exit code.
 * @throws {UsageError} {@link ReadError} {@link WriteError} with a message for the user, or the
 * signal's reason when stopped.
 */
export async function runExport(asked: ExportArguments, terminal: Terminal): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  const output = asked.output ?? defaultOutput(asked);
  if (resolve(output) === resolve(asked.file) && output !== '-') {
    throw new UsageError(
      `The export would replace the draft ${asked.file}: name another file with -o.`,
    );
  }
  const toStdout = output === '-';
  if (toStdout && stdout.isTTY) {
    const what = asked.pdf ? 'PDF' : 'DOCX';
    throw new UsageError(`A ${what} does not go on a terminal: name a file with -o, or redirect.`);
  }
  const draft = await readDraft(asked.file, stdin);
  const { result, written } = await exportAndWrite(asked, draft, output, terminal);

  const exported = result.files.length > 0;
  // Standard output carries the document, the report of one, or nothing.
  const report = toStdout || !(exported || asked.json) ? stderr : stdout;
  const findings = findingLines(result.findings, draft.name, draft.text);
  if (asked.json) {
    const placed = result.findings.map((finding) => ({
      ...finding,
      ...lineAndColumn(draft.text, finding.from),
    }));
    const json = { written, ...result.report, findings: placed };
    report.write(`${JSON.stringify(json, null, 2)}\n`);
  } else {
    const none = asked.force ? IMPOSSIBLE : NOTHING;
    const closing = result.report && exported ? reportLines(result.report, written) : [none];
    report.write(`${[...findings, ...closing].join('\n')}\n`);
  }
  // Forced or not, a script is to learn that the brief has errors.
  const wrong = result.findings.some(({ severity }) => severity === 'error');
  return exported && !wrong ? EXIT.done : EXIT.errors;
}

async function exportAndWrite(
  asked: ExportArguments,
  draft: Draft,
  output: string,
  terminal: Terminal,
): Promise<{ result: ExportResult; written: string[] }> {
  const writer = output === '-' ? undefined : new FileWriter(join(__dirname, 'writer.cjs'));
  try {
    const result = await exportDraft(asked, draft, terminal.stderr, terminal.signal);
    return { result, written: await write(result, output, terminal, writer) };
  } finally {
    writer?.dispose();
  }
}

async function exportDraft(
  asked: ExportArguments,
  draft: Draft,
  stderr: NodeJS.WriteStream,
  signal: AbortSignal,
): Promise<ExportResult> {
  const progress = new ProgressLine(stderr);
  const { dispose, ...lent } = await lendPages(asked);
  try {
    // Loaded here so that --help and a mistyped option answer at once.
    const { exportBrief, ...engine } = await import('../export/index.ts');
    const courts = await courtsAbove(draft.folder);
    expectCourt(asked, courts, engine);
    return await exportBrief({
      text: draft.text,
      name: basename(draft.name),
      ...(asked.court !== undefined && { court: asked.court }),
      ...(asked.stage !== undefined && { stage: asked.stage }),
      coverColor: asked.coverColor,
      courts,
      readImage: imageReader(draft.folder),
      format: asked.pdf ? 'pdf' : 'docx',
      ...lent,
      force: asked.force,
      signal,
      onProgress: (step) => progress.show(step),
      pause: () => nextTurn(),
    });
  } finally {
    progress.clear();
    dispose();
  }
}

/**
 * Writes the brief and its separate papers.
 *
 * @param writer absent for standard output
 * @returns where, `-` for standard output
 */
async function write(
  { files }: ExportResult,
  output: string,
  { stdout, stderr, signal }: Terminal,
  writer: FileWriter | undefined,
): Promise<string[]> {
  if (writer) {
    const named = files.map(({ suffix, format, bytes }) => ({
      path: withSuffix(output, suffix, format),
      bytes,
    }));
    if (named.length > 0) await writer.write(named, signal);
    return named.map(({ path }) => path);
  }
  const [brief, ...papers] = files;
  if (!brief) return [];
  await new Promise<void>((resolve, reject) => {
    stdout.write(brief.bytes, (reason) => (reason ? reject(reason) : resolve()));
  });
  for (const { suffix } of papers) {
    stderr.write(
      `Left out: the separate paper "${suffix.slice(1)}". Name a file with -o to get it.\n`,
    );
  }
  return ['-'];
}

function defaultOutput({ file, pdf }: ExportArguments): string {
  const extension = pdf ? '.pdf' : '.docx';
  return file === '-' ? '-' : join(dirname(file), `${basename(file, extname(file))}${extension}`);
}

function withSuffix(output: string, suffix: string, format: string): string {
  const extension = extname(output);
  return join(
    dirname(output),
    `${basename(output, extension)}${suffix}${extension || `.${format}`}`,
  );
}
