import { textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import type { Block, Frame } from './handler.ts';
import { paragraphOf } from './paragraph.ts';

/** A break in the text, as briefs print it: three spaced asterisks. */
export function thematicBreak(state: ExportState, frame: Frame): Block[] {
  const style = state.inNote ? 'FootnoteText' : 'Ornament';
  return [paragraphOf(textRuns('*\u00A0*\u00A0*', {}), state, { ...frame, style })];
}
