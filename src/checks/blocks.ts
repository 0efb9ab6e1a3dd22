import type { Blockquote, Nodes } from 'mdast';
import type { Brief } from '../brief/index.ts';

/** The block quotations of a brief, and what stands in them. */
export interface Blocks {
  /** Outermost block quotations, in the order of the draft. */
  readonly quotations: readonly Blockquote[];
  /** Every block within one. */
  readonly quoted: ReadonlySet<Nodes>;
}

const HOLDS_BLOCKS = new Set(
  'root blockquote list listItem footnoteDefinition table tableRow'.split(' '),
);
const kept = new WeakMap<Brief, Blocks>();

/** Reads the blocks of a brief, not the words in them; kept for the next who asks. */
export function blocksOf(brief: Brief): Blocks {
  const before = kept.get(brief);
  if (before) return before;
  const quotations: Blockquote[] = [];
  const quoted = new Set<Nodes>();
  const waiting: { readonly node: Nodes; readonly within: boolean }[] = [
    { node: brief.root, within: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.type === 'blockquote' && !next.within) quotations.push(node);
    const within = next.within || node.type === 'blockquote';
    if (within) quoted.add(node);
    if (!HOLDS_BLOCKS.has(node.type) || !('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) waiting.push({ node: child, within });
    }
  }
  const blocks = { quotations, quoted };
  kept.set(brief, blocks);
  return blocks;
}
