import { isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Brief, readYaml, type TextEdit } from '../../brief/index.ts';
import type { Authority } from '../../citations/index.ts';
import { citedAt, entryText } from '../citation-at.ts';
import { edited, lineEndOf, type Refusal, type Reread } from './place.ts';

/** An authority marked as one chiefly relied on, or marked so no more. */
export interface PrincipalMark {
  readonly authority: Authority;
  /** What it is after the edits. */
  readonly principal: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Marks the authority at a place as one chiefly relied on, under `authorities:` in the front matter, or
 * takes the mark away. An entry that stands for it is used; every other byte of the draft stays.
 *
 * @param offset of the cursor
 * @param reread reads the draft so changed, so that no entry is left that changes something else
 */
export function togglePrincipal(
  brief: Brief,
  offset: number,
  reread: Reread,
): PrincipalMark | Refusal {
  const authority = citedAt(brief, offset)?.authority;
  if (!authority) return { refused: 'Put the cursor in a citation of the authority.' };
  const source = readYaml(brief.text, brief.root);
  if (!source || source.document.errors.length > 0 || !isMap(source.document.contents)) {
    return { refused: 'The front matter cannot be read. Problems says what is wrong with it.' };
  }
  const yaml: Yaml = { brief, map: source.document.contents, start: source.start };
  const principal = !isPrincipal(yaml, authority);
  const tries = principal ? marked(yaml, authority) : unmarked(yaml, authority);
  for (const edits of tries) {
    const after = reread(edited(brief.text, edits));
    const same = after.citations.authorities.find(({ id }) => id === authority.id);
    const asBefore =
      same !== undefined &&
      same.category === authority.category &&
      entryText(same) === entryText(authority) &&
      after.citations.authorities.length === brief.citations.authorities.length;
    // While other keys are missing, the list counts for nothing yet, and is kept all the same.
    const counts = after.frontMatter !== undefined;
    if (asBefore && (!counts || (same.principal ?? false) === principal)) {
      return { authority, principal, edits };
    }
  }
  return {
    refused:
      'The list of authorities in the front matter is written in a way Amicus does not change. Add "principal: true" to its entry there.',
  };
}

/** The front matter with its way back to the draft. */
interface Yaml {
  readonly brief: Brief;
  readonly map: YAMLMap;
  /** Offset in the draft of the YAML's first unit. */
  readonly start: number;
}

/** Whether an authority is marked; by the list itself, while the front matter cannot be used. */
function isPrincipal(yaml: Yaml, authority: Authority): boolean {
  if (yaml.brief.frontMatter) return authority.principal === true;
  const list = listIn(yaml);
  const entry = list && entryOf(list, authority);
  const value = entry && pairOf(entry, 'principal')?.value;
  return isScalar(value) && value.value === true;
}

/** Edits that may mark an authority, the best first. */
function marked(yaml: Yaml, authority: Authority): TextEdit[][] {
  const list = listIn(yaml);
  const entry = list && entryOf(list, authority);
  return [...(entry ? [inEntry(yaml, entry)] : []), newEntry(yaml, list, authority)];
}

/** Edits that may take a mark away: its entry, where nothing else is said there, or the key alone. */
function unmarked(yaml: Yaml, authority: Authority): TextEdit[][] {
  const list = listIn(yaml);
  const entry = list && entryOf(list, authority);
  if (!list || !entry) return [];
  const only = entry.items.every(({ key }) => ['cite', 'principal'].includes(nameOf(key)));
  const pair = pairOf(entry, 'principal');
  const value = pair && rangeOf(yaml, pair.value);
  const keyOff = value ? [{ ...value, text: 'false' }] : undefined;
  const without = pair ? withoutPair(yaml, entry, pair) : undefined;
  return [
    ...(only ? [withoutEntry(yaml, list, entry)] : []),
    ...(without ? [without] : []),
    ...(keyOff ? [keyOff] : []),
  ];
}

function listIn({ map }: Yaml): YAMLSeq | undefined {
  const value = pairOf(map, 'authorities')?.value;
  return isSeq(value) ? value : undefined;
}

/** The entry whose `cite`, or one of whose `match`, is the authority's. */
function entryOf(list: YAMLSeq, authority: Authority): YAMLMap | undefined {
  const name = squashed(entryText(authority));
  return list.items.find((item): item is YAMLMap => {
    if (!isMap(item)) return false;
    const cite = pairOf(item, 'cite')?.value;
    return isScalar(cite) && squashed(String(cite.value)) === name;
  });
}

/** A mark in an entry that is there. */
function inEntry(yaml: Yaml, entry: YAMLMap): TextEdit[] {
  const pair = pairOf(entry, 'principal');
  const value = pair && rangeOf(yaml, pair.value);
  if (value && value.to > value.from) return [{ ...value, text: 'true' }];
  const last = entry.items.at(-1);
  const end = last && (rangeOf(yaml, last.value) ?? rangeOf(yaml, last.key))?.to;
  if (end === undefined) return [];
  if (entry.flow) return [{ from: end, to: end, text: ', principal: true' }];
  const first = rangeOf(yaml, entry.items[0]?.key);
  const indent = first ? ' '.repeat(columnOf(yaml.brief.text, first.from)) : '';
  const at = endOfLine(yaml.brief.text, end);
  return [{ from: at, to: at, text: `${lineEndOf(yaml.brief)}${indent}principal: true` }];
}

/** A mark in an entry of its own, at the end of the list. */
function newEntry(yaml: Yaml, list: YAMLSeq | undefined, authority: Authority): TextEdit[] {
  const { brief, map } = yaml;
  const end = lineEndOf(brief);
  const cite = citeOf(authority);
  const flow = `{ cite: ${cite}, principal: true }`;
  const block = (indent: string) => `${indent}- cite: ${cite}${end}${indent}  principal: true`;
  const last = list && rangeOf(yaml, list.items.at(-1));
  if (list?.flow) {
    const at = last?.to ?? (rangeOf(yaml, list)?.from ?? 0) + 1;
    return [{ from: at, to: at, text: last ? `, ${flow}` : flow }];
  }
  if (list && last) {
    const first = rangeOf(yaml, list);
    const indent = ' '.repeat(first ? columnOf(brief.text, first.from) : 0);
    const at = endOfLine(brief.text, contentEnd(brief.text, last.to));
    return [{ from: at, to: at, text: `${end}${block(indent)}` }];
  }
  const key = pairOf(map, 'authorities')?.key;
  const there = key ? rangeOf(yaml, key) : undefined;
  if (there) {
    const at = endOfLine(brief.text, there.to);
    return [{ from: at, to: at, text: `${end}${block('  ')}` }];
  }
  const fence = closingFence(brief);
  return [{ from: fence, to: fence, text: `authorities:${end}${block('  ')}${end}` }];
}

/** Edits that take an entry out; with the last one, the key. */
function withoutEntry(yaml: Yaml, list: YAMLSeq, entry: YAMLMap): TextEdit[] {
  const { text } = yaml.brief;
  const index = list.items.indexOf(entry);
  const own = rangeOf(yaml, entry);
  if (!own) return [];
  if (list.items.length === 1) {
    const key = rangeOf(yaml, pairOf(yaml.map, 'authorities')?.key);
    const whole = rangeOf(yaml, list);
    if (!key || !whole) return [];
    return [{ from: key.from, to: nextLine(text, contentEnd(text, whole.to)), text: '' }];
  }
  if (list.flow) {
    const next = rangeOf(yaml, list.items[index + 1]);
    const before = rangeOf(yaml, list.items[index - 1]);
    if (next) return [{ from: own.from, to: next.from, text: '' }];
    return before ? [{ from: before.to, to: own.to, text: '' }] : [];
  }
  const from = startOfLine(text, own.from);
  return [{ from, to: nextLine(text, contentEnd(text, own.to)), text: '' }];
}

/** Edits that take a key and its value out of an entry. */
function withoutPair(yaml: Yaml, entry: YAMLMap, pair: Pair): TextEdit[] | undefined {
  const { text } = yaml.brief;
  const index = entry.items.indexOf(pair);
  const key = rangeOf(yaml, pair.key);
  const value = rangeOf(yaml, pair.value);
  if (!key || !value || index === 0) return undefined;
  if (!entry.flow) {
    return [{ from: startOfLine(text, key.from), to: nextLine(text, value.to), text: '' }];
  }
  const before = rangeOf(yaml, entry.items[index - 1]?.value);
  return before && [{ from: before.to, to: value.to, text: '' }];
}

/** The entry as front matter writes it, in quotes where YAML needs them. */
function citeOf({ name }: Authority): string {
  const text = name.map((piece) => (piece.italic ? `*${piece.text}*` : piece.text)).join('');
  return stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim();
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => nameOf(key) === name);
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function rangeOf({ start }: Yaml, node: unknown): { from: number; to: number } | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range ? { from: start + range[0], to: start + range[1] } : undefined;
}

/** Letters and digits only: how a cite is typed does not matter. */
function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}§]/gu, '');
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

function endOfLine(text: string, offset: number): number {
  const rest = /[\r\n]/.exec(text.slice(offset));
  return rest ? offset + rest.index : text.length;
}

function nextLine(text: string, offset: number): number {
  const rest = /\r\n|\r|\n/.exec(text.slice(offset));
  return rest ? offset + rest.index + rest[0].length : text.length;
}

/** Where what ends at an offset ends without the blanks and line ends behind it. */
function contentEnd(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the line of the closing `---` begins. */
function closingFence({ root, text }: Brief): number {
  return startOfLine(text, spanEnd(root.children[0]));
}

function spanEnd(node: Brief['root']['children'][number] | undefined): number {
  return node?.position?.end.offset ?? 0;
}
