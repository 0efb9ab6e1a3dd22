/** Case reporters: Bluebook tables T1 and T7, by the Free Law Project's reporters-db. */
import { type NamedAt, NameTable, squash } from './name-table.ts';
import { REPORTER_TABLE } from './reporter-table.ts';

export { squash } from './name-table.ts';

const TABLE = new NameTable(
  `${REPORTER_TABLE}\nF. Supp. 4th\nM.C.C.\nI.C.C.\nI. & N. Dec.\nF.C.C. Rcd.\tFCC Rcd\n`,
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
  return NOT_ALONE.has(written.toLowerCase()) && !/Black|Bee|Day|How/.test(written)
    ? undefined
    : found;
}

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
