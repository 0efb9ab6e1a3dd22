import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explain, problemAt } from '../courts/problem.ts';
import { tooDeepAt } from '../text/yaml-nesting.ts';

/** The text of a file of the library with the name messages give it. */
export interface LibraryFile {
  readonly name: string;
  readonly text: string;
}

/** What is wrong with a file of the library, and where. */
export interface LibraryProblem {
  /** Name of the file, as it was given. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The key of the header, e.g. `authorities.2.date`; empty for the file as a whole. */
  readonly path: string;
  /** What is there, what was expected, and the remedy. */
  readonly message: string;
}

/** A file taken apart: its header, checked, and the Markdown after it. */
export interface ReadFile<Header> {
  /** The file's name without folder and extension. */
  readonly id: string;
  readonly header: Header;
  /** With line feeds only, and no blank lines at either end. */
  readonly body: string;
  /** A problem at a key of the header. */
  problemAt(path: readonly PropertyKey[], message: string): LibraryProblem;
}

/** Faults of the YAML itself that are listed: the later ones mostly follow from the first. */
const MOST_ERRORS = 10;

/**
 * Takes a file of the library apart and checks its header.
 *
 * @returns the file, or every problem with its line
 */
export function readLibraryFile<Header>(
  { name, text }: LibraryFile,
  schema: z.ZodType<Header>,
): ReadFile<Header> | readonly LibraryProblem[] {
  const at = (line: number, message: string, column = 1): LibraryProblem => ({
    ...{ file: name, line, column, path: '' },
    message,
  });
  const parts = partsOf(text);
  if (typeof parts === 'string') return [at(1, parts)];
  const deep = tooDeepAt(parts.yaml);
  if (deep !== undefined) {
    return [at(deep, 'Nested or indented too deeply to be read. Make the header simpler.')];
  }
  const lines = new LineCounter();
  let document: Document;
  let raw: unknown;
  try {
    document = parseDocument(parts.yaml, {
      lineCounter: lines,
      prettyErrors: false,
      // A year is text here, as every other value is.
      customTags: (tags) =>
        tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
    });
    if (document.errors.length > 0) {
      return document.errors.slice(0, MOST_ERRORS).map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = `Not YAML: ${error.message.replace(/\.?$/, '.')} Correct the line.`;
        return at(Math.max(line, 1), message, Math.max(col, 1));
      });
    }
    raw = document.toJS();
  } catch (error) {
    // Aliases that multiply without end, for one.
    const why = error instanceof Error ? error.message : String(error);
    return [at(1, `Cannot be read: ${why}. Make the header simpler.`)];
  }
  const source = { file: name, document, lines };
  const checked = schema.safeParse(raw ?? {}, { reportInput: true });
  if (!checked.success) {
    return checked.error.issues.map((issue) => {
      const { path, message } = explain(issue, HEADER);
      return problemAt(source, path, message);
    });
  }
  if (parts.body === '') {
    return [at(1, 'There is no text after the header. Write it below the second "---".')];
  }
  return {
    id: idOf(name),
    header: checked.data,
    body: parts.body,
    problemAt: (path, message) => problemAt(source, path, message),
  };
}

/** Whether reading a file gave its parts rather than problems. */
export function isRead<Header>(
  result: ReadFile<Header> | readonly LibraryProblem[],
): result is ReadFile<Header> {
  return 'header' in result;
}

/** How messages speak of the header. */
const HEADER = {
  whole: 'The header',
  unknownKey: 'Remove it, or correct its spelling.',
  orInherit: '',
};

/** `folder/tort-exception.md` as `tort-exception`. */
export function idOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return file.replace(/\.(md|markdown)$/i, '');
}

/**
 * The header and what follows it. The YAML keeps the line of the fence, as a blank one, so that its
 * lines are those of the file.
 *
 * @returns a message when there is no header
 */
function partsOf(text: string): { yaml: string; body: string } | string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const isFence = (line: string) => line.trimEnd() === '---';
  if (!isFence(lines[0] ?? '')) {
    return 'The file does not begin with a header. Write "---" on the first line, the keys below it, and "---" after them.';
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return 'The header has no end. Write "---" on a line of its own after its last key.';
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: withoutBlankEnds(lines.slice(end + 1)).join('\n'),
  };
}

/** Lines without the blank ones before the first and after the last. */
export function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== '';
  const from = lines.findIndex(isText);
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex(isText) + 1);
}
