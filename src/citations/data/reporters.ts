/** Case reporters: Bluebook tables T1 and T7, by the Free Law Project's reporters-db. */
import { keptByText } from '../kept.ts';
import { type NamedAt, NameTable, squash } from './name-table.ts';
import { REPORTER_TABLE } from './reporter-table.ts';

export { squash } from './name-table.ts';

const TABLE = new NameTable(
  `${REPORTER_TABLE}\nF. Supp. 4th\nM.C.C.\nI.C.C.\nI. & N. Dec.\nF.C.C. Rcd.\tFCC Rcd\tF.C.C.R.\nEng. Rep.\nNCSC\nNCCOA\nHow. St. Tr.\nCo. Rep.\nC.L.R.\tCLR\nS.E.C.\nSEC Docket\nF.E.R.C.\tFERC\n`,
);

/** Words that are reporters only with more around them than a number before and after. */
const NOT_ALONE = new Set([
  'me',
  'miss',
  'day',
  'bee',
  'black',
  'how',
  'or',
  'so',
  'a',
  'p',
  'f',
  'add',
  'call',
  'head',
  'hill',
]);

/** The reporter whose name begins at a place: `F. Supp. 2d`, `F.Supp.2d`; `2020 U.S. Dist. LEXIS`. */
export function reporterAt(plain: string, from: number): NamedAt | undefined {
  LEXIS.lastIndex = from;
  const lexis = LEXIS.exec(plain);
  if (lexis) return { name: lexis[0], to: from + lexis[0].length };
  const found = TABLE.at(plain, from);
  if (!found) return undefined;
  const written = plain.slice(from, found.to);
  // Maine numbers its opinions by the year since 1997: `1998 ME 4`.
  if (written === 'ME' && MAINE.test(plain.slice(Math.max(0, from - 5), from))) return found;
  return NOT_ALONE.has(written.toLowerCase()) && !/Black|Bee|Day|How/.test(written)
    ? undefined
    : found;
}

const MAINE = /(?:199[7-9]|20\d\d) $/;
const LEXIS = /(?:[A-Z][A-Za-z.']{0,12} ){1,5}LEXIS(?= )/y;

/** Forms that stand for a reporter under another name, squashed (see {@link squash}). */
const SAME: Readonly<Record<string, string>> = {
  fedappx: 'fappx',
  fapp: 'fappx',
};

const keys = new Map<string, string>();

/** The one squashed key of a reporter, whichever way it is written. */
export function reporterKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const own = squash(name);
  const key = SAME[own] ?? squash(TABLE.find(name) ?? name);
  if (keys.size > 5000) keys.clear();
  keys.set(name, key);
  return key;
}

/** A reporter as the table spells it: `F.Supp.2d` is `F. Supp. 2d`. */
export function reporterName(name: string): string {
  return TABLE.find(name) ?? name;
}

/** Every reporter there is, as the table spells it. */
export function reporterNames(): readonly string[] {
  return TABLE.names();
}

/** Whether a reporter prints the Supreme Court of the United States alone. */
export function isSupreme(name: string): boolean {
  return TABLE.mark(reporterName(name)) === '!';
}

/** Whether the reporter's citations are neutral ones, whose volume is a year: `2014 IL 115811`. */
export function isNeutral(name: string): boolean {
  return TABLE.mark(reporterName(name)) === '=';
}

/** Early reporters named after their editor: `11 U.S. (7 Cranch) 116`, `66 Ky. (3 Bush) 456`. */
export const NOMINATIVE_PATTERN = "(?:[A-Z][A-Za-z'.]{0,14}(?: (?:& )?[A-Z][A-Za-z'.]{0,14}){0,3})";

let squashed: readonly (readonly [key: string, name: string])[] | undefined;

/**
 * The reporter a name was meant for when it differs by one letter or digit.
 *
 * @returns no name when there is none, or more than one
 */
export const nearestReporter = keptByText((name: string): { readonly name?: string } => {
  squashed ??= TABLE.names().map((each) => [squash(each), each] as const);
  const own = squash(name);
  const near = squashed.filter(([key]) => distance(own, key) <= 1);
  const [only] = near;
  return near.length === 1 && only ? { name: only[1] } : {};
});

/** Letters to change, add, leave out or exchange with the next; more than one counts as two. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [left, right] = [a.slice(same), b.slice(same)];
  const one =
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
  return one ? 1 : 2;
}
