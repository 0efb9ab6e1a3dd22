import type { Break, InlineCode, Nodes, Text } from 'mdast';
import type {} from 'remark-parse';
import type { Data, Processor } from 'unified';
import { originOf } from './moved-nodes.ts';

/**
 * Records, while the Markdown is parsed, where the value of each text and inline code node came
 * from. Afterwards it could only be guessed: `\*`, `&sect;` and the `> ` of continued lines are in
 * the draft and not in the value.
 */

/** Part of a value: either unit for unit as in the draft, or (a character reference) as a whole. */
interface Segment {
  readonly at: number;
  source: number;
  sourceEnd: number;
  length: number;
}

type Extension = Extract<
  NonNullable<Data['fromMarkdownExtensions']>[number],
  { transforms?: unknown }
>;
type Handle = NonNullable<NonNullable<Extension['exit']>['data']>;
type Token = Parameters<Handle>[0];

/** A node whose value is text of the draft. */
export type ValueNode = Text | InlineCode;

/** By the node that was parsed; of its copies nothing is recorded. */
const recorded = new WeakMap<object, Segment[]>();

function isLinear(segment: Segment): boolean {
  return segment.length === segment.sourceEnd - segment.source;
}

function record(node: Text, source: number, sourceEnd: number, length: number): void {
  const segments = recorded.get(node) ?? [];
  recorded.set(node, segments);
  const last = segments.at(-1);
  const linear = length === sourceEnd - source;
  if (last !== undefined && linear && isLinear(last) && last.sourceEnd === source) {
    last.sourceEnd = sourceEnd;
    last.length += length;
  } else {
    segments.push({ at: last ? last.at + last.length : 0, source, sourceEnd, length });
  }
}

/** Ends the open text node with a token that stands for `value`. */
function append(node: Text, token: Token, value: string): void {
  node.value += value;
  record(node, token.start.offset, token.end.offset, value.length);
  endAt(node, token);
}

function endAt(node: Nodes, token: Token): void {
  const { line, column, offset } = token.end;
  if (node.position) node.position.end = { line, column, offset };
}

const exit: NonNullable<Extension['exit']> = {
  data(token) {
    append(this.stack.pop() as Text, token, this.sliceSerialize(token));
  },
  characterEscapeValue(token) {
    append(this.stack.pop() as Text, token, this.sliceSerialize(token));
  },
  codeTextData(token) {
    append(this.stack.pop() as Text, token, this.sliceSerialize(token));
  },
  characterReference(token) {
    const node = this.stack.pop() as Text;
    const last = recorded.get(node)?.at(-1);
    const known = last ? last.at + last.length : 0;
    record(node, token.start.offset, token.end.offset, node.value.length - known);
    endAt(node, token);
  },
  /** CRLF and CR become LF, so that what is exported does not depend on the draft's line ends. */
  lineEnding(token) {
    const parent = this.stack.at(-1);
    if (parent === undefined || !('children' in parent)) return;
    if (this.data.atHardBreak) {
      const hardBreak = parent.children.at(-1);
      if (hardBreak) endAt(hardBreak, token);
      this.data.atHardBreak = undefined;
    } else if (
      !this.data.setextHeadingSlurpLineEnding &&
      this.config.canContainEols.includes(parent.type)
    ) {
      this.config.enter.data?.call(this, token);
      append(this.stack.pop() as Text, token, '\n');
    }
  },
  codeText(token) {
    const fragment = this.stack.at(-1);
    const part = fragment && 'children' in fragment ? fragment.children[0] : undefined;
    const value = this.resume();
    const node = this.stack.at(-1) as InlineCode;
    node.value = value.replaceAll('\n', ' ');
    if (part) recorded.set(node, recorded.get(part) ?? []);
    // In a table a bar in code is escaped, and the backslash is not part of the code.
    if (this.data.inTable) dropEscapes(node);
    this.exit(token);
  },
};

function dropEscapes(node: InlineCode): void {
  if (!node.value.includes('\\')) return;
  let value = '';
  const map: Segment[] = [];
  for (let at = 0; at < node.value.length; at++) {
    const next = node.value[at + 1];
    if (node.value[at] === '\\' && (next === '|' || next === '\\')) at++;
    const source = sourceOffset(node, at);
    map.push({ at: value.length, source, sourceEnd: source + 1, length: 1 });
    value += node.value[at];
  }
  node.value = value;
  recorded.set(node, map);
}

/** A unified plugin: keeps the sources of values while parsing. Use it last. */
export function recordSources(this: Processor): void {
  const data = this.data();
  // The GFM extension looks for addresses again in the finished tree, and what it splits there
  // loses its place in the draft. The tokenizer has found them already.
  const extensions = (data.fromMarkdownExtensions ?? []).flat() as Extension[];
  data.fromMarkdownExtensions = [
    ...extensions.map(({ transforms: _, ...extension }) => extension),
    { exit },
  ];
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}

/** The offset in the draft of a unit of a node's value; at the value's end, the end of the node. */
export function sourceOffset(node: ValueNode | Break, offset: number): number {
  const origin = originOf(node);
  const segment = segmentAt(recorded.get(origin) ?? [], offset);
  if (segment === undefined) return startOf(node) + offset;
  const into = offset - segment.at;
  const source =
    into >= segment.length
      ? segment.sourceEnd
      : isLinear(segment)
        ? segment.source + into
        : segment.source;
  return source + startOf(node) - startOf(origin);
}

/** The offset in the draft just after a unit of a node's value. */
export function sourceEnd(node: ValueNode | Break, offset: number): number {
  const origin = originOf(node);
  const segment = segmentAt(recorded.get(origin) ?? [], offset);
  if (segment === undefined) return startOf(node) + offset + 1;
  const end = isLinear(segment) ? segment.source + (offset - segment.at) + 1 : segment.sourceEnd;
  return end + startOf(node) - startOf(origin);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** How far to move a node: offsets and lines, and columns of the first line. */
export interface Move {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Moves a node and what is recorded of it, its children not. */
export function moveNode(node: Nodes, by: Move): void {
  if (node.position) {
    const { start, end } = node.position;
    for (const point of [start, end]) {
      if (point.offset !== undefined) point.offset += by.offset;
      if (point.line === 1) point.column += by.column;
      point.line += by.line;
    }
  }
  for (const segment of recorded.get(node) ?? []) {
    segment.source += by.offset;
    segment.sourceEnd += by.offset;
  }
}
