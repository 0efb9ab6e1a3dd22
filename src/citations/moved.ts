/**
 * Whether an edited passage still cites what it cited before, only at other places: then nothing need
 * be resolved anew. That is how most keystrokes are.
 */
import { closesPassage, opensPassage } from './block-quotations.ts';
import { advances, joins } from './chain.ts';
import type { Authority, Citation, CitationReading } from './citation.ts';
import type { Found } from './source.ts';

/** What was found in a passage: its citations, and the names alone in it with their works. */
export interface PassageFound {
  readonly text: string;
  readonly found: readonly Found[];
  readonly names: readonly { readonly found: Found; readonly serials: readonly number[] }[];
}

/** Whether two values made of plain objects, lists, texts and numbers are equal. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  let count = 0;
  for (const key in one) {
    count++;
    if (!equal(one[key], other[key])) return false;
  }
  for (const _ in other) count--;
  return count === 0;
}

/** Whether two sets of fields are equal but for the parenthetical, which tells nothing of the work. */
function alikeFields(a: Found['fields'], b: Found['fields']): boolean {
  let count = 0;
  for (const key in a) {
    if (key === 'parenthetical') continue;
    count++;
    if (a[key] !== b[key]) return false;
  }
  for (const key in b) if (key !== 'parenthetical') count--;
  return count === 0;
}

/** Whether two citations are resolved alike, wherever they stand. */
function alike(a: Found, b: Found, before: string, after: string): boolean {
  return (
    a.kind === b.kind &&
    a.part === b.part &&
    a.listed === b.listed &&
    // Names given in the passage count from where they are given, so these are read again.
    (a.aliases?.length ?? 0) === 0 &&
    (b.aliases?.length ?? 0) === 0 &&
    // So do author and title of a book, see `aliasesOf` in `read.ts`.
    (!(a.fields.author && a.fields.title) || a.core.from === b.core.from) &&
    equal(a.work, b.work) &&
    // What names its work itself is that work, whichever page of it is cited.
    ((a.work && a.kind !== 'reference') || alikeFields(a.fields, b.fields)) &&
    // *Id.* is explained by the text of a record cite.
    (a.kind !== 'record' ||
      before.slice(a.core.from, a.core.to) === after.slice(b.core.from, b.core.to))
  );
}

/**
 * Pairs what was found in a passage with what is found there after an edit.
 *
 * @returns what each is now; undefined unless all is there as before, in the same order
 */
function paired(before: PassageFound, after: PassageFound): Map<Found, Found> | undefined {
  const pairs = new Map<Found, Found>();
  if (before.found.length !== after.found.length || before.names.length !== after.names.length) {
    return undefined;
  }
  for (const [i, one] of before.found.entries()) {
    const other = after.found[i];
    if (!other || !alike(one, other, before.text, after.text)) return undefined;
    pairs.set(one, other);
  }
  for (const [one, other] of pairs) {
    if ((one.host && pairs.get(one.host)) !== other.host) return undefined;
  }
  for (const [i, { found, serials }] of before.names.entries()) {
    const other = after.names[i];
    if (!other || !equal(serials, other.serials)) return undefined;
    if (!alike(found, other.found, before.text, after.text)) return undefined;
    // Which cites to the record these replace is found out anew.
    if (found.overRecord || other.found.overRecord) return undefined;
    pairs.set(found, other.found);
  }
  return pairs;
}

/** The first index from which citations stand in a passage or after it. */
function firstIn(citations: readonly Citation[], passage: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.passage ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

const inOrder = (a: Found, b: Found): boolean =>
  a.span.from < b.span.from || (a.span.from === b.span.from && a.core.from <= b.core.from);

/** A reading, with what each of its citations was made of. */
export interface MovableReading {
  readonly reading: CitationReading;
  readonly founds: readonly Found[];
}

/**
 * The reading after an edit of one passage that left its citations what they were.
 *
 * @returns undefined when the passage has to be resolved anew
 */
export function moved(
  last: MovableReading,
  passage: number,
  before: PassageFound,
  after: PassageFound,
): MovableReading | undefined {
  const pairs = paired(before, after);
  if (!pairs) return undefined;
  const { citations, authorities } = last.reading;
  const from = firstIn(citations, passage);
  const to = firstIn(citations, passage + 1);
  if (from === to) return last;
  const founds = last.founds.slice();
  const made = citations.slice();
  let chained: { readonly old: number; readonly now: number } | undefined;
  for (let i = from; i < to; i++) {
    const one = last.founds[i];
    const other = one && pairs.get(one);
    const citation = citations[i];
    const previous = founds[i - 1];
    if (!one || !other || !citation) return undefined;
    if (i > from && previous && !inOrder(previous, other)) return undefined;
    // At the edges of a paragraph it counts for block quotations whether anything else stands there.
    const edges =
      closesPassage(before.text, one.span) === closesPassage(after.text, other.span) &&
      opensPassage(before.text, one.span.from) === opensPassage(after.text, other.span.from);
    if (!edges) return undefined;
    if (advances(one)) {
      const joined = chained && joins(before.text, chained.old, one);
      if (chained && joined !== joins(after.text, chained.now, other)) return undefined;
      chained = { old: one.span.to, now: other.span.to };
    }
    founds[i] = other;
    made[i] = moveCitation(citation, other);
  }
  const reading = {
    citations: made,
    authorities: authorities.map((each) => moveAuthority(each, made, from, to)),
  };
  return { reading, founds };
}

function moveCitation(citation: Citation, { core, span, fields, signal, string }: Found): Citation {
  const { signal: _, string: __, ...rest } = citation;
  return {
    ...rest,
    core,
    span,
    fields,
    ...(signal ? { signal } : {}),
    ...(string ? { string } : {}),
  };
}

/** The authority with the new spans of citations `from` to `to`. */
function moveAuthority(
  authority: Authority,
  citations: readonly Citation[],
  from: number,
  to: number,
): Authority {
  if (!authority.occurrences.some(({ citation }) => citation >= from && citation < to))
    return authority;
  const occurrences = authority.occurrences.map((each) => {
    const span = citations[each.citation]?.span ?? each.span;
    return span === each.span ? each : { ...each, span };
  });
  return { ...authority, occurrences };
}
