import type { Break, Nodes, Root, Text } from 'mdast';
import type { Span } from '../citations/index.ts';
import type { BriefPassage, Footnote } from './brief.ts';
import { originOf, sourceEnd, sourceOffset, type ValueNode } from './markdown/index.ts';

/** A node that gives text to a passage; a line break gives one line feed. */
interface Piece {
  readonly node: ValueNode | Break;
  readonly from: number;
  readonly to: number;
}

const HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);
/** What blocks stand in. */
const CONTAINERS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

/**
 * The prose of a draft, block by block: the body in its order (stream 0), then each footnote
 * (stream: its number). Blocks without text are left out.
 */
export function readPassages(root: Root, footnotes: readonly Footnote[]): BriefPassage[] {
  const passages: BriefPassage[] = [];
  const read = (top: Nodes, stream: number) => {
    const waiting: Nodes[] = [top];
    /** How many of the nodes that wait stand outside the block quotation that is being read. */
    let outside = -1;
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (waiting.length < outside) outside = -1;
      if (node.type === 'blockquote' && outside < 0) outside = waiting.length;
      if (HOLDERS.has(node.type)) {
        const prose = proseOf(node);
        if (prose.text === '') continue;
        const place = { stream, quoted: outside >= 0, index: passages.length };
        passages.push(new ProsePassage(node, prose, place));
      } else if ('children' in node && (node === top || CONTAINERS.has(node.type))) {
        for (let at = node.children.length - 1; at >= 0; at--) {
          const child = node.children[at];
          if (child) waiting.push(child);
        }
      }
    }
  };
  read(root, 0);
  for (const footnote of footnotes) read(footnote.definition, footnote.number);
  return passages;
}

/** What a block says, wherever it stands. */
interface BlockProse {
  readonly text: string;
  readonly italics: readonly Span[];
}

/** By the node that was parsed, so that blocks are not gathered again when they move. */
const known = new WeakMap<Nodes, BlockProse>();

function proseOf(node: Nodes): BlockProse {
  const origin = originOf(node);
  const before = known.get(origin);
  if (before) return before;
  const { text, italics } = gathered(origin);
  const prose = { text, italics };
  known.set(origin, prose);
  return prose;
}

function gathered(node: Nodes): Reader {
  const reader = new Reader();
  reader.read(node, false);
  return reader;
}

class ProsePassage implements BriefPassage {
  readonly text: string;
  readonly italics: readonly Span[];
  readonly stream: number;
  readonly quoted: boolean;
  readonly index: number;
  #all: readonly Piece[] | undefined;

  constructor(
    readonly node: Nodes,
    { text, italics }: BlockProse,
    { stream, quoted, index }: { stream: number; quoted: boolean; index: number },
  ) {
    this.text = text;
    this.italics = italics;
    this.stream = stream;
    this.quoted = quoted;
    this.index = index;
  }

  get pieces(): readonly { node: Text; from: number; to: number }[] {
    return this.#pieces.filter((piece) => piece.node.type === 'text') as {
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

  /** Gathered when they are asked for: few passages are. */
  get #pieces(): readonly Piece[] {
    this.#all ??= gathered(this.node).pieces;
    return this.#all;
  }

  /** The piece that holds an offset; the last one for the end of the text. */
  #pieceAt(offset: number): Piece | undefined {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return pieces[Math.max(0, low - 1)];
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
