import { lastItalicBefore } from '../italics.ts';
import { afterSignals, clauseStart } from '../names.ts';
import type { Source } from '../source.ts';
import { authorLike } from './author-before.ts';

/** No title has more questions and colons. */
const MOST_PARTS = 4;

/** Whether a mark stands in italics. */
function inItalics({ italics }: Source, at: number): boolean {
  const span = italics[lastItalicBefore(italics, at + 1)];
  return span !== undefined && span.from <= at && at < span.to;
}

/** Whether a clause that ends just before a place only goes on there with its title. */
function goesOn(source: Source, clause: number, at: number, floor: number): boolean {
  const { plain } = source;
  const mark = plain[clause - 1];
  if (mark === '?' || mark === '!') {
    return /^["']?,/.test(plain.slice(clause, clause + 2)) || inItalics(source, clause - 1);
  }
  if (mark === ';') return inItalics(source, clause - 1);
  const colon = clause - 2;
  if (mark !== ' ' || plain[colon] !== ':') return false;
  return inItalics(source, colon) || roman(source, colon) || titled(source, colon, at, floor);
}

/** Whether a colon stands behind a name in roman that parts a title in italics: `*After* Lujan: *A View*`. */
function roman({ plain, italics }: Source, colon: number): boolean {
  const i = lastItalicBefore(italics, colon);
  const before = italics[i];
  if (!before || italics[i + 1]?.from !== colon + 2) return false;
  return (
    /^[^,;()]{0,40}$/.test(plain.slice(before.to, colon)) &&
    afterSignals(plain, before.from, before.to) < before.to
  );
}

/** Whether every word that counts has a capital. */
const capitals = (text: string): boolean =>
  !text
    .split(' ')
    .some(
      (word) =>
        /^[a-z]{4,}/.test(word) &&
        !/^(?:from|with|into|upon|under|over|about|against|between|through|toward|towards|without|within|during)$/.test(
          word,
        ),
    );

/** What may stand where the author does: `Note, Standing: A View`. */
const UNSIGNED = /^(?:Note|Comment|Recent Case|Developments in the Law)$/;

/**
 * Whether a colon without italics around it parts a title: an author stands before the part it ends, or
 * the whole is a title alone.
 */
function titled(source: Source, colon: number, at: number, floor: number): boolean {
  const { plain, italics } = source;
  const last = italics[lastItalicBefore(italics, at)];
  if (last && last.to > colon) return false;
  const from = afterSignals(plain, clauseStart(plain, colon, floor), colon);
  const text = plain.slice(from, colon);
  if (!/^["']?\p{Lu}/u.test(text) || !capitals(text)) return false;
  const comma = text.indexOf(', ');
  if (comma < 0) {
    return / /.test(text) && plain.indexOf(', ', colon) >= at - 2 && !/\d/.test(text);
  }
  const author = text.slice(0, comma);
  return UNSIGNED.test(author) || (/ /.test(author) && !/\d/.test(author) && authorLike(author));
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
  for (let n = 0; n < MOST_PARTS && clause > floor + 2 && goesOn(source, clause, at, floor); n++) {
    clause = clauseStart(plain, clause - 1, floor);
  }
  let from = afterSignals(plain, clause, at);
  if (!/, ?["']?$/.test(plain.slice(from, at).trimEnd())) return at;
  const small = /^[a-z][^A-Z]*(?=[A-Z])/.exec(plain.slice(from, at));
  if (small) from += small[0].length;
  return Math.min(from, at);
}
