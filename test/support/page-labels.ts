/** A run of pages that are numbered together. */
export interface NumberedPages {
  /** Its first page in the file, counted from 0. */
  readonly firstPage: number;
  /** The number of that page; 1 when left out. */
  readonly start?: number;
  readonly format: 'decimal' | 'lowerRoman' | 'none';
  /** What follows the number: `a` for the pages of an appendix (1a, 2a). */
  readonly suffix?: string;
}

/**
 * What is printed as the number of a page, '' where none is.
 *
 * @param page its place in the file, counted from 0.
 * @param runs in the order of the file.
 */
export function pageLabel(page: number, runs: readonly NumberedPages[]): string {
  const run = runs.findLast(({ firstPage }) => firstPage <= page);
  if (!run || run.format === 'none') return '';
  const number = page - run.firstPage + (run.start ?? 1);
  return (run.format === 'lowerRoman' ? lowerRoman(number) : String(number)) + (run.suffix ?? '');
}

/**
 * How far apart two labels of one kind are, in pages; undefined when one is no number or they are of
 * different kinds (`iv` and `4`).
 */
export function pagesApart(one: string, other: string): number | undefined {
  const [a, b] = [readLabel(one), readLabel(other)];
  return a && b && a.kind === b.kind ? Math.abs(a.number - b.number) : undefined;
}

function readLabel(label: string): { kind: string; number: number } | undefined {
  const decimal = /^(\d+)([a-z]?)$/.exec(label);
  if (decimal) return { kind: `decimal${decimal[2]}`, number: Number(decimal[1]) };
  for (let number = 1; number < 400; number++) {
    if (lowerRoman(number) === label) return { kind: 'roman', number };
  }
  return undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function lowerRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
