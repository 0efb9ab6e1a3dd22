import { parseArgs } from 'node:util';

/** What `amicus export` was asked to do. */
export interface ExportArguments {
  /** The draft; `-` is standard input. */
  readonly file: string;
  /** Where to; `-` is standard output; absent: beside the draft. */
  readonly output?: string;
  readonly court?: string;
  readonly stage?: string;
  readonly json: boolean;
  readonly force: boolean;
  readonly coverColor: boolean;
}

/** What was asked on the command line. */
export type Asked =
  | { readonly task: 'help' }
  | { readonly task: 'version' }
  | { readonly task: 'export'; readonly arguments: ExportArguments };

/** The command line makes no sense; the message says what is wrong with it. */
export class UsageError extends Error {}

/** What `amicus --help` prints. */
export const HELP = `Usage: amicus export FILE [options]

Exports a brief written in Markdown as a court-ready Word document.

  FILE                 the draft; - reads it from standard input

Options:
  -o, --output FILE    where to write; - is standard output
                       (default: the draft's name with .docx, beside it)
      --court ID       the court, instead of the one in the draft's front matter
      --stage STAGE    the stage, instead of the one in the draft's front matter
      --cover-color    print the cover on a page background in the rule's color
      --force          export even if the brief has errors
      --json           print the report as JSON
  -h, --help           print this
      --version        print the version

A folder .amicus/courts beside the draft, or above it, adds court profiles.

Exit code: 0 done; 1 the brief has errors, and nothing was written unless
--force; 2 the command line is wrong, or a file cannot be read or written.
`;

/**
 * Reads the command line.
 *
 * @param words the arguments after the program's name.
 * @throws {UsageError} when they cannot be understood.
 */
export function readArguments(words: readonly string[]): Asked {
  const { values, positionals } = parse(words);
  if (values.help) return { task: 'help' };
  if (values.version) return { task: 'version' };
  const [task, file, ...rest] = positionals;
  if (task === undefined) throw new UsageError('Say what to do, as in: amicus export brief.md');
  if (task !== 'export') throw new UsageError(`There is no task "${task}"; there is: export.`);
  if (file === undefined) throw new UsageError('Name the draft, as in: amicus export brief.md');
  if (rest.length > 0)
    throw new UsageError(`One draft at a time: "${rest.join(' ')}" is too many.`);
  const { output, court, stage, json, force } = values;
  return {
    task: 'export',
    arguments: {
      file,
      json: json ?? false,
      force: force ?? false,
      coverColor: values['cover-color'] ?? false,
      ...(output !== undefined && { output }),
      ...(court !== undefined && { court }),
      ...(stage !== undefined && { stage }),
    },
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        court: { type: 'string' },
        stage: { type: 'string' },
        'cover-color': { type: 'boolean' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (reason) {
    throw new UsageError((reason as Error).message);
  }
}
