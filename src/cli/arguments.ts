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
  /** A PDF in place of the DOCX. */
  readonly pdf: boolean;
  /** What gives the page numbers. */
  readonly pages: PageSource;
  /** LibreOffice's program, when the user names it. */
  readonly soffice?: string;
}

/** What may give the page numbers; `auto`: LibreOffice where it is found; `none`: left blank. */
export const PAGE_SOURCES = ['layout', 'libreoffice', 'auto', 'none'] as const;
export type PageSource = (typeof PAGE_SOURCES)[number];

/** What `amicus cites` and `amicus authorities` were asked to do. */
export interface CitesArguments {
  /** The text; `-` is standard input. */
  readonly file: string;
  readonly json: boolean;
  /** Many texts: a JSON array on standard input. */
  readonly batch: boolean;
}

/** How `amicus check` prints what it finds. */
export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What `amicus check` was asked to do. */
export interface CheckArguments {
  /** The drafts; `-` is standard input. */
  readonly files: readonly string[];
  readonly court?: string;
  readonly stage?: string;
  readonly format: CheckFormat;
}

/** What was asked on the command line. */
export type Asked =
  | { readonly task: 'help' }
  | { readonly task: 'version' }
  | { readonly task: 'export'; readonly arguments: ExportArguments }
  | { readonly task: 'check'; readonly arguments: CheckArguments }
  | { readonly task: 'cites'; readonly arguments: CitesArguments }
  | { readonly task: 'authorities'; readonly arguments: CitesArguments };

/** The command line makes no sense; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `amicus --help` prints. */
export const HELP = `Usage: amicus export FILE [options]
       amicus check FILE... [--court ID] [--format text|json|sarif]
       amicus cites [FILE] [--json | --batch]
       amicus authorities FILE [--json | --batch]

export exports a brief written in Markdown as a court-ready Word document or PDF.
check says what the court's rules, and the brief itself, find wrong with it.
cites lists the citations of a text or Markdown file (default: standard input).
authorities prints the table of authorities of a brief.

  FILE                 the draft; - reads it from standard input

Options:
  -o, --output FILE    where to write; - is standard output
                       (default: the draft's name with .docx or .pdf, beside it)
      --pdf            write the PDF to be filed, and no Word document; its page
                       numbers are exact (needs LibreOffice); -o FILE.pdf says
                       the same
      --pages SOURCE   where the page numbers come from:
                         layout       Amicus itself (default)
                         libreoffice  LibreOffice, which must be installed; says
                                      where Amicus's own numbers differ
                         auto         LibreOffice if it is found, or else layout
                         none         nowhere: left blank for Word (Ctrl+A, F9)
      --soffice FILE   LibreOffice's program, where it is not found by itself
                       (or set AMICUS_SOFFICE)
      --court ID       the court, instead of the one in the draft's front matter
      --stage STAGE    the stage, instead of the one in the draft's front matter
      --cover-color    print the cover on a page background in the rule's color
      --force          export even if the brief has errors
      --json           print the report as JSON
      --format FORMAT  check: text for a reader (default), json, or sarif for a
                       code host
      --batch          cites, authorities: read a JSON array of {id, text} on
                       standard input (for authorities with pages: a list of
                       [start, end, label]), print a JSON object by id
  -h, --help           print this
      --version        print the version

A folder .amicus/courts beside the draft, or above it, adds court profiles.

Exit code: 0 done; 1 the brief has errors, and export wrote nothing unless
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
  if (values.format !== undefined && task !== 'check') {
    throw new UsageError('--format is for check; the others have --json.');
  }
  if (task === 'cites' || task === 'authorities') {
    const { json, batch } = values;
    if (file === undefined && task === 'authorities' && !batch) {
      throw new UsageError('Name the brief, as in: amicus authorities brief.md');
    }
    if (rest.length > 0 || (batch && file !== undefined)) {
      throw new UsageError(`amicus ${task} takes one file, or --batch and none.`);
    }
    return {
      task,
      arguments: { file: file ?? '-', json: json ?? false, batch: batch ?? false },
    };
  }
  if (task === 'check') return { task, arguments: checkArguments(positionals.slice(1), values) };
  if (task !== 'export') {
    throw new UsageError(
      `There is no task "${task}"; there are: export, check, cites, authorities.`,
    );
  }
  if (file === undefined) throw new UsageError('Name the draft, as in: amicus export brief.md');
  if (rest.length > 0)
    throw new UsageError(`One draft at a time: "${rest.join(' ')}" is too many.`);
  const { output, court, stage, json, force, soffice } = values;
  const pdf = wantsPdf(output, values.pdf ?? false);
  const pages = pageSource(values.pages, pdf);
  return {
    task: 'export',
    arguments: {
      file,
      json: json ?? false,
      force: force ?? false,
      coverColor: values['cover-color'] ?? false,
      pdf,
      pages,
      ...(soffice !== undefined && { soffice }),
      ...(output !== undefined && { output }),
      ...(court !== undefined && { court }),
      ...(stage !== undefined && { stage }),
    },
  };
}

function checkArguments(
  files: readonly string[],
  { court, stage, format = 'text', json }: ReturnType<typeof parse>['values'],
): CheckArguments {
  if (files.length === 0) throw new UsageError('Name the drafts, as in: amicus check brief.md');
  const asked = json ? 'json' : format;
  const known = CHECK_FORMATS.find((each) => each === asked);
  if (!known) throw new UsageError(`--format ${asked}: there are ${CHECK_FORMATS.join(', ')}.`);
  return {
    files,
    format: known,
    ...(court === undefined ? {} : { court }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** A name that ends in .pdf asks for one; any other name but `-` does not go with `--pdf`. */
function wantsPdf(output: string | undefined, asked: boolean): boolean {
  const named = output !== undefined && /\.pdf$/i.test(output);
  if (asked && output !== undefined && /\.docx$/i.test(output)) {
    throw new UsageError(
      `--pdf writes a PDF: name it ${output.replace(/\.docx$/i, '.pdf')} with -o.`,
    );
  }
  return asked || named;
}

/** A PDF takes LibreOffice; a DOCX takes what is asked for, and Amicus's own layout by default. */
function pageSource(asked: string | undefined, pdf: boolean): PageSource {
  const source = PAGE_SOURCES.find((one) => one === asked);
  if (asked !== undefined && source === undefined) {
    throw new UsageError(`--pages ${asked}: there are ${PAGE_SOURCES.join(', ')}.`);
  }
  if (pdf && (source === 'layout' || source === 'none')) {
    throw new UsageError(
      `A PDF is made by LibreOffice and has its page numbers: leave out --pages ${source}.`,
    );
  }
  return pdf ? 'libreoffice' : (source ?? 'layout');
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
        format: { type: 'string' },
        batch: { type: 'boolean' },
        pdf: { type: 'boolean' },
        pages: { type: 'string' },
        soffice: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (reason) {
    throw new UsageError((reason as Error).message);
  }
}
