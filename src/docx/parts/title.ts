import { Paragraph } from 'docx';
import { type RunStyle, textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';

/**
 * The title of a generated part, entered in the contents.
 *
 * @param style `FrontTitle` before the body, `Heading1` in it
 */
export function partTitle(
  text: string,
  style: 'FrontTitle' | 'Heading1',
  state: ExportState,
  more: { readonly pageBreakBefore?: boolean } = {},
): Paragraph {
  const bookmark = state.bookmarks.name('_Toc');
  const title = (style: RunStyle) => textRuns(text, style);
  const mark = { bookmark, region: state.region };
  state.enterContents({ level: 1, number: '', words: text, title, mark });
  return new Paragraph({ style, ...more, children: state.bookmarks.around(bookmark, title({})) });
}
