import { type Face, widthOf } from './widths.ts';

/** How much of a line's room words may take: programs round widths in their own ways. */
const safeShare = 0.98;

/** How many lines a text fills in a column, broken at its spaces; rather one too many. */
export function linesFilled(text: string, face: Face, width: number): number {
  const room = width * safeShare;
  const space = widthOf(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = widthOf(word, face);
    if (used > 0 && used + space + own > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + own;
    // A word wider than the column is broken wherever a line is full.
    for (; used > room && room > 0; used -= room) lines += 1;
  }
  return lines;
}
