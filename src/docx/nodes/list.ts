import type { List, ListItem } from 'mdast';
import { bulletList, listDepth, numberedList } from '../numbering.ts';
import type { ExportState } from '../state.ts';
import { blocks } from './blocks.ts';
import { type Block, type Frame, leftOf } from './handler.ts';
import { listStepOf, paragraphOf, withinText } from './paragraph.ts';

/** What GFM task items print before their text. */
const taskMarks = { done: '\u2612 ', open: '\u2610 ' } as const;

/** A numbered or bulleted list; each list counts from its own first number. */
export function list(node: List, state: ExportState, frame: Frame): Block[] {
  const start = node.ordered ? (node.start ?? 1) : 1;
  if (node.ordered) state.listStarts.add(start);
  // Deeper than Word's lists go, items keep the last level's marker.
  const level = Math.min(frame.listLevel, listDepth - 1);
  const marker = {
    reference: node.ordered ? numberedList(start) : bulletList,
    level,
    instance: state.nextList(),
  };
  const style = state.inNote || frame.quoteDepth > 0 ? frame.style : 'ListParagraph';
  const steps = frame.listLevel === 0 ? 2 : 1;
  const left = withinText(leftOf(frame) + steps * listStepOf(state), state);
  return node.children.flatMap((item) =>
    listItem(item, state, { ...frame, style, left, listLevel: frame.listLevel + 1, marker }),
  );
}

/** The first paragraph carries the marker; what follows stands under its text. */
function listItem(item: ListItem, state: ExportState, frame: Frame): Block[] {
  const { marker: _marker, ...unmarked } = frame;
  const [first, ...rest] = item.children;
  const done =
    item.checked === true ? taskMarks.done : item.checked === false ? taskMarks.open : '';
  if (first?.type !== 'paragraph') {
    return [paragraphOf([], state, frame), ...blocks(item.children, state, unmarked)];
  }
  const lead = done
    ? { ...first, children: [{ type: 'text' as const, value: done }, ...first.children] }
    : first;
  return [...blocks([lead], state, frame), ...blocks(rest, state, unmarked)];
}
