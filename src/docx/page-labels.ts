import type { CourtProfile } from '../courts/profile.ts';

/**
 * What the pages are called: a bookmark's name to the number its page shows (`iv`, `12`). The
 * appendix's `3a` is made by {@link pageLabel}. Empty before the first pages are laid out.
 */
export type PageLabels = ReadonlyMap<string, string>;

/** The stretches of a brief that number their pages each in their own way. */
export type Region = 'front' | 'body' | 'appendix';

/** A place whose page is wanted. */
export interface Mark {
  readonly bookmark: string;
  readonly region: Region;
}

/** What stands for a page number that is not known yet; about as wide as one. */
const unknownLabel: Record<Region, string> = { front: 'ii', body: '00', appendix: '0' };

/** The page a mark is on, as its page shows it. */
export function pageLabel(labels: PageLabels, mark: Mark, profile: CourtProfile): string {
  const { number, suffix } = pageLabelParts(labels, mark, profile);
  return `${number}${suffix}`;
}

/** As {@link pageLabel}, with what stands after the number apart: a field gives the number only. */
export function pageLabelParts(
  labels: PageLabels,
  mark: Mark,
  profile: CourtProfile,
): { number: string; suffix: string } {
  const number = labels.get(mark.bookmark) ?? unknownLabel[mark.region];
  const lettered = profile.pageNumbers.value.appendix === 'suffix-a';
  return { number, suffix: mark.region === 'appendix' && lettered ? 'a' : '' };
}

const romanDigits: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};

/** The value of a page label: `iv`, `4` and `4a` are 4. Zero when it is none. */
export function labelValue(label: string): number {
  const decimal = Number.parseInt(label, 10);
  if (Number.isInteger(decimal)) return decimal;
  const digits = [...label.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

const regionOrder: Record<Region, number> = { front: 0, body: 1, appendix: 2 };

/** A piece of a table entry's page numbers. */
export interface PagePiece {
  readonly text: string;
  /** Where the page first cites the authority; absent for commas, dashes and *passim*. */
  readonly bookmark?: string;
}

interface CitedPage {
  readonly label: string;
  readonly region: Region;
  readonly value: number;
  readonly bookmark: string;
}

/**
 * The page numbers of a table entry: each page once and in order; *passim* and ranges as the
 * court's profile has them.
 *
 * @returns e.g. `3, 7, 12`, `7–10, 14` or `passim`
 */
export function pageList(
  marks: readonly Mark[],
  labels: PageLabels,
  profile: CourtProfile,
): string {
  return pagePieces(marks, labels, profile)
    .map(({ text }) => text)
    .join('');
}

/** As {@link pageList}, in pieces, so that each number can be linked to its own page. */
export function pagePieces(
  marks: readonly Mark[],
  labels: PageLabels,
  profile: CourtProfile,
): PagePiece[] {
  const rules = profile.authorities.value;
  const pages = new Map<string, CitedPage>();
  for (const mark of marks) {
    const label = pageLabel(labels, mark, profile);
    if (!pages.has(label)) pages.set(label, { label, ...mark, value: labelValue(label) });
  }
  const sorted = [...pages.values()].sort(
    (a, b) => regionOrder[a.region] - regionOrder[b.region] || a.value - b.value,
  );
  const { passim, passimPages = Number.POSITIVE_INFINITY } = rules;
  if (passim === 'allowed' && sorted.length >= passimPages) return [{ text: 'passim' }];
  return runsOf(sorted, rules.groupPages).flatMap((run, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    ...run,
  ]);
}

/** The pages one by one or, grouped, three and more that follow each other as a range. */
function runsOf(pages: readonly CitedPage[], grouped: boolean): PagePiece[][] {
  const linked = ({ label, bookmark }: CitedPage): PagePiece => ({ text: label, bookmark });
  if (!grouped) return pages.map((page) => [linked(page)]);
  const groups: CitedPage[][] = [];
  for (const page of pages) {
    const last = groups.at(-1)?.at(-1);
    const follows = last && last.region === page.region && page.value === last.value + 1;
    if (follows) groups.at(-1)?.push(page);
    else groups.push([page]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last && group.length > 2
      ? [[linked(first), { text: '–' }, linked(last)]]
      : group.map((page) => [linked(page)]);
  });
}
