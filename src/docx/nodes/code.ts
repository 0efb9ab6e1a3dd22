import type { Code } from 'mdast';
import { textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { lineBreak } from './break.ts';
import type { Block, Frame } from './handler.ts';
import { onNoteLines, paragraphOf } from './paragraph.ts';

/** Text kept as typed, line by line, in a monospaced face. */
export function code(node: Code, state: ExportState, frame: Frame): Block[] {
  const runs = node.value
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [...(index > 0 ? lineBreak() : []), ...textRuns(line, {})]);
  return [paragraphOf(runs, state, { ...frame, style: 'PlainText' }, onNoteLines(state))];
}
