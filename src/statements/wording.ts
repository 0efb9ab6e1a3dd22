import type { StyledText } from '../citations/index.ts';

/** What stands for a placeholder: plain text, or text partly in italics. */
export type Filling = string | readonly StyledText[];

/**
 * Fills in the words of a statement or certificate.
 *
 * @param template words with names in braces
 * @param fillings what stands for each name
 * @throws Error when the template has a name that is not given: profiles are checked for that
 */
export function fill(
  template: string,
  fillings: Readonly<Record<string, Filling | undefined>>,
): StyledText[] {
  const filled: StyledText[] = [];
  for (const piece of template.split(/(\{[^{}]*\})/)) {
    if (!piece.startsWith('{')) {
      // "Example Corp." at the end of a sentence has one full stop, not two.
      const stopped = filled.at(-1)?.text.endsWith('.') && piece.startsWith('.');
      const text = stopped ? piece.slice(1) : piece;
      if (text) filled.push({ text });
      continue;
    }
    const filling = fillings[piece.slice(1, -1)];
    if (filling === undefined) throw new Error(`Nothing is known to stand for ${piece}`);
    filled.push(...(typeof filling === 'string' ? [{ text: filling }] : filling));
  }
  return filled;
}

/** The text without its styles. */
export function plain(pieces: readonly StyledText[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** `A`, `A and B`, `A, B, and C`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/** A count as English prints it: `6,412`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The months as dates in briefs name them, in order. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-23` as `November 23, 2026`; other text as it is. */
export function longDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = match && months[Number(match[2]) - 1];
  return month ? `${month} ${Number(match[3])}, ${match[1]}` : date;
}
