/** Constitutions: `U.S. Const. art. III, § 2, cl. 1`, `U.S. Const. amends. V, XIV, § 1`, `Cal. Const. art. I, § 1`, `U.S. CONST. amend. I`. */
import type { Span } from '../citation.ts';
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/reporters.ts';
import { STATE_PATTERN } from '../data/states.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  type Work,
} from '../source.ts';
import { datePart, readParens } from '../tail.ts';

const CONST = new RegExp(
  `(?<![\\w.])(U\\. ?S\\.|${STATE_PATTERN}|${STATE_PATTERN.toUpperCase()}) (?:Const|CONST)\\.(?: (?:of )?(?:1[789]|20)\\d\\d)?,? ?(?:((?:[Pp]t|[Cc]h)\\. ?[IVX\\d]{1,4}|Decl\\. of R(?:ts|ights)\\.?),? )?(?:(pmbl\\.)|((?:[Aa]rt|[Aa]mend|[Aa]mdt)s?\\.) ?((?:[IVXLC]{1,7}|\\d{1,2})(?:[- ]?[A-D](?=, §|[.;)]))?)(?:, (§{1,3}) ?(\\d{1,3}(?:\\([a-z0-9]\\))?))?(?:, (?:cls?\\.|¶) ?(\\d{1,2}))?)`,
  'g',
);

/** `Va. Declaration of Rights § 10 (1776)`. */
const DECLARATION = new RegExp(
  `(?<![\\w.])(${STATE_PATTERN}) Declaration of Rights,? (?:§ ?|[Aa]rts?\\. ?)([IVXLC]{1,7}|\\d{1,2})(?!\\w)`,
  'g',
);

const CLUE = clueWords('Const', 'Declaration');

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman or Arabic numeral. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const values = Array.from(text, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const pad = (value: string | number | undefined): string => String(value ?? 0).padStart(4, '0');

/** All citations to constitutions in a passage. */
export function readConstitutions(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  const parts = matchesOf(CONST, source.plain).flatMap((at): Found[] => {
    const { state, first } = firstPart(at);
    const all = first.preamble || first.clause ? [first] : [first, ...partsBehind(source, first)];
    return all.map((part, i) => partOf(source, state, part, i === 0, i === all.length - 1));
  });
  return [...parts, ...matchesOf(DECLARATION, source.plain).map((at) => declared(source, at))];
}

function firstPart(at: RegExpExecArray): { readonly state: string; readonly first: Part } {
  const [all, state = '', head, preamble, division = '', number = '', , section, clause] = at;
  const core = { from: at.index, to: at.index + all.length };
  return { state, first: { core, head, preamble, division, number, section, clause } };
}

/** A section of a declaration of rights that is no part of a constitution. */
function declared(source: Source, at: RegExpExecArray): Found {
  const [all, state = '', section] = at;
  const core = { from: at.index, to: at.index + all.length };
  const parens = readParens(source, core.to);
  const name = `${slice(source, core)}${datePart(source, parens)}`;
  const part = { head: 'Declaration of Rights', division: '', number: '', section };
  return {
    kind: 'constitution',
    core,
    span: { from: core.from, to: parens.end },
    fields: fieldsOf({ state, section, year: parens.dated?.year }),
    parens: parens.parens,
    aliases: parens.aliases,
    work: workOf(state, part, name),
  };
}

/** A part of a constitution as it is cited. */
interface Part {
  readonly core: Span;
  /** The part or chapter it stands in, where articles are counted in each: `pt. 1`. */
  readonly head?: string | undefined;
  readonly preamble?: string | undefined;
  readonly division: string;
  readonly number: string;
  readonly section?: string | undefined;
  readonly clause?: string | undefined;
}

/** More of a list: `, XIV, § 1` and ` & XIV` behind `amends. V`. */
const MORE =
  /(?:, (?:& |and )?| & | and )([IVXLC]{1,7}|\d{1,2}(?!\d| [A-Z]))(?:, (§{1,3}) ?(\d{1,3}(?:\([a-z0-9]\))?))?(?:, cls?\. ?(\d{1,2}))?(?!\w|\.\w)/y;
/** No more amendments and articles than there are. */
const MOST_PARTS = 34;

function partsBehind(source: Source, { core, division, number: start, section }: Part): Part[] {
  const parts: Part[] = [];
  if (!/s\.$/.test(division) || section) return parts;
  let end = core.to;
  while (parts.length < MOST_PARTS) {
    const more = matchAt(MORE, source.plain, end);
    if (!more) break;
    const [all, number = '', , own, clause] = more;
    if (/\d/.test(number) !== /\d/.test(start)) break;
    const to = end + all.length;
    parts.push({
      core: { from: end + all.indexOf(number), to },
      division,
      number,
      section: own,
      clause,
    });
    end = to;
  }
  return parts;
}

function partOf(source: Source, state: string, part: Part, first: boolean, last: boolean): Found {
  const { core, division, number, section, clause } = part;
  const parens = last ? readParens(source, core.to) : undefined;
  const article = /^art/i.test(division);
  const value = number ? String(numeral(number.replace(SUFFIX, ''))) : undefined;
  const singular = division.replace(/s\.$/, '.');
  const tail = source.text.slice(core.from, core.to).replace(/\s+/g, ' ');
  const led = first
    ? tail.replace(division, singular)
    : `${state} Const.${/[Aa]mdt/.test(division) ? ',' : ''} ${singular} ${tail}`;
  return {
    kind: 'constitution',
    core,
    span: { from: core.from, to: parens?.end ?? core.to },
    fields: fieldsOf({
      state,
      article: article ? value : undefined,
      amendment: article ? undefined : value,
      section,
      clause,
    }),
    ...(parens ? { parens: parens.parens, aliases: parens.aliases } : {}),
    ...(first ? {} : { listed: true }),
    work: workOf(state, part, last && first ? slice(source, core) : led),
  };
}

/** What tells apart articles that were put in later: `art. XIII A`. */
const SUFFIX = /[- ]?[AB]$|[- ][CD]$/;

/** The entry of a part of a constitution, and what it is called. */
function workOf(
  state: string,
  { head = '', preamble, division, number, section, clause }: Omit<Part, 'core'>,
  name: string,
): Work {
  const place = preamble ? 0 : /^art/i.test(division) ? 1 : 2;
  const suffix = SUFFIX.exec(number)?.[0].trim() ?? '';
  const value = number ? numeral(number.replace(SUFFIX, '')) : undefined;
  const owner = squash(state);
  return {
    keys: [
      `const:${owner}${squash(head)}:${place}:${value ?? ''}${suffix.toLowerCase()}:${section ?? ''}:${clause ?? ''}`,
    ],
    category: 'constitution',
    name: [{ text: name }],
    sortKey: `${owner === 'us' ? '0' : owner} ${head} ${place} ${pad(value)}${suffix} ${pad(section)} ${pad(clause)}`,
    short: name,
    names: [],
    weight: 1,
  };
}

/** A part alone, behind *id.*: `amend. XIV, § 1`. */
const PROVISION =
  /,? ((art|amend)\. ([IVXLC]{1,7}|\d{1,2})(?:, § ?(\d{1,3}(?:\([a-z0-9]\))?))?(?:, cl\. ?(\d{1,2}))?)(?!\w|\.\w)/y;

/** Reads ` amend. XIV, § 1` at a place. @returns the part and where it ends */
export function provisionAt(
  source: Source,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  const found = matchAt(PROVISION, source.plain, at);
  if (!found?.[1]) return undefined;
  const end = at + found[0].length;
  return { text: slice(source, { from: end - found[1].length, to: end }), end };
}

/**
 * The part of a constitution that {@link provisionAt} read, in the constitution that another entry is of.
 *
 * @param entry as it is printed: `U.S. Const. amend. V`
 */
export function provisionOf(entry: string, provision: string): Work | undefined {
  const state = /^(.+?) Const\./i.exec(entry)?.[1];
  PROVISION.lastIndex = 0;
  const found = PROVISION.exec(` ${provision}`);
  if (!state || !found) return undefined;
  const [, text = '', division = '', number = '', section, clause] = found;
  return workOf(state, { division, number, section, clause }, `${state} Const. ${text}`);
}

/**
 * Another section of the article or amendment that an entry is of: *id.* § 1 behind `U.S. Const. art. III, § 2`.
 *
 * @param entry as it is printed
 */
export function sectionOfPart(entry: string, section: string): Work | undefined {
  const name = `${entry.replace(/, (?:§|cls?\.|¶).*$/, '')}, § ${section}`;
  CONST.lastIndex = 0;
  const at = CONST.exec(name);
  if (!at || at[0].length !== name.length) return undefined;
  const { state, first } = firstPart(at);
  return first.section ? workOf(state, first, name) : undefined;
}
