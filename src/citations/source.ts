/** One passage as the readers see it, and the values they hand to each other. */
import type {
  AuthorityCategory,
  CitationKind,
  CitationPart,
  Span,
  StyledText,
} from './citation.ts';
import { type Clues, cluesIn } from './clues.ts';
import { keptByText } from './kept.ts';

/** A passage prepared for reading. */
export interface Source {
  /** The text as given. */
  readonly text: string;
  /**
   * The text with typographic quotes, dashes and blanks made plain. Every character keeps its
   * place, so an offset into one is an offset into the other.
   */
  readonly plain: string;
  readonly italics: readonly Span[];
  /** What the text holds that citations are made of. */
  readonly clues: Clues;
}

/** What a code is called, so that a bare section can be made an entry under it. */
export interface Code {
  /** Key of the code, e.g. `usc:28`. */
  readonly key: string;
  /** The code as the table prints it, e.g. `28 U.S.C.`. */
  readonly label: string;
  readonly category: AuthorityCategory;
  /** Set when sections of the code are written without a sign: `740 ILCS 14/1`. */
  readonly signless?: boolean;
  /** Printed after the section, e.g. ` (Am. L. Inst. 1965)`. */
  readonly after?: string;
  /** Where in the label italics begin: the topic of an encyclopedia, to the label's end. */
  readonly italicsFrom?: number;
}

/** The work a full citation names: what an entry of the table needs. */
export interface Work {
  /** Everything that identifies the work; two works with one key in common are the same. */
  readonly keys: readonly string[];
  readonly category: AuthorityCategory;
  readonly name: readonly StyledText[];
  readonly sortKey: string;
  readonly short: string;
  /** Names a short form may be made of: parties, authors, title. */
  readonly names: readonly string[];
  readonly code?: Code;
  /** The section, or first and last of a range, under {@link code}. */
  readonly section?: { readonly first: string; readonly last?: string };
  /** Set for an opinion without a page yet: joins the paged one of the same name and volume. */
  readonly loose?: string;
  /** A richer citation of the same work gives the entry its name. */
  readonly weight: number;
}

/** A citation as a reader found it, not yet tied to an authority. */
export interface Found {
  readonly kind: CitationKind;
  readonly core: Span;
  readonly span: Span;
  readonly fields: Readonly<Record<string, string>>;
  readonly work?: Work;
  /** Parentheticals after it: a citation inside one is part of this one. */
  readonly parens?: readonly Paren[];
  /** Names the writer gives it: `(“FSIA”)`. */
  readonly aliases?: readonly string[];
  readonly part?: CitationPart;
  readonly host?: Found;
  /** For a decision superseded by statute or rule: where the name or citation of that begins. */
  readonly supersededFrom?: number;
  /** Set for a name the brief gives a paper, which else would read as a cite to the record. */
  readonly overRecord?: boolean;
  /** The signal before it. */
  readonly signal?: string;
  /** Set when it follows another citation after a semicolon. */
  readonly string?: boolean;
  /** One of several sections in one citation, after the first. */
  readonly listed?: boolean;
}

/** A parenthetical: its content without the brackets. */
export interface Paren extends Span {
  readonly role: 'date' | 'alias' | 'codified' | 'weight';
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201b\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\s\u200b]/g, ' '],
];

const STRANGE = /[\u2010-\u2033\u02bc\u2212\t\n\v\f\r\u00a0\u200b]|[^\S ]/;

/** Makes quotes, dashes and blanks plain, one character for one. */
export function makePlain(text: string): string {
  return STRANGE.test(text)
    ? SWAPS.reduce((plain, [from, to]) => plain.replace(from, to), text)
    : text;
}

/** Makes those characters plain that a text has. */
function swapped(text: string, which: number): string {
  let plain = text;
  for (const [i, [from, to]] of SWAPS.entries()) {
    if (which & (1 << i)) plain = plain.replace(from, to);
  }
  return plain;
}

/** Prepares a passage for reading. */
export function sourceOf(text: string, italics: readonly Span[] = []): Source {
  const clues = cluesIn(text);
  const plain = clues.swaps === 0 ? text : swapped(text, clues.swaps);
  return { text, plain, italics, clues };
}

/** Blanks other than one between words. */
const UNEVEN = /\s\s|[^\S ]/;

/** The text of a span with runs of blanks made one. */
export function slice(source: Source, span: Span): string {
  const text = source.text.slice(span.from, span.to);
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** A record of the fields that have a value. */
export function fieldsOf(
  fields: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern in a text, in order. `matchAll` copies the pattern at each call, which takes
 * longer than looking a paragraph through.
 *
 * @param pattern with the flag `g`; never matches an empty text
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return NONE;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) all.push(found);
  return all;
}

/**
 * The matches of a sticky pattern at some of these places, in order, none within another.
 *
 * @param pattern with the flag `y`
 * @param places rising; every match the pattern can have must begin at one of them
 * @throws Error when the pattern is not sticky: it would find what stands elsewhere
 */
export function matchesAt(
  pattern: RegExp,
  text: string,
  places: readonly number[],
): readonly RegExpExecArray[] {
  if (!pattern.sticky) throw new Error(`The pattern ${pattern} is not sticky.`);
  let all: RegExpExecArray[] | undefined;
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    const found = matchAt(pattern, text, place);
    if (!found) continue;
    end = place + found[0].length;
    if (all) all.push(found);
    else all = [found];
  }
  return all ?? NONE;
}

/** Where a match ends. */
export const endOf = (found: RegExpExecArray): number => found.index + found[0].length;

/** Tells of matches, asked for in order, whether they overlap none of some others, in order too. */
export function apartFrom(others: readonly RegExpExecArray[]): (found: RegExpExecArray) => boolean {
  let next = 0;
  return (found) => {
    let other = others[next];
    while (other && endOf(other) <= found.index) other = others[++next];
    return !other || other.index >= endOf(found);
  };
}

const FOREIGN = /[\u0080-\uffff]/;

/** Text in the order tables use: no accents, no capitals, numbers padded to seven digits. */
export const sortable: (text: string) => string = keptByText((text) => {
  const plain = makePlain(text);
  const latin = FOREIGN.test(plain) ? plain.normalize('NFKD').replace(/\p{M}/gu, '') : plain;
  return latin
    .toLowerCase()
    .replace(/["'*]/g, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\d+/g, (digits) => digits.padStart(7, '0'))
    .replace(/ +/g, ' ')
    .trim();
});
