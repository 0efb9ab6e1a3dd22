import { lastItalicBefore } from '../italics.ts';
import { afterSignals, clauseStart } from '../names.ts';
import type { Source } from '../source.ts';

/** No title asks more. */
const MOST_QUESTIONS = 4;

/** Whether a question or exclamation mark belongs to a title: in italics, or with a comma behind it. */
function isInTitle({ plain, italics }: Source, at: number): boolean {
  if (plain[at] !== '?' && plain[at] !== '!') return false;
  if (/^["']?,/.test(plain.slice(at + 1, at + 3))) return true;
  const span = italics[lastItalicBefore(italics, at + 1)];
  return span !== undefined && span.from <= at && at < span.to;
}

/**
 * Where what leads to a volume begins: author or title, up to the comma before it.
 *
 * @param at where the volume begins
 * @param floor where the citation before it ends
 * @returns the place itself when nothing leads to it
 */
export function titleStart(source: Source, at: number, floor: number): number {
  const { plain } = source;
  let clause = clauseStart(plain, at, floor);
  for (let n = 0; n < MOST_QUESTIONS && clause > floor && isInTitle(source, clause - 1); n++) {
    clause = clauseStart(plain, clause - 1, floor);
  }
  let from = afterSignals(plain, clause, at);
  if (!/, ?["']?$/.test(plain.slice(from, at).trimEnd())) return at;
  const small = /^[a-z][^A-Z]*(?=[A-Z])/.exec(plain.slice(from, at));
  if (small) from += small[0].length;
  return Math.min(from, at);
}
