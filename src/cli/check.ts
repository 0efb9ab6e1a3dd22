/** `amicus check`: what the checks find in briefs, for a reader, a program or a code host. */
import { parseBrief } from '../brief/index.ts';
import { checks } from '../checks/index.ts';
import { findCourt, loadCourts, stageOf } from '../courts/index.ts';
import { checkBrief } from '../filing/index.ts';
import type { CheckArguments } from './arguments.ts';
import { expectCourt } from './asked-court.ts';
import type { CheckedFile } from './check/checked-file.ts';
import { checkedJson } from './check/json.ts';
import { sarifLog } from './check/sarif.ts';
import { checkedText } from './check/text.ts';
import { courtsAbove, readDraft } from './draft.ts';

/** The streams, so that a test can give its own. */
interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
}

/**
 * Checks files and prints what is found.
 *
 * @param asked with the version of Amicus, for programs
 * @returns whether anything was found at the level of an error
 * @throws {ReadError} when a file cannot be read, {UsageError} when there is no such court as asked for;
 *   nothing is printed then
 */
export async function runCheck(
  asked: CheckArguments & { readonly version: string },
  { stdin, stdout }: Streams,
): Promise<boolean> {
  const files: CheckedFile[] = [];
  for (const file of asked.files) {
    const { name, text, folder } = await readDraft(file, stdin);
    const courts = await courtsAbove(folder);
    expectCourt(asked, courts, { findCourt, loadCourts, stageOf });
    const request = {
      courts,
      ...(asked.court === undefined ? {} : { court: asked.court }),
      ...(asked.stage === undefined ? {} : { stage: asked.stage }),
    };
    const brief = parseBrief(text, request);
    files.push({ name, text, ...checkBrief(brief, request) });
  }
  stdout.write(`${print(files, asked, stdout)}\n`);
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

function print(
  files: readonly CheckedFile[],
  asked: CheckArguments & { readonly version: string },
  stdout: Streams['stdout'],
) {
  switch (asked.format) {
    case 'json':
      return JSON.stringify(files.map(checkedJson), null, 2);
    case 'sarif':
      return JSON.stringify(sarifLog(files, asked.version), null, 2);
    case 'text':
      return files.flatMap((file) => checkedText(file, checks.length, colored(stdout))).join('\n');
  }
}

/** Colors on a terminal, unless the user wants none (https://no-color.org). */
function colored(stdout: Streams['stdout']): boolean {
  return stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
