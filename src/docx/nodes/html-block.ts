import { Paragraph } from 'docx';
import type { Html } from 'mdast';
import { lineGrid } from '../line-grid.ts';
import { textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import type { Block, Frame } from './handler.ts';
import { htmlTag } from './html.ts';
import { paragraphOf } from './paragraph.ts';

/** `<!-- page break -->`, on a line of its own: invisible in a Markdown viewer. */
const pageBreak = /^<!--\s*page\s*-?break\s*-->$/i;

/** Up to its end or, where it has none, to the end of the block (CommonMark 0.31, 4.6). */
const comments = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g;

/**
 * HTML on lines of its own: a page break, a comment (left out) or text printed as typed. What stands
 * on the last line of a comment after its end belongs to the block, and is printed.
 */
export function htmlBlock(node: Html, state: ExportState, frame: Frame): Block[] {
  const html = node.value.trim();
  if (pageBreak.test(html)) {
    return [
      new Paragraph({
        style: 'BodyTextContinued',
        pageBreakBefore: true,
        // As low as can be: what follows starts where the page does.
        spacing: { line: lineGrid(state.input.profile) ? 1 : 20, lineRule: 'exact', after: 0 },
      }),
    ];
  }
  const typed = html.replace(comments, '').trim();
  if (typed === '') return [];
  const tag = htmlTag({ ...node, value: typed }, state);
  return tag?.kind === 'text' ? [paragraphOf(textRuns(tag.text, {}), state, frame)] : [];
}
