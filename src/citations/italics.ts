import type { Span } from './citation.ts';

/**
 * The last stretch of italics that begins before an offset.
 *
 * @param italics in order, not overlapping
 * @returns its index; -1 when there is none
 */
export function lastItalicBefore(italics: readonly Span[], offset: number): number {
  let low = 0;
  let high = italics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((italics[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
