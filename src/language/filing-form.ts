import {
  type Brief,
  frontMatterKey,
  type KeyPath,
  parseBrief,
  removeFrontMatterAt,
  setFrontMatterAt,
  type TextEdit,
} from '../brief/index.ts';

/** One thing of the filing that can be filled in. */
export interface FormField {
  readonly path: KeyPath;
  /** The key, or what names an item of a list: the first text in it. */
  readonly label: string;
  /** What the schema says of it, in a sentence. */
  readonly description: string;
  /** Its value in few words; empty while there is none. */
  readonly value: string;
  readonly kind: 'text' | 'choice' | 'group' | 'list';
  /** The values of a choice. */
  readonly choices: readonly string[];
  /** A value to show as an example. */
  readonly example: string;
}

/** What the form leaves to other commands or to the front matter itself. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'court',
  'stage',
  'courts',
  'checks',
  'authorities',
  'language',
]);

/** The fields below a place in the front matter, those that are filled in and those that are not. */
export function formFields(brief: Brief, path: KeyPath): FormField[] {
  const value = valueAt(brief, path);
  if (Array.isArray(value) || isListAt(path)) {
    const items = Array.isArray(value) ? value : [];
    return items.map((_, index) => fieldAt(brief, [...path, index]));
  }
  const keys = frontMatterKey(path)?.keys ?? [];
  return [...new Set(keys)]
    .filter((key) => path.length > 0 || !LEFT_OUT.has(key))
    .map((key) => fieldAt(brief, [...path, key]));
}

/** One field, wherever it is. */
export function fieldAt(brief: Brief, path: KeyPath): FormField {
  const step = path.at(-1) ?? '';
  const facts = frontMatterKey(path);
  const value = valueAt(brief, path);
  const kind = kindAt(path, value);
  const example = facts?.examples.find((each) => typeof each === 'string');
  return {
    path,
    label: typeof step === 'number' ? nameOf(value) || `${step + 1}` : step,
    description: facts?.description ? `${facts.description}.` : '',
    value: inFewWords(value),
    kind,
    choices: choicesAt(path),
    example: typeof example === 'string' ? example : '',
  };
}

/** The edit that fills in a field. */
export function fieldEdit(brief: Brief, path: KeyPath, value: unknown): TextEdit | undefined {
  return setFrontMatterAt(brief, path, value);
}

/** The edit that adds an empty item to a list, with the keys it needs; and where it then is. */
export function itemEdit(
  brief: Brief,
  path: KeyPath,
): { readonly edit: TextEdit | undefined; readonly path: KeyPath } {
  const value = valueAt(brief, path);
  const index = Array.isArray(value) ? value.length : 0;
  const keys = frontMatterKey([...path, 0])?.keys ?? [];
  const first = keys[0];
  const item = first === undefined ? '' : { [first]: `[${first}]` };
  const at = [...path, index];
  return { edit: setFrontMatterAt(brief, at, item), path: at };
}

/** The edit that takes an item out of its list, or a key out of its map. */
export function removalEdit(brief: Brief, path: KeyPath): TextEdit | undefined {
  return removeFrontMatterAt(brief, path);
}

/** What would be wrong with a value of a field; nothing when it can be taken. */
export function fieldFault(brief: Brief, path: KeyPath, value: unknown): string | undefined {
  const edit = setFrontMatterAt(brief, path, value);
  if (!edit) return undefined;
  const text = brief.text.slice(0, edit.from) + edit.text + brief.text.slice(edit.to);
  const there = parseBrief(text);
  const known = new Set(brief.findings.map(({ message }) => message));
  return there.findings.find(
    ({ check, message }) => check.startsWith('front-matter/') && !known.has(message),
  )?.message;
}

function kindAt(path: KeyPath, value: unknown): FormField['kind'] {
  if (choicesAt(path).length > 0) return 'choice';
  if (isListAt(path) && !(typeof value === 'string')) return 'list';
  const keys = frontMatterKey(path)?.keys ?? [];
  return keys.length > 0 && typeof value !== 'string' ? 'group' : 'text';
}

function isListAt(path: KeyPath): boolean {
  const expected = frontMatterKey(path)?.expected ?? '';
  return /^a list\b/.test(expected) || /\bor a list, each item\b/.test(expected);
}

function choicesAt(path: KeyPath): readonly string[] {
  const facts = frontMatterKey(path);
  if (!facts) return [];
  return facts.expected === 'true or false' ? ['false', 'true'] : facts.values;
}

function valueAt(brief: Brief, path: KeyPath): unknown {
  let value: unknown = brief.frontMatter;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const first = Object.values(value)[0];
  return Array.isArray(first) ? first.join('; ') : String(first ?? '');
}

/** A value as a line of a form. */
function inFewWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(nameOf).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${nameOf(each)}`)
    .join(', ');
}
