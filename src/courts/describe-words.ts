import type { LineSpacing } from './profile.ts';

/** Measures and lists as a reader of a court's rules wants them. */

/** Twips as inches: `1`, `0.75`, `6.125`. */
export function inches(twips: number): string {
  return String(Math.round((twips / 1440) * 1000) / 1000);
}

/** Twips as points. */
export function points(twips: number): string {
  return String(Math.round(twips) / 20);
}

/** Half-points as points: `12 points`. */
export function typeSize(halfPoints: number): string {
  return `${halfPoints / 2} points`;
}

/** Line spacing: `double-spaced`, `lines of 14 points`. */
export function lineWords(line: LineSpacing): string {
  if (typeof line === 'object') return `lines of ${points(line.exact)} points`;
  return {
    double: 'double-spaced',
    'one-and-a-half': 'one and a half spaced',
    single: 'single-spaced',
  }[line];
}

/** `A`, `A and B`, `A, B, and C`. */
export function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`;
}

/** A count as English prints it, with what is counted: `6,500 words`, `1 page`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}
