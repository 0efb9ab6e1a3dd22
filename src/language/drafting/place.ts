import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { type Brief, spanOf } from '../../brief/index.ts';

/** The draft read again after a change that is only tried, so that the result can be looked at. */
export type Reread = (text: string) => Brief;

/** Edits of a draft, and what to select after them. */
export interface DraftChange {
  /** By offsets of the draft as it is; in order, not overlapping. */
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** By offsets of the draft as it will be. */
  readonly select: { readonly from: number; readonly to: number };
}

/** A VS Code snippet that takes the place of a stretch of the draft. */
export interface DraftSnippet {
  /** Offsets of the draft. */
  readonly from: number;
  readonly to: number;
  readonly snippet: string;
}

/** A change that cannot be made, and why, in words for the writer. */
export interface Refusal {
  readonly refused: string;
}

/** The nodes that hold an offset, from the top of the tree down; their ends count. */
export function nodesAt({ root }: Brief, offset: number): Nodes[] {
  const found: Nodes[] = [];
  let children: readonly Nodes[] = root.children;
  for (;;) {
    const inside = children.filter((node) => holds(node, offset));
    // Where two meet, the one the offset is behind of.
    const [node] = inside;
    if (!node) return found;
    found.push(node);
    children = 'children' in node ? node.children : [];
  }
}

/** The block at the top of the draft that holds an offset. */
export function topBlockAt(brief: Brief, offset: number): RootContent | undefined {
  return brief.root.children.find((node) => holds(node, offset));
}

/** The note whose text holds an offset. */
export function noteAt(brief: Brief, offset: number): FootnoteDefinition | undefined {
  return nodesAt(brief, offset).find((node) => node.type === 'footnoteDefinition');
}

/** Whether an offset stands in the front matter. */
export function inFrontMatter({ root }: Brief, offset: number): boolean {
  const [first] = root.children;
  return first?.type === 'yaml' && offset <= spanOf(first).to;
}

/** What ends a line in a draft. */
export function lineEndOf({ text }: Pick<Brief, 'text'>): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The blank that must stand before words put in at a place: one, behind a word or its punctuation. */
export function blankBefore({ text }: Pick<Brief, 'text'>, offset: number): string {
  const before = text.slice(Math.max(0, offset - 2), offset);
  return /(?:^|[\s([\u2014\u201C\u2018>])["'*_]?$/.test(before) ? '' : ' ';
}

/** A draft after some edits. */
export function edited(text: string, edits: DraftChange['edits']): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

function holds(node: Nodes, offset: number): boolean {
  const { from, to } = spanOf(node);
  return from <= offset && offset <= to;
}
