import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { AlignType, TableRow as RowNode, Table as TableNode } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { widthOf } from '../fonts/widths.ts';
import { textWidth } from '../measure.ts';
import type { ExportState } from '../state.ts';
import { type Block, bodyFrame, type Frame, leftOf } from './handler.ts';
import { inline } from './inline.ts';
import { paragraphOf, roomFor } from './paragraph.ts';

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** No column is narrower than this, in twips, unless there are too many of them. */
const leastColumn = 600;
/** Rows with more characters than this may run over to the next page. */
const longRow = 800;
/** Cell padding in twips, top/bottom and left/right. */
const padding = { top: 40, bottom: 40, left: 100, right: 100 } as const;

/** A table over the width of the text; its first row is repeated on every page it reaches. */
export function table(node: TableNode, state: ExportState, frame: Frame): Block[] {
  const columns = Math.max(...node.children.map((row) => row.children.length), 1);
  const left = leftOf(frame);
  const width = textWidth(state.input.profile) - left;
  const widths = columnWidths(node, columns, width, state);
  const rows = node.children.map((row, index) =>
    tableRow(row, index === 0, { columns, widths, align: node.align ?? [] }, state, frame),
  );
  return [
    new Table({
      rows,
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: padding,
      ...(left > 0 ? { indent: { size: left, type: WidthType.DXA } } : {}),
    }),
    // Two tables in a row would run together, and text would stand on the last rule.
    paragraphOf([], state, { ...bodyFrame, style: 'TableText' }),
  ];
}

interface Grid {
  readonly columns: number;
  readonly widths: readonly number[];
  readonly align: readonly (AlignType | null | undefined)[];
}

function tableRow(
  row: RowNode,
  header: boolean,
  grid: Grid,
  state: ExportState,
  frame: Frame,
): TableRow {
  const { marker: _marker, left: _left, ...unmarked } = frame;
  const style = header ? 'TableHeader' : 'TableText';
  const cells = Array.from({ length: grid.columns }, (_, column) => {
    const align = grid.align[column];
    const nodes = row.children[column]?.children ?? [];
    const before = state.room;
    state.room = (grid.widths[column] ?? 0) - padding.left - padding.right;
    const content = inline(nodes, state, {});
    state.room = before;
    return new TableCell({
      width: { size: grid.widths[column] ?? 0, type: WidthType.DXA },
      children: [
        paragraphOf(
          content,
          state,
          { ...unmarked, style, styleLeft: 0 },
          { ...(align ? { alignment: alignments[align] } : {}), ...roomFor(nodes) },
        ),
      ],
    });
  });
  return new TableRow({
    children: cells,
    tableHeader: header,
    cantSplit: header || plainText(row).length <= longRow,
  });
}

/**
 * Widths in twips: every column at least as wide as its longest word, the rest shared by how much
 * text each column holds (its square root, so that none takes all).
 */
function columnWidths(
  node: TableNode,
  columns: number,
  total: number,
  state: ExportState,
): number[] {
  const { font, size } = state.input.profile.text.value;
  const face = { font, size, bold: true };
  const cells = (column: number) =>
    node.children.flatMap((row) => (row.children[column] ? [plainText(row.children[column])] : []));
  const all = Array.from({ length: columns }, (_, column) => cells(column));
  const least = all.map((texts) => {
    const words = texts.flatMap((text) => text.split(/\s+/));
    return (
      Math.max(...words.map((word) => widthOf(word, face)), 0) + padding.left + padding.right + 40
    );
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const needed = sum(least);
  if (needed >= total) return squeezed(least, total);
  const amounts = all.map((texts) => Math.sqrt(Math.max(...texts.map((text) => text.length), 1)));
  return least.map((width, column) =>
    Math.floor(width + ((total - needed) * (amounts[column] ?? 0)) / sum(amounts)),
  );
}

/** Columns whose longest words do not fit: each keeps room for a few letters, the rest is shared. */
function squeezed(least: readonly number[], total: number): number[] {
  const floor = Math.min(leastColumn, total / least.length);
  const spare = total - floor * least.length;
  const over = least.map((width) => Math.max(0, width - floor));
  const sum = over.reduce((a, b) => a + b, 0) || 1;
  return over.map((width) => Math.floor(floor + (width / sum) * spare));
}
