import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AlignType, TableRow as RowNode, Table as TableNode } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { lineGrid } from '../line-grid.ts';
import { textWidth } from '../measure.ts';
import { noBorders, none, rule } from '../parts/borders.ts';
import type { ExportState } from '../state.ts';
import { spaceBefore } from '../styles/space-before.ts';
import { type Block, bodyFrame, type Frame, leftOf } from './handler.ts';
import { inlineOnLine, onNoteLines, paragraphOf, roomFor } from './paragraph.ts';
import { columnTexts, columnWidths, isCramped, padding } from './table-widths.ts';

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** Rows with more characters than this may run over to the next page. */
const longRow = 800;

/** A table over the width of the text; its first row is repeated on every page it reaches. */
export function table(node: TableNode, state: ExportState, frame: Frame): Block[] {
  const columns = Math.max(...node.children.map((row) => row.children.length), 1);
  const left = leftOf(frame);
  const { font, size } = state.input.profile.text.value;
  const width = textWidth(state.input.profile) - left;
  const texts = Array.from({ length: columns }, (_, column) => columnTexts(node, column));
  const face = { font, size };
  const widths = columnWidths(texts, width, face);
  const cramped = texts.map((column, index) => isCramped(column, widths[index] ?? 0, face));
  const rows = node.children.map((row, index) =>
    tableRow(row, index === 0, { columns, widths, cramped, align: node.align ?? [] }, state, frame),
  );
  const gap = spaceBefore(state.input.profile);
  const numbered = lineGrid(state.input.profile) !== undefined;
  return [
    // Solid text has no room of its own above a table.
    ...(gap > 0 ? [new Paragraph({ spacing: { line: gap, lineRule: 'exact', after: 0 } })] : []),
    new Table({
      rows,
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: numbered ? { ...padding, top: 0, bottom: 0 } : padding,
      ...(numbered ? { borders: betweenColumns } : {}),
      ...(left > 0 ? { indent: { size: left, type: WidthType.DXA } } : {}),
    }),
    // Two tables in a row would run together, and text would stand on the last rule.
    paragraphOf([], state, { ...bodyFrame, style: 'TableText' }, onNoteLines(state)),
  ];
}

/** Rules between rows would make each higher than its lines, so numbered lines have none. */
const betweenColumns = { ...noBorders, insideHorizontal: none, insideVertical: rule } as const;

interface Grid {
  readonly columns: number;
  readonly widths: readonly number[];
  /** Columns too narrow for citations that must not be broken. */
  readonly cramped: readonly boolean[];
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
    const room = (grid.widths[column] ?? 0) - padding.left - padding.right;
    const content = state.inCell(room, grid.cramped[column] ?? false, () =>
      inlineOnLine(nodes, state),
    );
    return new TableCell({
      width: { size: grid.widths[column] ?? 0, type: WidthType.DXA },
      children: [
        paragraphOf(
          content,
          state,
          { ...unmarked, style, styleLeft: 0 },
          {
            ...(align ? { alignment: alignments[align] } : {}),
            ...onNoteLines(state),
            ...roomFor(nodes, state),
          },
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
