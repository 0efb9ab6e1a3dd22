import type { ParagraphChild } from 'docx';
import type { Heading as HeadingNode } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { headingLevels } from '../measure.ts';
import type { RunStyle } from '../runs.ts';
import type { ExportState, Place } from '../state.ts';
import { paragraph } from '../wml/light.ts';
import type { Block, Frame } from './handler.ts';
import { inline } from './inline.ts';
import { paragraphOf } from './paragraph.ts';

/**
 * A heading below the section's title. Under Argument it is numbered by the list its style is bound
 * to; elsewhere it keeps the style's look without a number. One inside a quotation or a list is a
 * bold paragraph: it belongs to no outline.
 */
export function heading(node: HeadingNode, state: ExportState, frame: Frame): Block[] {
  const known = state.input.brief.headings.find((one) => one.node === node);
  if (!known || state.inNote)
    return [paragraphOf(inline(node.children, state, { bold: true }), state, frame)];
  const level = Math.min(known.level, headingLevels);
  const numbered = known.number !== '';
  const bookmark = state.bookmarks.name('_Toc');
  const title = (style: RunStyle) => inline(node.children, state, style);
  const children = state.bookmarks.around(bookmark, withTarget(known, title({}), state));
  state.enterContents({
    level: level + 1,
    number: known.number,
    words: plainText(node),
    title: (style) => state.quietly(() => title(style)),
    mark: { bookmark, region: state.region },
  });
  return [
    paragraph({
      style: `Heading${level + 1}`,
      ...(numbered ? {} : { numbering: false, indent: { left: 0, firstLine: 0 } }),
      children,
    }),
  ];
}

/** Puts the bookmark of cross-references around a title, when the draft refers to it. */
export function withTarget(
  target: Place,
  children: readonly ParagraphChild[],
  state: ExportState,
): ParagraphChild[] {
  return state.input.targets.has(target)
    ? state.bookmarks.around(state.writeTarget(target), children)
    : [...children];
}
