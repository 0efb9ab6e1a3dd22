import type { Break, Nodes, Root, Text } from 'mdast';
import type { Span } from '../citations/index.ts';
import type { BriefPassage, Footnote } from './brief.ts';
import { sourceEnd, sourceOffset, type ValueNode } from './markdown/index.ts';
import { bodyNodes } from './tree.ts';

/** A node that gives text to a passage; a line break gives one line feed. */
interface Piece {
  readonly node: ValueNode | Break;
  readonly from: number;
  readonly to: number;
}

const holders = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The prose of a draft, block by block: the body in its order (stream 0), then each footnote
 * (stream: its number). Blocks without text are left out.
 */
export function readPassages(root: Root, footnotes: readonly Footnote[]): BriefPassage[] {
  const passages: BriefPassage[] = [];
  const read = (top: Nodes, stream: number) => {
    for (const node of bodyNodes(top)) {
      if (!holders.has(node.type)) continue;
      const passage = new ProsePassage(node, stream, passages.length);
      if (passage.text !== '') passages.push(passage);
    }
  };
  read(root, 0);
  for (const footnote of footnotes) read(footnote.definition, footnote.number);
  return passages;
}

class ProsePassage implements BriefPassage {
  readonly node: Nodes;
  readonly stream: number;
  readonly index: number;
  readonly text: string;
  readonly italics: readonly Span[];
  readonly pieces: readonly { node: Text; from: number; to: number }[];
  readonly #all: readonly Piece[];

  constructor(node: Nodes, stream: number, index: number) {
    this.node = node;
    this.stream = stream;
    this.index = index;
    const reader = new Reader();
    reader.read(node, false);
    this.text = reader.text;
    this.italics = reader.italics;
    this.#all = reader.pieces;
    this.pieces = reader.pieces.filter((piece) => piece.node.type === 'text') as {
      node: Text;
      from: number;
      to: number;
    }[];
  }

  sourceOffset(offset: number): number {
    const piece = this.#pieceAt(offset);
    return piece ? sourceOffset(piece.node, offset - piece.from) : 0;
  }

  sourceSpan(from: number, to: number): Span {
    const start = this.sourceOffset(from);
    const last = to > from ? this.#pieceAt(to - 1) : undefined;
    if (last === undefined) return { from: start, to: start };
    const within = Math.min(to, last.to) - 1 - last.from;
    return { from: start, to: Math.max(start, sourceEnd(last.node, within)) };
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#all[Math.max(0, low - 1)];
  }
}

/** Gathers the text of one block. */
class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  readonly italics: { from: number; to: number }[] = [];

  read(node: Nodes, italic: boolean): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.add(node, node.value, italic);
        break;
      case 'break':
        this.add(node, '\n', italic);
        break;
      // A mark of zero width, and what is not prose.
      case 'footnoteReference':
      case 'footnoteDefinition':
      case 'html':
      case 'image':
      case 'imageReference':
        break;
      default:
        if ('children' in node) {
          for (const child of node.children) this.read(child, italic || node.type === 'emphasis');
        }
    }
  }

  private add(node: ValueNode | Break, value: string, italic: boolean): void {
    if (value === '') return;
    const from = this.text.length;
    const to = from + value.length;
    this.text += value;
    this.pieces.push({ node, from, to });
    if (!italic) return;
    const last = this.italics.at(-1);
    if (last?.to === from) last.to = to;
    else this.italics.push({ from, to });
  }
}
