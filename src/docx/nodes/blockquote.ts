import type { Blockquote } from 'mdast';
import type { ExportState } from '../state.ts';
import { blocks } from './blocks.ts';
import { type Block, type Frame, leftOf } from './handler.ts';
import { withinText } from './paragraph.ts';

/** Twips by which a quotation in a quotation is set in further. */
const nestedIndent = 360;

/** A block quotation, in the court's spacing, set in from where it stands. */
export function blockquote(node: Blockquote, state: ExportState, frame: Frame): Block[] {
  const { indentLeft } = state.input.profile.quotations.value;
  const { marker: _marker, left: _left, ...rest } = frame;
  const own = state.inNote ? Math.round(indentLeft / 2) : indentLeft;
  // The style sets a quotation of the text in by itself; any other says where it begins.
  const from = leftOf(frame);
  const left = frame.quoteDepth > 0 ? from + nestedIndent : from + own;
  return blocks(node.children, state, {
    ...rest,
    style: state.inNote ? 'FootnoteQuote' : 'Quote',
    styleLeft: own,
    ...(left === own ? {} : { left: withinText(left, state) }),
    quoteDepth: frame.quoteDepth + 1,
  });
}
