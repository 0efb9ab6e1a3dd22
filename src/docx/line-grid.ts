import type { CourtProfile } from '../courts/index.ts';

/** The numbered lines of pleading paper; twips. */
export interface LineGrid {
  /** How far the lines are apart. */
  readonly line: number;
  readonly perPage: number;
}

/**
 * The lines that a page's numbers stand beside, where a court has numbered lines. Text keeps to them
 * because whatever stands in it is so many lines high, in every program: no measuring could say where
 * each program breaks the lines of a quotation.
 */
export function lineGrid(profile: CourtProfile): LineGrid | undefined {
  const { lineNumbers, text } = profile;
  const { line } = text.value;
  if (!lineNumbers || typeof line !== 'object') return undefined;
  return { line: line.exact, perPage: lineNumbers.value.perPage };
}

/** A height in twips as whole lines, rounded up. */
export function wholeLines(height: number, line: number): number {
  return Math.max(1, Math.ceil(height / line)) * line;
}

/** Where in an exact line type stands, and an image in it: the share of its height above the base line. */
export const aboveBase = 0.8;
