import { writeString } from './strings.ts';

/** How pages are numbered from one page on. */
export interface NumberedPages {
  /** The first page in the file, counted from 0. */
  readonly firstPage: number;
  /** Its number. */
  readonly start: number;
  readonly format: 'decimal' | 'lowerRoman' | 'none';
  /** What follows each number: the `a` of `3a`. */
  readonly suffix?: string;
}

/** What stands in a page box for pages that have no number. */
export const coverLabel = 'Cover';

/** The same for the page behind it in a booklet. */
const insideCoverLabel = 'Inside cover';

/** The number a page shows, without what follows it; '' where there is none. */
export function numberOfPage(page: number, runs: readonly NumberedPages[]): string {
  const run = runs.findLast(({ firstPage }) => firstPage <= page);
  if (!run || run.format === 'none') return '';
  const number = page - run.firstPage + run.start;
  return run.format === 'lowerRoman' ? lowerRoman(number) : String(number);
}

/**
 * The entry `/PageLabels` of a catalog (ISO 32000-1, 12.4.2), so that the page box of a viewer shows
 * what is printed on the page. Only prefixes exist there, so pages with a suffix are named one by one.
 *
 * @param count of the pages in the file
 */
export function pageLabelsEntry(runs: readonly NumberedPages[], count: number): string {
  const nums = runs.flatMap((run, index) => {
    const end = runs[index + 1]?.firstPage ?? count;
    if (run.format === 'none') return unnumbered(run.firstPage, end);
    if (run.suffix) return suffixed(run, end, runs);
    const style = run.format === 'lowerRoman' ? '/r' : '/D';
    return [`${run.firstPage}<</S${style}/St ${run.start}>>`];
  });
  return `/PageLabels<</Nums[${nums.join(' ')}]>>`;
}

/** A cover, and what is printed on its inside, if anything. */
function unnumbered(page: number, end: number): string[] {
  const cover = `${page}<</P${writeString(coverLabel)}>>`;
  return end - page > 1 ? [cover, `${page + 1}<</P${writeString(insideCoverLabel)}>>`] : [cover];
}

function suffixed(run: NumberedPages, end: number, runs: readonly NumberedPages[]): string[] {
  return Array.from({ length: end - run.firstPage }, (_, step) => {
    const page = run.firstPage + step;
    return `${page}<</P${writeString(`${numberOfPage(page, runs)}${run.suffix}`)}>>`;
  });
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
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

/** A number in lower-case roman numerals. */
export function lowerRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of roman) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
