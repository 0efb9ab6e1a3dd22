/** Where the name before a citation begins: by its italics, else word by word. */
import type { Span } from './citation.ts';
import { ABBREVIATIONS, NAME_CONNECTORS, NAME_SUFFIXES, STOP_WORDS } from './data/words.ts';
import { lastItalicBefore } from './italics.ts';
import { keptByText } from './kept.ts';
import { matchAt, matchesOf, type Source } from './source.ts';

/** Characters that end a clause, or may. */
export const BLANK = 32;
export const EXCLAMATION = 33;
export const OPEN = 40;
export const CLOSE = 41;
export const SEMICOLON = 59;
export const QUESTION = 63;

/** No name is looked for further back than this. */
const REACH = 320;

const SIGNAL =
  /(?:(?:[Ss]ee|[Cc]f\.|[Bb]ut|[Aa]ccord|[Cc]ontra|[Cc]ompare|[Ww]ith|[Aa]lso|e\.g\.|E\.g\.|[Ii]n(?! re\b)(?! the [Mm]atter)|[Qq]uoting|[Cc]iting|[Aa]nd|[Uu]nder|[Ss]ee generally|generally|[Ii]bid\.|[Ii]d\.)(?![\w']),?|[ ,("])\s*/y;

/** Skips signals and opening marks from a place on. */
export function afterSignals(plain: string, from: number, to: number): number {
  let at = from;
  for (let n = 0; n < 8 && at < to; n++) {
    const found = matchAt(SIGNAL, plain, at);
    if (!found || found[0].length === 0 || at + found[0].length > to) break;
    at += found[0].length;
  }
  return at;
}

/** Whether a word with a full stop at its end only abbreviates. */
export function abbreviates(word: string): boolean {
  const bare = word.replace(/^[("'[]+/, '').replace(/[,)]+$/, '');
  if (!bare.endsWith('.')) return true;
  if (/^(?:\p{L}\.)+$/u.test(bare)) return true;
  const key = bare.toLowerCase().replace(/[.']/g, '').replace(/-\w+$/, '');
  // `Mgmt.`, `Bldg.`: no English word lacks a vowel.
  if (key.length > 1 && !/[aeiouy\d]/.test(key)) return true;
  return ABBREVIATIONS.has(key) || NAME_CONNECTORS.has(bare.toLowerCase());
}

const CAPITAL = /^[("']*[\p{Lu}\d]/u;
const BRAND = /^\p{Ll}+\p{Lu}/u;

function partOfName(word: string): boolean {
  const bare = word.replace(/[,]+$/, '');
  return (
    CAPITAL.test(bare) ||
    BRAND.test(bare) ||
    NAME_CONNECTORS.has(bare) ||
    /^\([\p{L}.]+\)$/u.test(bare)
  );
}

/** Whether a stretch can be a party's name: capitalized words and connectors, no sentence end. */
function couldBeParty(text: string): boolean {
  if (text.length === 0 || text.length > 180 || /[;"?!]/.test(text)) return false;
  const words = text.split(' ').filter((word) => word.length > 0);
  return words.every((word, i) => {
    const last = i === words.length - 1;
    const bare = word.replace(/^\(/, '').replace(/\)?,?$/, '');
    const common = /^[a-z]+'?s?$/.test(bare) && !NAME_CONNECTORS.has(bare);
    return !common && (last || abbreviates(word));
  });
}

/** No word of a name is as long; what is, such as a text without a blank, is not looked through. */
const LONGEST_WORD = 300;

/** The start of the run of name words that ends at `end`, or `end` when there is none. */
function runStart(plain: string, end: number, floor: number): number {
  let start = end;
  let next = '';
  let at = end;
  while (at > floor) {
    let from = at;
    while (from > floor && at - from < LONGEST_WORD && plain.charCodeAt(from - 1) !== 0x20) from--;
    const word = plain.slice(from, at);
    if (word.length === LONGEST_WORD) break;
    if (word.length === 0) {
      at = from - 1;
      continue;
    }
    const bare = word.replace(/^[("'[]+/, '').replace(/[,.]+$/, '');
    const whole = word.replace(/,$/, '');
    if ((STOP_WORDS.has(bare) && !/^L\./.test(next)) || !partOfName(word)) break;
    if (next !== '') {
      const branded = /!$/.test(word) && NAME_SUFFIXES.has(next.replace(/,$/, ''));
      if ((/[;:?!"]$/.test(word) && !branded) || !abbreviates(word)) break;
      if (/,$/.test(word) && !NAME_SUFFIXES.has(next.replace(/,$/, ''))) break;
      if (/\)$/.test(whole) && !/^\([\p{L}.]+\)$/u.test(whole)) break;
    }
    const opened = /^[("'[]+/.exec(word);
    if (opened && !/^\([\p{L}.]+\)$/u.test(whole)) {
      start = from + opened[0].length;
      break;
    }
    if (/^\d{4}$/.test(bare) || (/^\d/.test(bare) && next === '')) break;
    start = from;
    next = word;
    at = from - 1;
    if (/^\d+$/.test(bare)) break;
  }
  // A name does not open with a connector.
  for (;;) {
    const word = /^(\S+) +/.exec(plain.slice(start, end));
    if (!word || !NAME_CONNECTORS.has(word[1] ?? '') || word[1] === 'de' || word[1] === 'van')
      break;
    start += word[0].length;
  }
  return start;
}

/** In what capacity a party is sued: `, as Executrix of the Estate of E. Pierce Marshall`. */
const CAPACITY =
  /, (?:as|in (?:his|her|its|their)|by and through|individually)(?: (?:[a-z]{1,10}|[A-Z][\w.'-]*))*(?=,|$)/;
/** What is sued in rem: `$124,700 in U.S. Currency`. */
const SUM = / in (?:U\. ?S\.|United States) Currency$/;
const PROCEDURAL = /\b(?:In re:?|Ex parte|In the Matter of|Matter of|Estate of) /g;

function procedural(plain: string, floor: number, end: number): number {
  let from = -1;
  for (const found of matchesOf(PROCEDURAL, plain.slice(floor, end))) {
    const at = floor + found.index;
    if (couldBeParty(plain.slice(at + found[0].length, end))) {
      from = at;
      break;
    }
  }
  return from;
}

/** The part of a name's italics that touches `end`, with signals taken off. */
function italicName(source: Source, end: number, floor: number): Span | undefined {
  const { plain, italics } = source;
  let index = lastItalicBefore(italics, end);
  const last = italics[index];
  if (!last || !/^[ ,]*$/.test(plain.slice(last.to, end))) return undefined;
  let from = last.from;
  for (; index > 0; index--) {
    const before = italics[index - 1];
    if (!before || !/^(?: v\.? | |, | & )$/.test(plain.slice(before.to, from))) break;
    from = before.from;
  }
  // Italics that begin inside a word begin at its start.
  while (from > floor && /\w/.test(plain[from] ?? '') && /\w/.test(plain[from - 1] ?? '')) from--;
  from = afterSignals(plain, Math.max(from, floor), end);
  if (from >= end) return undefined;
  // `United States v. *Jones*`: the italics cover less than the name.
  const versus = / vs?\. $/.exec(plain.slice(Math.max(floor, from - 5), from));
  if (versus) from = Math.min(from, runStart(plain, from - versus[0].length, floor));
  return { from, to: end };
}

const BRACKET = / [([]$/;
const BLANK_VOLUME = /,? [-_]{1,9} [A-Z][A-Za-z.\d]{0,8}(?: [A-Z\d][A-Za-z.\d]{0,6})? [-_]{1,9},?$/;
/** `United States v. Alvarez (Alvarez I), Docket …` */
const NICKNAME = / \("?([A-Z][\w'-]*)(?: (?:[A-Z][\w'-]*|I{1,3}|IV|V))?"?\),?$/;
const YEAR = / \((\d{4})\)$/;

/**
 * How much of a text before a core is not the name: the year and the volume still blank of
 * `Lewis (2018) __ U.S. __ [138 S.Ct. 1612]`, the bracket of `Rogers v Rogers (63 NY2d 582 [1984])`.
 */
function beforeCore(text: string): number {
  let to = text.length;
  const versus = / vs?\.? /.test(text);
  for (const pattern of [BRACKET, BLANK_VOLUME, YEAR, NICKNAME]) {
    const found = pattern.exec(text.slice(0, to));
    if (!found || ((pattern === BRACKET || pattern === NICKNAME) && !versus)) continue;
    // `(Cuba)` after a company is a part of its name.
    if (pattern === NICKNAME && !text.slice(0, found.index).includes(found[1] ?? '')) continue;
    to = found.index;
  }
  return text.length - to;
}

/** The year that stands between a name and its core, as California has it. */
export function yearBefore(plain: string, from: number, to: number): string | undefined {
  return / \((\d{4})\)/.exec(plain.slice(from, Math.min(to, from + 20)))?.[1];
}

/**
 * The name that ends just before `end` (a comma or blanks may stand between), not reaching back
 * over `floor`. `loose` also takes a run of capitalized words with no ` v. ` before a comma; `bare`
 * also without the comma.
 */
export function nameBefore(
  source: Source,
  end: number,
  floor: number,
  loose: boolean | 'bare',
): Span | undefined {
  const { plain } = source;
  const low = Math.max(floor, end - REACH);
  let to = end;
  // A bar parts the cells of a table typed as plain text.
  while (to > low && /[ ,|]/.test(plain[to - 1] ?? '')) to--;
  to -= beforeCore(plain.slice(Math.max(low, to - 60), to));
  if (to <= low) return undefined;
  const italic = italicName(source, to, low);
  if (italic) return italic;
  const window = plain.slice(low, to);
  const versus = Math.max(
    window.lastIndexOf(' v. '),
    window.lastIndexOf(' v '),
    window.lastIndexOf(' vs. '),
  );
  if (versus > 0) {
    const after = low + plain.slice(low + versus + 1, to).search(/ /) + versus + 2;
    if (couldBeParty(plain.slice(after, to).replace(CAPACITY, '').replace(SUM, ''))) {
      const from = runStart(plain, low + versus, low);
      if (from < low + versus) return { from, to };
    }
  }
  const from = procedural(plain, low, to);
  if (from >= 0) return { from, to };
  if (loose !== 'bare' && (!loose || (plain[to] !== ',' && !/^ ,/.test(plain.slice(to, to + 2))))) {
    return undefined;
  }
  const start = runStart(plain, to, low);
  return start < to ? { from: start, to } : undefined;
}

/**
 * Whether a full stop stands right before a place, closing quotes and brackets aside.
 *
 * @param colon whether a colon does as well
 */
export function stopBefore(plain: string, at: number, low: number, colon = false): boolean {
  let i = at - 1;
  while (i >= low && CLOSING.has(plain.charCodeAt(i))) i--;
  if (i < low) return false;
  const code = plain.charCodeAt(i);
  return code === 46 || (colon && code === 58);
}

/** `"`, `'`, `)` and `]`. */
const CLOSING = new Set([34, 39, 41, 93]);

/**
 * Where the sentence or clause that holds `at` begins: after a sentence end, a semicolon, or a
 * bracket that opens a parenthetical. Looks back `reach` characters at most.
 */
export function clauseStart(plain: string, at: number, floor: number, reach = 480): number {
  const low = Math.max(floor, at - reach);
  let next = at;
  let depth = 0;
  for (let i = at - 1; i >= low; i--) {
    const mark = plain.charCodeAt(i);
    // Letters end nothing.
    if (mark > 63 && i > low) continue;
    if (mark === CLOSE) depth++;
    else if (mark === OPEN) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth > 0) continue;
    else if (mark === SEMICOLON || mark === QUESTION || mark === EXCLAMATION) return i + 1;
    else if (mark === BLANK || i === low) {
      if (stopBefore(plain, i, low, true)) {
        const word = plain.slice(Math.max(low, plain.lastIndexOf(' ', i - 1) + 1), i);
        const opens = /["'([]*[\p{Lu}\d]/uy;
        opens.lastIndex = i + 1;
        const sentence = /:$/.test(word) || !abbreviates(word.replace(/["')\]]+$/, ''));
        if (sentence && opens.test(plain)) return i + 1;
      }
      next = i + 1;
    }
  }
  return Math.max(low, Math.min(next, low === floor ? low : next));
}

/** The parties of a case name; a name without ` v. ` has only a plaintiff. */
export const parties = keptByText((name: string): { plaintiff: string; defendant?: string } => {
  const plain = name.replace(/\s+/g, ' ');
  const cut = /^(.+?) vs?\.? (.+)$/.exec(plain);
  return cut?.[1] && cut[2] ? { plaintiff: cut[1], defendant: cut[2] } : { plaintiff: plain };
});
