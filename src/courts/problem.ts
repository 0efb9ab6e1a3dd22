import { type Document, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a court profile, and where. */
export interface CourtProblem {
  /** Name of the file, as it was given. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The key, e.g. `stages.merits.limit.value.words`; empty for the file as a whole. */
  readonly path: string;
  /** One sentence or two: what is there, what was expected, and the remedy. */
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** The offset of the deepest node of `path` that exists: the key of a pair, or the item. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyText(item.key) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A problem at a key of a file. */
export function problemAt(
  source: { file: string; document: Document; lines: LineCounter },
  path: Path,
  message: string,
): CourtProblem {
  const { line, col } = source.lines.linePos(offsetOf(source.document, path));
  const where = { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  return { ...where, path: path.map(String).join('.'), message };
}

/** How messages speak of the kind of file that is read. */
export interface FileWords {
  /** The file, or the part of it the schema is of, at the start of a sentence. */
  readonly whole: string;
  /** What to do about a key the schema does not know. */
  readonly unknownKey: string;
  /** What else there is to do about a missing key. */
  readonly orInherit: string;
}

const profileWords: FileWords = {
  whole: 'The profile',
  unknownKey: 'Remove it, or correct its spelling; court.schema.json lists the keys.',
  orInherit: ', or inherit from a profile that has it',
};

/** Says in plain words what one issue of a schema is about. */
export function explain(
  issue: z.core.$ZodIssue,
  words: FileWords = profileWords,
): { path: Path; message: string } {
  const key = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : words.whole;
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const path = [...issue.path, unknown];
    const others = issue.keys.slice(1).map((each) => `, \`${each}\``);
    return {
      path,
      message: `\`${path.map(String).join('.')}\`${others.join('')}: unknown key. ${words.unknownKey}`,
    };
  }
  if (issue.code === 'custom') return { path: issue.path, message: `${key} ${issue.message}.` };
  if (issue.input === undefined) {
    const message = `${key} is missing. Add it (expected ${expectation(issue)})${words.orInherit}.`;
    return { path: issue.path, message };
  }
  const found = quoted(issue.input);
  return {
    path: issue.path,
    message: `${key} is ${found}; expected ${expectation(issue)}. Correct the value.`,
  };
}

/** What a value had to be, from the schema's issue. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? `text matching ${issue.pattern ?? issue.format}`;
    case 'invalid_key':
      return 'a name of lower-case letters, digits and hyphens';
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join(', or ');
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping of keys',
  record: 'a mapping of names',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

const formatNames: Readonly<Record<string, string>> = { date: 'a date as YYYY-MM-DD' };

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };

function amount(value: number | bigint, origin: string): string {
  const unit = units[origin] ?? '';
  return `${value}${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** A value as a message shows it: short. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value !== null && typeof value === 'object') return 'a mapping of keys';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
