import type { Table } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { setType } from '../../typography/index.ts';
import { type Face, widthOf } from '../fonts/widths.ts';

/** Cell padding in twips. */
export const padding = { top: 40, bottom: 40, left: 70, right: 70 } as const;
/** What a cell takes beside its text, with a little for rounding; twips. */
const aroundText = padding.left + padding.right + 30;
/** No column is narrower than this, in twips, unless there are too many of them. */
const leastColumn = 600;

/** The texts of a column's cells, the header's first, as they are printed. */
export function columnTexts(node: Table, column: number): string[] {
  return node.children.flatMap((row) => {
    const cell = row.children[column];
    return cell ? setType([plainText(cell)]) : [];
  });
}

/**
 * Widths in twips: every column at least as wide as its longest word, the rest shared by how much
 * text each column holds (its square root, so that none takes all).
 */
export function columnWidths(
  columns: readonly (readonly string[])[],
  total: number,
  face: Face,
): number[] {
  const needs = (unbroken: RegExp) =>
    columns.map((texts) => longest(texts, unbroken, face) + aroundText);
  const words = needs(anySpace);
  const cites = needs(ordinarySpace);
  const least = sum(cites) <= total ? cites : words;
  if (sum(least) >= total) return squeezed(least, total);
  const amounts = columns.map((texts) => Math.sqrt(Math.max(...texts.map((one) => one.length), 1)));
  const spare = total - sum(least);
  return least.map((width, column) =>
    Math.floor(width + (spare * (amounts[column] ?? 0)) / sum(amounts)),
  );
}

/** Whether a column has no room for its longest text without a space a line may end at. */
export function isCramped(texts: readonly string[], width: number, face: Face): boolean {
  return longest(texts, ordinarySpace, face) + aroundText > width;
}

const anySpace = /[\s\u00A0]+/;
const ordinarySpace = / +/;

/** The widest stretch without a space a line may end at; the header is bold. */
function longest(texts: readonly string[], between: RegExp, face: Face): number {
  const widths = texts.flatMap((text, row) =>
    text.split(between).map((word) => widthOf(word, { ...face, bold: row === 0 })),
  );
  return Math.max(...widths, 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Columns whose longest words do not fit: each keeps room for a few letters, the rest is shared. */
function squeezed(least: readonly number[], total: number): number[] {
  const floor = Math.min(leastColumn, total / least.length);
  const spare = total - floor * least.length;
  const over = least.map((width) => Math.max(0, width - floor));
  return over.map((width) => Math.floor(floor + (width / (sum(over) || 1)) * spare));
}
