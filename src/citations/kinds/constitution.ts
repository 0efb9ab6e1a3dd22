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
import { readParens } from '../tail.ts';

const CONST = new RegExp(
  `(?<![\\w.])(U\\. ?S\\.|${STATE_PATTERN}|${STATE_PATTERN.toUpperCase()}) (?:Const|CONST)\\.,? ?(?:((?:[Pp]t|[Cc]h)\\. ?[IVX\\d]{1,4}|Decl\\. of R(?:ts|ights)\\.?),? )?(?:(pmbl\\.)|((?:[Aa]rt|[Aa]mend)s?\\.) ?([IVXLC]{1,7}|\\d{1,2})(?:, (§{1,3}) ?(\\d{1,3}(?:\\([a-z0-9]\\))?))?(?:, cls?\\. ?(\\d{1,2}))?)`,
  'g',
);

const CLUE = clueWords('Const');

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
  return matchesOf(CONST, source.plain).flatMap((at): Found[] => {
    const [all, state = '', head, preamble, division = '', number = '', , section, clause] = at;
    const core = { from: at.index, to: at.index + all.length };
    const first = { core, head, preamble, division, number, section, clause };
    const parts = preamble || clause ? [first] : [first, ...partsBehind(source, first)];
    return parts.map((part, i) => partOf(source, state, part, i === 0, i === parts.length - 1));
  });
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
  /(?:, (?:& |and )?| & | and )([IVXLC]{1,7})(?:, (§{1,3}) ?(\d{1,3}(?:\([a-z0-9]\))?))?(?:, cls?\. ?(\d{1,2}))?(?!\w|\.\w)/y;
/** No more amendments and articles than there are. */
const MOST_PARTS = 34;

function partsBehind(source: Source, { core, division, section }: Part): Part[] {
  const parts: Part[] = [];
  if (!/s\.$/.test(division) || section) return parts;
  let end = core.to;
  while (parts.length < MOST_PARTS) {
    const more = matchAt(MORE, source.plain, end);
    if (!more) break;
    const [all, number = '', , own, clause] = more;
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
  const value = number ? String(numeral(number)) : undefined;
  const singular = division.replace(/s\.$/, '.');
  const tail = source.text.slice(core.from, core.to).replace(/\s+/g, ' ');
  const led = first ? tail.replace(division, singular) : `${state} Const. ${singular} ${tail}`;
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

/** The entry of a part of a constitution, and what it is called. */
function workOf(
  state: string,
  { head = '', preamble, division, number, section, clause }: Omit<Part, 'core'>,
  name: string,
): Work {
  const place = preamble ? 0 : /^art/i.test(division) ? 1 : 2;
  const value = number ? numeral(number) : undefined;
  const owner = squash(state);
  return {
    keys: [
      `const:${owner}${squash(head)}:${place}:${value ?? ''}:${section ?? ''}:${clause ?? ''}`,
    ],
    category: 'constitution',
    name: [{ text: name }],
    sortKey: `${owner === 'us' ? '0' : owner} ${head} ${place} ${pad(value)} ${pad(section)} ${pad(clause)}`,
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
