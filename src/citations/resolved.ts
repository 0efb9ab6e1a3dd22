/** What a citation was found to stand for. */
import type { Entry } from './registry.ts';
import type { Found } from './source.ts';

/** A citation with its place. */
export interface Placed {
  readonly passage: number;
  readonly found: Found;
  /** For a name alone: the works it may stand for. */
  readonly named?: readonly Entry[];
}

/** What a citation was found to stand for. */
export interface Resolved {
  readonly entry?: Entry;
  readonly candidates?: readonly Entry[];
  readonly resolution: 'full' | 'resolved' | 'ambiguous' | 'unresolved';
  readonly why?: string;
  /** For *id.*: the record cite it refers to. */
  readonly record?: string;
  /** A word of the sentence that turned out to cite nothing. */
  readonly drop?: boolean;
}

/** The entry of a work as plain text. */
export const titled = (entry: Entry): string => {
  const text = entry.work.name.map((piece) => piece.text).join('');
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};
/** No work: why. */
export const unresolved = (why: string): Resolved => ({ resolution: 'unresolved', why });
/** One work: why. */
export const one = (entry: Entry, why: string): Resolved => ({
  entry,
  resolution: 'resolved',
  why,
});

/** A cite to the record. */
export const recorded = (record: string): Resolved => ({
  resolution: 'resolved',
  why: `Refers to the record cite ${record}.`,
  record,
});

/** One of several works if there is but one: why, why none, why not one. */
export function choose(
  entries: readonly Entry[],
  why: string,
  none: string,
  several: string,
): Resolved {
  const [first] = entries;
  if (!first) return unresolved(none);
  if (entries.length === 1) return one(first, why);
  return { resolution: 'ambiguous', candidates: entries, why: several };
}

/** Whether an entry is a case. */
export const isCase = (entry: Entry): boolean => entry.work.category === 'cases';
