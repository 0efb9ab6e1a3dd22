/** What *id.* may look back at across the edge of a block quotation. */
import type { Passage, Span } from './citation.ts';

/** Signals and brackets before a citation: `See also `, `(`. */
const OPENING =
  /^["'“‘([\s]*(?:(?:see|also|cf\.|but|accord|e\.g\.|compare|contra|generally)[ ,]+)*$/i;
const CLOSING = /^[\s.;)\]"'”’]*$/;
/** More text than this is neither. */
const LONGEST = 60;

/** Whether a place of a passage is its beginning, with no more than a signal before it. */
export const opensPassage = (text: string, at: number): boolean =>
  at <= LONGEST && OPENING.test(text.slice(0, at));

/** Whether a passage ends where a citation in it does. */
export const closesPassage = (text: string, { to }: Span): boolean =>
  text.length - to <= LONGEST && CLOSING.test(text.slice(to));

/** A place in the text: the index of its passage, and whether it is its beginning. */
export interface Place {
  readonly passage: number;
  readonly opens: boolean;
}

/**
 * Whether *id.* at a place passes over a citation because that is part of what a block quotation quotes.
 * Within the quotation it does not. Nor does it behind one that the quotation ends with, which is taken for
 * the quotation's source; but an *id.* that opens the paragraph behind is itself the source, and so refers
 * to what was cited before the quotation, if anything was.
 */
export function isPassedOver(
  passages: readonly Passage[],
  { passage, span }: { readonly passage: number; readonly span: Span },
  place: Place,
): boolean {
  const cited = passages[passage];
  if (!cited?.quoted) return false;
  const last = lastOfBlock(passages, passage, place.passage);
  if (place.passage <= last) return false;
  const source = last === passage && closesPassage(cited.text, span);
  return !source || (place.opens && place.passage === last + 1);
}

/** The last passage of the block quotation that a passage is part of, looked for up to another one. */
function lastOfBlock(passages: readonly Passage[], passage: number, upTo: number): number {
  const stream = passages[passage]?.stream ?? 0;
  let last = passage;
  while (last < upTo && isQuoted(passages[last + 1], stream)) last++;
  return last;
}

/** Whether two passages are parts of one block quotation. */
export const isOneBlock = (passages: readonly Passage[], first: number, second: number): boolean =>
  isQuoted(passages[first], passages[first]?.stream ?? 0) &&
  lastOfBlock(passages, first, second) === second;

const isQuoted = (passage: Passage | undefined, stream: number): boolean =>
  passage?.quoted === true && passage.stream === stream;
