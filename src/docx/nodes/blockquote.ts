import type { Blockquote } from 'mdast';
import type { ExportState } from '../state.ts';
import { blocks } from './blocks.ts';
import type { Block, Frame } from './handler.ts';

/** Twips by which a quotation in a quotation is set in further. */
const nestedIndent = 360;

/** A block quotation, in the court's spacing; one in a footnote is set in less. */
export function blockquote(node: Blockquote, state: ExportState, frame: Frame): Block[] {
  const depth = frame.quoteDepth + 1;
  const { indentLeft } = state.input.profile.quotations.value;
  const { marker: _marker, ...unmarked } = frame;
  return blocks(node.children, state, {
    ...unmarked,
    style: state.inNote ? 'FootnoteQuote' : 'Quote',
    quoteDepth: depth,
    // The style sets the first quotation in; deeper ones and those in lists say so themselves.
    indent: depth === 1 ? frame.indent : Math.max(frame.indent, indentLeft) + nestedIndent,
  });
}
