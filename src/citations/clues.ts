/**
 * What a passage holds that citations are made of, told in one pass over it. Most paragraphs have
 * nothing for most readers, and a reader need look only where its citations can begin.
 *
 * A reader names the words one of which each of its citations holds ({@link clueWords}) and passes
 * over a passage that has none of them ({@link mayHold}). A clue may be there without a citation, never
 * a citation without the clue.
 */

/** What one pass over a passage tells. */
export interface Clues {
  /** The clues whose words it has, one bit each. */
  readonly words: number;
  /** Where numbers stand that a word with a capital follows: `560 U.S.`, `28 U.S.C.`. */
  readonly volumes: readonly number[];
  /** The capitals after those numbers, a bit each: see {@link capital}. */
  readonly capitals: number;
  /** Where round brackets open. */
  readonly brackets: readonly number[];
  /** Where section signs stand. */
  readonly signs: readonly number[];
  /** Where words begin that have a capital, and numbers; not after a hyphen. */
  readonly initials: readonly number[];
  /** Whether it has a number that can be a year, from 1500 on. */
  readonly year: boolean;
  /** Which typographic characters it has, a bit each, in the order of `SWAPS` in `source.ts`. */
  readonly swaps: number;
}

/** The bit of a capital in {@link Clues.capitals}. */
export const capital = (letter: string): number => 1 << (letter.charCodeAt(0) - 65);

/** Bits of the clues by the hash of their words. That two words share one costs only time. */
const table = new Int32Array(1 << 14);
let clues = 0;

/** Set for the letters that words of clues begin with. */
const openings = new Uint8Array(128);

const SMALL = 0x2545f491;
const LARGE = 0x3c6ef372;
const step = (hash: number, lower: number): number => Math.imul(hash ^ lower, 0x01000193);
const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (table.length - 1);

/**
 * A clue: its bit for {@link mayHold}.
 *
 * @param words each a run of letters (`Const`), or of letters with full stops in between (`U.C.C.`; the
 *   stops do not count). Only the first letter's case matters.
 */
export function clueWords(...words: readonly string[]): number {
  if (clues === 31) throw new Error('There are more clues than bits for them.');
  const bit = 1 << clues++;
  for (const word of words) {
    let hash = /^[A-Z]/.test(word) ? LARGE : SMALL;
    for (const letter of word.replace(/\./g, '').toLowerCase()) {
      hash = step(hash, letter.charCodeAt(0));
    }
    openings[word.charCodeAt(0)] = 1;
    const at = slot(hash);
    table[at] = (table[at] ?? 0) | bit;
  }
  return bit;
}

/** Whether one of a clue's words is in the passage. */
export const mayHold = (source: { readonly clues: Clues }, clue: number): boolean =>
  (source.clues.words & clue) !== 0;

/** Whether a passage has no clue at all, as most prose has none. */
export const isBare = ({ words, volumes, signs, year }: Clues): boolean =>
  words === 0 && volumes.length === 0 && signs.length === 0 && !year;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code >= 0x1680;
const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** Whether a word or number can begin at a place: neither a digit nor `_` nor a dash stands before it. */
function opens(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return !isDigit(before) && before !== 95 && !isDash(before);
}

/** Longer numbers are no volumes. */
const LONGEST = 6;

/** Where the digits that end before `end` begin; `end` itself when there are none. */
function digitsBefore(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST && isDigit(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Adds the number before a capital, `560` or `12-34`, to the volumes. @returns whether there is one. */
function addVolume(text: string, at: number, volumes: number[]): boolean {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end < at && text.charCodeAt(end - 1) === 65) end--;
  const from = digitsBefore(text, end);
  if (from === end) return false;
  if (from > 1 && isDash(text.charCodeAt(from - 1))) {
    const first = digitsBefore(text, from - 1);
    if (first < from - 1 && first > (volumes[volumes.length - 1] ?? -1)) volumes.push(first);
  }
  if (from > (volumes[volumes.length - 1] ?? -1)) volumes.push(from);
  return true;
}

/** Which of the characters made plain this one is, as a bit. */
function swapOf(code: number): number {
  if (code < 0xa0) return code < 32 ? 8 : 0;
  if (code === 0xa0) return 8;
  if (code < 0x2bc) return 0;
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2bc || code === 0x2032) return 1;
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033) return 2;
  if (isDash(code)) return 4;
  return code >= 0x1680 ? 8 : 0;
}

/** Outside a word; in one that begins as no clue does; in one that may be a clue. */
const OUTSIDE = 0;
const PASSED = 1;
const READ = 2;

/** Goes over a text once. What is found does not depend on whether it has been made plain. */
export function cluesIn(text: string): Clues {
  const volumes: number[] = [];
  const brackets: number[] = [];
  const signs: number[] = [];
  const initials: number[] = [];
  let words = 0;
  let capitals = 0;
  let swaps = 0;
  let year = false;
  let state = OUTSIDE;
  let hash = 0;
  // The hash of the words with only full stops between them, and where their last one ends.
  let dotted = 0;
  let dottedTo = -1;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      if (state === PASSED) continue;
      if (state === OUTSIDE) {
        if (code < 97) {
          if (opens(text, i)) initials.push(i);
          if (i > 0 && addVolume(text, i, volumes)) capitals |= 1 << (code - 65);
        }
        hash = code < 97 ? LARGE : SMALL;
        if (dotted !== 0 && dottedTo !== i - 1) dotted = 0;
        state = openings[code] === 1 || dotted !== 0 ? READ : PASSED;
      }
      hash = step(hash, code | 32);
      if (dotted !== 0) dotted = step(dotted, code | 32);
      continue;
    }
    const inWord = state !== OUTSIDE;
    if (inWord) {
      if (state === READ) {
        words |= (table[slot(hash)] ?? 0) | (dotted === 0 ? 0 : (table[slot(dotted)] ?? 0));
        if (code !== 46) dotted = 0;
        else if (dotted === 0) dotted = hash;
        dottedTo = i;
      }
      state = OUTSIDE;
    }
    if (code === 32) continue;
    if (code >= 48 && code <= 57) {
      // A number of four digits from 1500 to 2099.
      const first = i === 0 || !isDigit(text.charCodeAt(i - 1));
      digits = (first ? 0 : (digits % 1000) * 10) + code - 48;
      if (digits >= 1500 && digits < 2100) year = true;
      if (first && !inWord && opens(text, i)) initials.push(i);
    } else if (code === 40) brackets.push(i);
    else if (code === 0xa7) signs.push(i);
    else {
      swaps |= swapOf(code);
      if (code >= 0xc0 && code <= 0xde && !inWord && opens(text, i)) initials.push(i);
    }
  }
  if (state === READ) {
    words |= (table[slot(hash)] ?? 0) | (dotted === 0 ? 0 : (table[slot(dotted)] ?? 0));
  }
  return { words, volumes, capitals, brackets, signs, initials, year, swaps };
}
