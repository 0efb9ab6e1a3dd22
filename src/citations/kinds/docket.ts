/** Docket numbers: `No. 24-924`, `No. 3:13-cv-00448-RS`, `Nos. 20-1, 20-2`. */
import { clueWords, mayHold } from '../clues.ts';
import { apartFrom, endOf, matchAt, matchesOf, type Source } from '../source.ts';

/** A docket number as it stands, with the word `No.`. */
export interface DocketCore {
  readonly from: number;
  readonly to: number;
  /** The first number, as written. */
  readonly number: string;
}

const NUMBER =
  '(?:\\d{1,2}:)?(?:\\d{4}[a-z]{2}\\d{4,6}(?:-[A-Z0-9]{1,4})?|\\d{2,4}-[A-Za-z]{1,4}-\\d{2,6}(?:-[A-Za-z0-9]{1,6}){0,3}|\\d{2}-[A-Z]?\\d{1,6}(?:-[a-z]{2})?|\\d{2}[AMO]\\d{1,4}|(?:IPR|PGR|CBM|DER)\\d{4}-\\d{5}|\\d{2} (?:Civ|Cr|Crim|Misc|Mag|MD|MC|CV|CR|C)\\.? \\d{2,6}(?: ?\\([A-Z]{2,4}\\)){0,3}|[A-Z]\\d{6}|\\d{4,6}\\/(?:19|20)?\\d{2})';
/** What may stand before `No.` */
const WORDS =
  '(?:Case|Docket|MDL|Index|Cause|Civ\\. A\\.|C\\.A\\.|Civ\\.|Crim\\.|Civil|Criminal|Civil Action|Bankr\\.|Adv\\. (?:Proc\\. )?|App\\.|Appeal|File|Action|Claim|Master (?:File|Docket)|Application) ';
/** A number as the courts of one state or another give it: `BC601234`, `CV2019-012345`, `2019 CA 001234 B`. */
const ANY_NUMBER =
  '(?=[A-Za-z:/. -]{0,12}\\d)[A-Z\\d][A-Za-z\\d]{0,14}(?:[-:/.][A-Za-z\\d]{1,12}){0,6}(?: (?:[A-Z]{1,4}|\\d{1,8})(?![\\w.])){0,3}(?: ?\\([A-Z]{2,4}\\)){0,3}';
/**
 * Such a number is one where a citation has its docket number, between the name and the court and date:
 * `Doe v. Roe, No. BC601234 (Cal. Super. Ct. …)`, or before where the decision is found.
 */
const IN_PLACE = new RegExp(
  `(?<=[\\w.)'"], )(?:(?:${WORDS})?Nos?\\. +|(?=\\d:\\d\\d-|[A-Z]\\d{6} |(?:IPR|PGR|CBM|DER)\\d{4}-\\d{5}))(${ANY_NUMBER})(?= \\([^()]{0,70}\\b(?:1[89]|20)\\d\\d\\)|, (?:19|20)\\d\\d (?:WL|U\\.S\\. Dist\\.|[\\w.]{1,12} LEXIS)|,? slip op\\.|, Paper (?:No\\. )?\\d)`,
  'g',
);
const DOCKET = new RegExp(
  `(?<!\\b(?:L|Rep|Dkt|Doc|Res|Order|ECF|Docs)\\.? )\\b(?:(?:${WORDS})?Nos?\\.|Docket) +(${NUMBER})(?![\\w-])(?:(?:, (?:& |and )?| & | and )${NUMBER}(?![\\w-])){0,6}`,
  'g',
);
const CLUE = clueWords('No', 'Nos', 'Docket');
const FILED = /, +(?:(?:Paper|Dkt\.|ECF|Doc\.)(?: +Nos?\.)?|No\.) +\d+(?:-\d+)?(?=[ ,;.)(]|$)/y;

/** Every docket number in a passage, in order. */
export function docketCores(source: Source): DocketCore[] {
  const { plain } = source;
  const usual = mayHold(source, CLUE) ? matchesOf(DOCKET, plain) : [];
  // Every number in its place has a name before it.
  const inPlace =
    plain.includes(', ') && / v\.? |In re /.test(plain) ? matchesOf(IN_PLACE, plain) : [];
  const others = inPlace.filter(apartFrom(usual));
  return [...usual, ...others]
    .map((found) => ({ from: found.index, to: endOf(found), number: found[1] ?? '' }))
    .sort((a, b) => a.from - b.from);
}

/** A docket number without office, leading zeros and judges' initials: `19-cv-7123`. */
export function docketKey(number: string): string {
  const bare = number
    .toLowerCase()
    .replace(/^\d{1,2}:/, '')
    .replace(/^(\d{2}) ([a-z]+)\.? /, (_, year: string, kind: string) => {
      return `${year}-${kind.replace('civ', 'cv').replace('crim', 'cr')}-`;
    });
  const parts = /^(?:20|19)?(\d{2})-([a-z]*)-?0*(\d+)/.exec(bare);
  return parts ? [parts[1], parts[2], parts[3]].filter((part) => part).join('-') : bare;
}

/** The end of `, Dkt. 51` or `, ECF No. 111` at a place; the place itself when there is none. */
export function filedEnd(source: Source, at: number): number {
  const found = matchAt(FILED, source.plain, at);
  return found ? at + found[0].length : at;
}
