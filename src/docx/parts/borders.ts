import { BorderStyle, Table, TableLayoutType, type TableRow, WidthType } from 'docx';

/** The table of a cover or caption, and its borders. */

/** No line. */
export const none = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
/** A line of one point. */
export const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
/** A cell without lines. */
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/**
 * A table without borders that only places what is in it.
 *
 * @param widths of its columns in twips
 */
export function placingTable(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
}
