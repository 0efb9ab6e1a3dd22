import type { Brief } from '../brief/index.ts';
import type { Authority, Citation } from '../citations/index.ts';

/** A citation of a draft with its place. */
export interface PlacedCitation {
  readonly citation: Citation;
  /** UTF-16 offsets into the draft, the whole citation. */
  readonly from: number;
  readonly to: number;
}

/**
 * The citation at an offset of the draft: of several in one another (a parallel cite, one quoted in
 * a parenthetical) the smallest.
 */
export function citationAt(brief: Brief, offset: number): PlacedCitation | undefined {
  let found: PlacedCitation | undefined;
  for (const citation of brief.citations.citations) {
    const { from, to } = brief.sourceSpan(citation);
    if (offset < from || offset > to) continue;
    if (!found || to - from < found.to - found.from) found = { citation, from, to };
  }
  return found;
}

/** The authority a citation stands for. */
export function authorityOf(brief: Brief, { authority }: Citation): Authority | undefined {
  return brief.citations.authorities.find(({ id }) => id === authority);
}

/** Where an authority is cited, in reading order. */
export function placesOf(brief: Brief, authority: Authority): PlacedCitation[] {
  return placed(brief, authority.citations);
}

/** Where an authority is cited or mentioned, in reading order. */
export function mentionsOf(brief: Brief, { occurrences }: Authority): PlacedCitation[] {
  return placed(
    brief,
    occurrences.map(({ citation }) => citation),
  );
}

function placed(brief: Brief, indexes: readonly number[]): PlacedCitation[] {
  return indexes.flatMap((index) => {
    const citation = brief.citations.citations[index];
    return citation ? [{ citation, ...brief.sourceSpan(citation) }] : [];
  });
}

/** An authority with every place it is cited or mentioned. */
export interface CitedAuthority {
  readonly authority: Authority;
  /** In reading order. */
  readonly places: readonly PlacedCitation[];
  /** Where it is cited in full first; where it is cited first, if nowhere in full. */
  readonly full?: PlacedCitation;
}

/** The authority cited at an offset of the draft. */
export function citedAt(brief: Brief, offset: number): CitedAuthority | undefined {
  const found = citationAt(brief, offset);
  const authority = found && authorityOf(brief, found.citation);
  if (!authority) return undefined;
  const places = mentionsOf(brief, authority);
  const full = fullAmong(places);
  return { authority, places, ...(full ? { full } : {}) };
}

/** Where an authority is cited in full first; where it is cited first, if nowhere in full. */
export function fullCitationOf(brief: Brief, authority: Authority): PlacedCitation | undefined {
  return fullAmong(placesOf(brief, authority));
}

function fullAmong(places: readonly PlacedCitation[]): PlacedCitation | undefined {
  return places.find(({ citation }) => citation.resolution === 'full') ?? places[0];
}

/** The entry of an authority as text. */
export function entryText(authority: Authority): string {
  return authority.name.map(({ text }) => text).join('');
}
