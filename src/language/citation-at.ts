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
  return authority.citations.flatMap((index) => {
    const citation = brief.citations.citations[index];
    return citation ? [{ citation, ...brief.sourceSpan(citation) }] : [];
  });
}

/** Where an authority is cited in full first; where it is cited first, if nowhere in full. */
export function fullCitationOf(brief: Brief, authority: Authority): PlacedCitation | undefined {
  const places = placesOf(brief, authority);
  return places.find(({ citation }) => citation.resolution === 'full') ?? places[0];
}

/** The entry of an authority as text. */
export function entryText(authority: Authority): string {
  return authority.name.map(({ text }) => text).join('');
}
