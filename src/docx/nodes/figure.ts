import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Image } from 'mdast';
import { styledText } from '../../citations/index.ts';
import { type LineGrid, lineGrid, wholeLines } from '../line-grid.ts';
import { noBorders } from '../parts/borders.ts';
import { spacing } from '../spacing.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import type { Block } from './handler.ts';
import { heightOf, image } from './image.ts';

/** An image on a line of its own, centered, kept with its caption: the title in the draft. */
export function figure(node: Image, state: ExportState): Block[] {
  const grid = lineGrid(state.input.profile);
  const picture = new Paragraph({
    style: 'Figure',
    // Without a caption nothing follows that the figure must stay with.
    ...(node.title ? {} : { keepNext: false }),
    // An exact line would cut the image.
    ...(grid ? { spacing: spacing('single', 0) } : {}),
    children: image(node, state),
  });
  const caption = node.title
    ? [new Paragraph({ style: 'Caption', children: styledRuns(styledText(node.title)) })]
    : [];
  if (!grid) return [picture, ...caption];
  // Two tables in a row would run together.
  const after = node.title ? [] : [new Paragraph({ style: 'TableText' })];
  return [onWholeLines(picture, heightOf(node, state), grid, state.room), ...caption, ...after];
}

/** Twips a line is higher than the image in it, at most. */
const belowImage = 140;

/** A picture in a row of its own that is some whole lines high, so that what follows meets its numbers. */
function onWholeLines(picture: Paragraph, height: number, grid: LineGrid, width: number): Table {
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: wholeLines(height + belowImage, grid.line), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            borders: noBorders,
            margins: { left: 0, right: 0, top: 0, bottom: 0 },
            children: [picture],
          }),
        ],
      }),
    ],
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
