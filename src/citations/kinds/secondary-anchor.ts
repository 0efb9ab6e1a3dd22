/** What ends the name of a book, a report or a page of the web: a date, an edition, an address. */
import { matchesAt, matchesOf, type Source } from '../source.ts';

/** A month or a season as dates have it, for patterns. */
export const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Winter)[a-z]*\\.?';

/** `N.Y. Times, June 25, 2014, § 1, at 3`: newspapers are dated without brackets. */
const NEWS = new RegExp(
  `((?:Times|Post|J\\.|Journal|News|Trib\\.|Herald|Globe|Chron\\.|Mag\\.|Today|Bloomberg|Reuters|Weekly|Gazette|Sun|Examiner|Daily|Guardian|Economist)),? (${MONTH} \\d{1,2}, (?:1[89]|20)\\d\\d)(?:, § ?[A-Z\\d]{1,3})?(?:, at [A-Z]{0,2}\\d{1,3})?(?=[.;,)]|$| \\()`,
  'g',
);

/** What ends the name of a work. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly address: boolean;
  readonly dated?: RegExpExecArray;
  /** The date of a newspaper. */
  readonly news?: string;
}

/** The time of day of a post: `, 1:20 PM EST`. */
const TIME = '(?:,? \\d{1,2}:\\d\\d ?[AaPp]\\.?[Mm]\\.?(?: [A-Z]{2,4})?)?';

/** A bracket that dates a work: `(Apr. 29, 2021)`, `(2018)`, `(11th ed. 2019)`, `(forthcoming 2023)`. */
const DATE = new RegExp(
  `\\((?=[^()]{0,120}\\b(?:1[5-9]|20)\\d\\d\\b)(?!(?:last|visited|quoting|citing|holding|noting|amended|codified|as |No\\. ))(?:(${MONTH} ?(?:\\d{1,2}(?:-\\d{1,2})?,? )?)?(?:${MONTH} )?((?:1[5-9]|20)\\d\\d)|([^()]{0,110}?[ ,(])((?:1[5-9]|20)\\d\\d(?:-\\d\\d)?|(?:${MONTH} (?:\\d{1,2},? )?(?:1[5-9]|20)\\d\\d)))${TIME}\\)`,
  'y',
);

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'\]]+/g;

/** What may end the name of a work in a passage: dates in brackets, addresses, dates of newspapers; in order. */
export function anchorsIn({ plain, clues: { brackets, year } }: Source): Anchor[] {
  const hasDate = year && brackets.length > 0;
  const hasAddress = plain.includes('://') || plain.includes('www.');
  if (!hasAddress && !year) return [];
  const anchors: Anchor[] = [];
  if (hasDate) {
    for (const at of matchesAt(DATE, plain, brackets)) {
      anchors.push({ from: at.index, to: at.index + at[0].length, address: false, dated: at });
    }
  }
  if (hasAddress) {
    for (const at of matchesOf(ADDRESS, plain)) {
      anchors.push({ from: at.index, to: at.index + at[0].length, address: true });
    }
  }
  if (year) {
    for (const at of matchesOf(NEWS, plain)) {
      const from = at.index + (at[1]?.length ?? 0);
      anchors.push({ from, to: at.index + at[0].length, address: false, news: at[2] ?? '' });
    }
  }
  return anchors.sort((a, b) => a.from - b.from);
}

/** Whether a date can be that of a work: no court stands in the bracket, and no sentence goes on. */
export function dates(plain: string, { from, to }: Anchor): boolean {
  if (!/^(?:[.;,]|$| \(| \[|\]|"| *https?:)/.test(plain.slice(to, to + 12))) return false;
  const inside = plain.slice(from, to);
  return !/Cir\.|Cal\. 20|D\. [A-Z]|Supp\./.test(inside) || /\bed\./.test(inside);
}
