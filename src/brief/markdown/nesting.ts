import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Finding } from '../finding.ts';
import { allNodes, spanOf } from '../tree.ts';

/**
 * Guards against nesting that no brief has and that exhausts the parser's stack or time: quotation
 * marks and list markers before they are parsed, emphasis and brackets likewise, and what is left
 * in the finished tree.
 */

/** Quotations and lists within one another, and emphasis or brackets within one another. */
export const maxNesting = 50;
/** Tree levels; a list takes two. */
const maxTreeDepth = 250;
/** Stands in for markup that nests too deep: same length, and nothing to Markdown. */
const inert = '\u00b7';

const check = 'draft/nesting';

function finding(from: number, to: number, what: string): Finding {
  return {
    check,
    severity: 'error',
    from,
    to,
    message: `${what} nest more than ${maxNesting} deep here; at most ${maxNesting} are read. Close or remove the ones that are not meant.`,
  };
}

/**
 * The draft for the parser: markup nested too deep made inert, every offset unchanged.
 *
 * @returns the text, and a finding for the first place of each sort
 */
export function limitNesting(text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const masked = new Set<number>();
  const containers = deepContainers(text);
  const inline = deepInline(text);
  for (const [places, what] of [
    [containers, 'Quotations and lists'],
    [inline, 'Emphasis and brackets'],
  ] as const) {
    const first = places[0];
    if (first === undefined) continue;
    findings.push(finding(first, lineEnd(text, first), what));
    for (const at of places) masked.add(at);
  }
  if (masked.size === 0) return { text, findings };
  let result = '';
  for (let at = 0; at < text.length; at++) result += masked.has(at) ? inert : text[at];
  return { text: result, findings };
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Offsets of the quotation marks and list markers beyond the limit at the starts of lines. */
function deepContainers(text: string): number[] {
  const places: number[] = [];
  const marker = /[ \t]*(?:(>)|([-+*]|\d{1,9}[.)])(?=[ \t]))/y;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    // A deep list also shows as indentation: two columns a level at the least.
    const indent = /[ \t]*/y;
    indent.lastIndex = start;
    let depth = Math.floor((indent.exec(text)?.[0].length ?? 0) / 2);
    let at = start;
    const found: number[] = [];
    for (;;) {
      marker.lastIndex = at;
      const match = marker.exec(text);
      if (match === null || marker.lastIndex > end) break;
      depth++;
      at = marker.lastIndex;
      if (depth > maxNesting) found.push(at - 1);
    }
    const isRule = found.length > 0 && /^(?:[-\t ]+|[*\t ]+)$/.test(text.slice(start, end));
    if (!isRule) for (const place of found) places.push(place);
    start = end + 1;
  }
  return places;
}

/**
 * Offsets of emphasis marks and brackets opened beyond the limit within one block. What is opened
 * and never closed (a blank line for a date, `_______`) does not nest.
 */
function deepInline(text: string): number[] {
  const places: number[] = [];
  const token = /\\[^\r\n]|[*_~]+|[[\]]|(?:\r\n|\r|\n)[ \t>]*(?=[\r\n]|$)/g;
  let emphasis = new Nest();
  let brackets = new Nest();
  const closeBlock = () => {
    places.push(...emphasis.tooDeep(), ...brackets.tooDeep());
    emphasis = new Nest();
    brackets = new Nest();
  };
  for (const match of text.matchAll(token)) {
    const what = match[0];
    const at = match.index;
    if (what[0] === '\n' || what[0] === '\r') closeBlock();
    else if (what === '[') brackets.open(at, 1);
    else if (what === ']') brackets.close(1);
    else if (what[0] !== '\\') {
      const before = isSpace(text[at - 1]);
      const after = isSpace(text[at + what.length]);
      if (before && !after) emphasis.open(at, what.length);
      else if (after && !before) emphasis.close(what.length);
    }
  }
  closeBlock();
  return places.sort((a, b) => a - b);
}

function isSpace(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}

/** Counts what opens and closes in one block. */
class Nest {
  private depth = 0;
  private closed = 0;
  private readonly beyond: number[] = [];

  open(at: number, length: number): void {
    this.depth += length;
    const over = Math.min(length, this.depth - maxNesting);
    for (let place = at + length - over; place < at + length; place++) this.beyond.push(place);
  }

  close(length: number): void {
    this.depth = Math.max(0, this.depth - length);
    this.closed += length;
  }

  tooDeep(): readonly number[] {
    return this.closed > maxNesting ? this.beyond : [];
  }
}

/** Flattens what nests deeper than any reader of the tree may recurse; keeps every word. */
export function pruneDepth(root: Root): Finding[] {
  const findings: Finding[] = [];
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < maxTreeDepth) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
      continue;
    }
    const words: PhrasingContent[] = [];
    for (const each of allNodes(node)) {
      if (each.type === 'text' || each.type === 'inlineCode') words.push(each);
    }
    const flat: Nodes[] = phrasingParents.has(node.type) ? words : [paragraphOf(node, words)];
    node.children = flat as typeof node.children;
    const span = spanOf(node);
    findings.push(finding(span.from, span.to, 'Blocks'));
  }
  return findings.slice(0, 1);
}

const phrasingParents = new Set(
  'paragraph heading emphasis strong delete link linkReference tableCell'.split(' '),
);

function paragraphOf(node: Nodes, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, ...(node.position && { position: node.position }) };
}
