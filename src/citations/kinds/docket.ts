/** Docket numbers: `No. 24-924`, `No. 3:13-cv-00448-RS`, `Nos. 20-1, 20-2`. */
import { matchAt, type Source } from '../source.ts';

/** A docket number as it stands, with the word `No.`. */
export interface DocketCore {
  readonly from: number;
  readonly to: number;
  /** The first number, as written. */
  readonly number: string;
}

const NUMBER =
  '(?:\\d{1,2}:)?(?:\\d{4}[a-z]{2}\\d{4,6}(?:-[A-Z0-9]{1,4})?|\\d{2,4}-[A-Za-z]{1,4}-\\d{2,6}(?:-[A-Za-z0-9]{1,6}){0,3}|\\d{2}-[A-Z]?\\d{1,6}(?:-[a-z]{2})?)';
const DOCKET = new RegExp(
  `(?<!\\b(?:L|Rep|Dkt|Doc|Res|Order|ECF|Docs)\\.? )\\b(?:(?:Case |Docket |MDL |Index |Cause |Civ\\. A\\. |C\\.A\\. )?Nos?\\.|Docket) +(${NUMBER})(?![\\w-])(?:(?:, (?:& |and )?| & | and )${NUMBER}(?![\\w-])){0,6}`,
  'g',
);
const FILED = /, +(?:(?:Dkt\.|ECF|Doc\.)(?: +Nos?\.)?|No\.) +\d+(?:-\d+)?(?=[ ,;.)(]|$)/y;

/** Every docket number in a passage, in order. */
export function docketCores(source: Source): DocketCore[] {
  if (!source.plain.includes('No') && !source.plain.includes('Docket')) return [];
  return Array.from(source.plain.matchAll(DOCKET), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
    number: found[1] ?? '',
  }));
}

/** A docket number without office, leading zeros and judges' initials: `19-cv-7123`. */
export function docketKey(number: string): string {
  const bare = number.toLowerCase().replace(/^\d{1,2}:/, '');
  const parts = /^(?:20|19)?(\d{2})-([a-z]*)-?0*(\d+)/.exec(bare);
  return parts ? [parts[1], parts[2], parts[3]].filter((part) => part).join('-') : bare;
}

/** The end of `, Dkt. 51` or `, ECF No. 111` at a place; the place itself when there is none. */
export function filedEnd(source: Source, at: number): number {
  const found = matchAt(FILED, source.plain, at);
  return found ? at + found[0].length : at;
}
