import type { Brief, KeyPath } from '../brief/index.ts';

/** Where in the front matter an offset is, as far as the lines tell: the YAML may be half typed. */
export interface FrontMatterPlace {
  /** The keys above, from the top down; an item of a list is 0. */
  readonly path: KeyPath;
  /** The key of the line, when its colon is typed. */
  readonly key?: string;
  /** Whether the offset is in the key or in the value. */
  readonly at: 'key' | 'value';
  /** Offsets of the word that is being typed: the key, or the value. */
  readonly from: number;
  readonly to: number;
  /** Keys that stand beside this one already. */
  readonly beside: readonly string[];
}

/** A line of a block map: its indent, the dashes of items of lists, the key and what follows. */
const LINE = /^( *)((?:- +)*)(?:(["']?)([\w/.-]*)\3(:(?: +|$))?)?(.*)$/;

interface Row {
  /** Columns of the dashes, from the left. */
  readonly dashes: readonly number[];
  /** Column of the key, or of what stands in its place. */
  readonly indent: number;
  readonly key: string;
  /** The colon with the blanks after it; empty when none is typed. */
  readonly colon: string;
  readonly rest: string;
}

function rowOf(line: string): Row {
  const [, spaces = '', dash = '', , key = '', colon = '', rest = ''] = LINE.exec(line) ?? [];
  return {
    dashes: [...dash.matchAll(/-/g)].map(({ index }) => spaces.length + index),
    indent: spaces.length + dash.length,
    key,
    colon,
    rest,
  };
}

/**
 * The place of an offset in the front matter.
 *
 * @returns undefined outside the front matter, in a comment, and inside `{ … }` and `[ … ]`
 */
export function frontMatterPlace(brief: Brief, offset: number): FrontMatterPlace | undefined {
  const { text, root } = brief;
  const node = root.children[0];
  if (node?.type !== 'yaml') return undefined;
  const start = (node.position?.start.offset ?? 0) + 3;
  const end = (node.position?.end.offset ?? 0) - 3;
  if (offset <= start || offset > end) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const row = rowOf(line);
  const column = offset - lineStart;
  if (/^\s*#/.test(line) || column < row.indent) return undefined;
  const above = text
    .slice(text.indexOf('\n', start) + 1, lineStart)
    .split(/\r?\n/)
    .slice(0, -1);
  const keyEnd = row.indent + (line.slice(row.indent).length - row.colon.length - row.rest.length);
  const inValue = row.colon !== '' && column > keyEnd;
  if (inValue && /[{[]/.test(line.slice(keyEnd, column))) return undefined;
  if (!inValue && row.colon === '' && row.rest.trim() !== '') return undefined;
  const valueStart = keyEnd + row.colon.length;
  const span = inValue
    ? { from: lineStart + valueStart, to: lineStart + line.trimEnd().length }
    : { from: lineStart + row.indent, to: lineStart + keyEnd };
  return {
    path: pathAbove(above, row),
    ...(row.colon ? { key: row.key } : {}),
    at: inValue ? 'value' : 'key',
    from: span.from,
    to: Math.max(span.from, span.to),
    beside: beside(
      text.slice(text.indexOf('\n', start) + 1, end).split(/\r?\n/),
      above.length,
      row,
    ),
  };
}

/** The keys that lead down to a row, from the lines above it; an item of a list is 0. */
function pathAbove(above: readonly string[], row: Row): (string | number)[] {
  const path: (string | number)[] = [];
  // What the container is looked for: a key of a map, or an item of a list, and its column.
  let column = row.indent;
  let inList = false;
  const enter = ({ dashes }: Row) => {
    for (const dash of [...dashes].reverse()) {
      path.unshift(0);
      column = dash;
      inList = true;
    }
  };
  enter(row);
  for (const line of [...above].reverse()) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const each = rowOf(line);
    if (!inList && each.indent === column && each.dashes.length > 0) {
      // The first key of the item this one is in too.
      enter(each);
      continue;
    }
    const outside = inList ? each.indent <= column : each.indent < column;
    if (!outside || !each.colon) continue;
    path.unshift(each.key);
    column = each.indent;
    inList = false;
    enter(each);
  }
  return path;
}

/** The keys of the same map as a row, in the lines about it. */
function beside(lines: readonly string[], at: number, { indent, dashes }: Row): string[] {
  const keys: string[] = [];
  const upwards = dashes.length === 0;
  for (let i = at - 1; upwards && i >= 0; i--) {
    const row = rowOf(lines[i] ?? '');
    if ((lines[i] ?? '').trim() === '' || row.indent > indent) continue;
    if (row.indent < indent) break;
    if (row.colon) keys.push(row.key);
    if (row.dashes.length > 0) break;
  }
  for (let i = at + 1; i < lines.length; i++) {
    const row = rowOf(lines[i] ?? '');
    if ((lines[i] ?? '').trim() === '' || (row.dashes[0] ?? row.indent) > indent) continue;
    if (row.dashes.length > 0 || row.indent < indent) break;
    if (row.colon) keys.push(row.key);
  }
  return keys;
}
