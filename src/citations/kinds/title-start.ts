import { afterSignals, clauseStart } from '../names.ts';
import type { Source } from '../source.ts';

/**
 * Where what leads to a volume begins: author or title, up to the comma before it.
 *
 * @param at where the volume begins
 * @param floor where the citation before it ends
 * @returns the place itself when nothing leads to it
 */
export function titleStart(source: Source, at: number, floor: number): number {
  const { plain } = source;
  let from = afterSignals(plain, clauseStart(plain, at, floor), at);
  if (!/, ?["']?$/.test(plain.slice(from, at).trimEnd())) return at;
  const small = /^[a-z][^A-Z]*(?=[A-Z])/.exec(plain.slice(from, at));
  if (small) from += small[0].length;
  return Math.min(from, at);
}
