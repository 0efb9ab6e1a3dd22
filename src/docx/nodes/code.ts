import { TextRun } from 'docx';
import type { Code } from 'mdast';
import type { ExportState } from '../state.ts';
import type { Block, Frame } from './handler.ts';
import { paragraphOf } from './paragraph.ts';

/** Text kept as typed, line by line, in a monospaced face. */
export function code(node: Code, state: ExportState, frame: Frame): Block[] {
  const runs = node.value
    .split(/\r\n?|\n/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
  return [paragraphOf(runs, state, { ...frame, style: 'PlainText' })];
}
