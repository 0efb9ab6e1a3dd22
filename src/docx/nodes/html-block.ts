import { Paragraph } from 'docx';
import type { Html } from 'mdast';
import { lineGrid } from '../line-grid.ts';
import { textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import type { Block, Frame } from './handler.ts';
import { htmlTag, shortened } from './html.ts';
import { paragraphOf } from './paragraph.ts';

/** `<!-- page break -->`, on a line of its own: invisible in a Markdown viewer. */
const pageBreak = /^<!--\s*page\s*-?break\s*-->$/i;

/** A comment to its end (CommonMark 0.31, 6.6: `<!-->` and `<!--->` are comments too). */
const comments = /<!--(?:-?>|[\s\S]*?-->)/g;

/**
 * HTML on lines of its own: a page break, a comment (left out) or text printed as typed. What stands
 * on the last line of a comment after its end belongs to the block, and is printed; so is a comment
 * without an end, or all that follows would be left out with it.
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
  if (html.startsWith('<!--')) {
    report(typed, node, state);
    return [paragraphOf(textRuns(typed, {}), state, frame)];
  }
  const tag = htmlTag(node, state);
  return tag?.kind === 'text' ? [paragraphOf(textRuns(tag.text, {}), state, frame)] : [];
}

function report(typed: string, node: Html, state: ExportState): void {
  const words = shortened(typed);
  state.report(
    {
      check: 'export/beside-comment',
      severity: 'warning',
      message: typed.startsWith('<!--')
        ? `The comment "${words}" has no end, so it is printed as typed. Write --> where it ends.`
        : `Text on the last line of a comment is not read as Markdown: "${words}" is printed as typed. Put a blank line before it.`,
    },
    node,
  );
}
