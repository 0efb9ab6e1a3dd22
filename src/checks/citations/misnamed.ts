import {
  type Authority,
  type Citation,
  type CitationReading,
  makePlain,
  standsFor,
} from '../../citations/index.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { fullCitations, kept } from './reading.ts';

/** A short form that leads to a case by its volume, and by its name does not. */
export interface Misnamed {
  /** The full citation of the case in that volume. */
  readonly full: Citation;
  /** The full citation of the case of that name. */
  readonly meant: Citation | undefined;
  /** The word of the right name that is spelt nearly so. */
  readonly near: string | undefined;
}

/** Other cases are looked through for so many names; a brief with more has other worries. */
const MOST_SOUGHT = 50;

/** Short forms of cases whose name is none of the case's that their volume leads to. */
export const misnamed = kept((reading): ReadonlyMap<Citation, Misnamed> => {
  const found = new Map<Citation, Misnamed>();
  const uses = new Map<string, Citation[]>();
  for (const citation of reading.citations) {
    const { kind, authority, fields } = citation;
    if (kind !== 'short' || !authority || !fields.antecedent || !fields.volume) continue;
    const key = `${authority} ${makePlain(fields.antecedent)}`;
    const same = uses.get(key);
    if (same) same.push(citation);
    else uses.set(key, [citation]);
  }
  const byId = new Map(reading.authorities.map((one) => [one.id, one]));
  for (const citations of uses.values()) {
    const [first] = citations;
    const authority = byId.get(first?.authority ?? '');
    if (!first || authority?.category !== 'cases') continue;
    const name = first.fields.antecedent ?? '';
    const names = namesOf(authority, reading);
    const full = fullCitations(reading).get(authority.id)?.[0];
    if (!full?.fields.caseName || standsFor(name, names)) continue;
    const meant = found.size < MOST_SOUGHT ? caseNamed(name, authority, reading) : undefined;
    const near = nearly(name, names);
    // What a brief calls a case again and again is the name it has given it, and so is a part of its name.
    if (!meant && !near && (citations.length > 1 || sharesWord(name, names))) continue;
    for (const citation of citations) found.set(citation, { full, meant, near });
  }
  return found;
});

/** All names a case is cited by in full, later ones among them. */
function namesOf({ id, citations: cited }: Authority, { citations }: CitationReading): string[] {
  const names: string[] = [];
  for (const index of cited) {
    const citation = citations[index];
    if (citation?.authority !== id || citation.resolution !== 'full') continue;
    const { caseName, plaintiff, defendant } = citation.fields;
    names.push(...[caseName, plaintiff, defendant].flatMap((name) => name ?? []));
  }
  return names;
}

/** The full citation of another case of that name. */
function caseNamed(name: string, not: Authority, reading: CitationReading): Citation | undefined {
  for (const authority of reading.authorities) {
    if (authority === not || authority.category !== 'cases') continue;
    const full = fullCitations(reading).get(authority.id)?.[0];
    if (full && standsFor(name, namesOf(authority, reading))) return full;
  }
  return undefined;
}

/** The word of a name that one word is nearly, when that is all the short form has. */
function nearly(short: string, names: readonly string[]): string | undefined {
  const words = short.split(/\s+/);
  const known = names.flatMap((name) => name.split(/\s+/));
  const wrong = words.filter((word) => !known.some((other) => bare(other) === bare(word)));
  const [only] = wrong;
  if (only === undefined || wrong.length > 1) return undefined;
  return known.find((word) => isNear(bare(only), bare(word)))?.replace(/[,.]+$/, '');
}

/** Whether a word of a short form is one of the name's, in full or abbreviated, or its initials. */
function sharesWord(short: string, names: readonly string[]): boolean {
  const known = names.flatMap((name) => name.split(/\s+/)).filter((word) => bare(word).length > 1);
  const words = short.split(/\s+/).filter((word) => bare(word).length > 1);
  return (
    words.some((word) => known.some((other) => isSame(word, other))) ||
    names.some((name) => isInitials(short, name))
  );
}

/** The same word, or one of the two abbreviates the other: `Reps.` and `Reporters`, `Int'l` and `International`. */
const isSame = (a: string, b: string): boolean =>
  bare(a) === bare(b) || shortens(a, b) || shortens(b, a);

/** Whether a word with a stop or an apostrophe has letters of another, in their order, the first one first. */
function shortens(short: string, word: string): boolean {
  if (!/['’.]/.test(short)) return false;
  const letters = bare(short).replace(/s$/, '');
  return letters.length > 1 && bare(word)[0] === letters[0] && isWithin(letters, bare(word));
}

/** `NRDC` for `Nat. Res. Def. Council`. */
function isInitials(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const initials = [...name.matchAll(/\p{Lu}/gu)].join('');
  return letters.length > 1 && letters === letters.toUpperCase() && isWithin(letters, initials);
}

function isWithin(letters: string, word: string): boolean {
  let next = 0;
  for (const letter of word) if (letter === letters[next]) next++;
  return next === letters.length;
}

const bare = (word: string): string =>
  makePlain(word)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const isNear = (a: string, b: string): boolean =>
  a !== b && a.length > 4 && b.length > 4 && editDistance(a, b) <= (a.length > 7 ? 2 : 1);
