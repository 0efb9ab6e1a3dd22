import type { CourtProfile } from '../courts/index.ts';

/**
 * Whether what follows the cover, the text and the appendix begin on a right-hand page: where both
 * sides of a leaf are printed, odd numbers stand on the right, and a blank page comes before them if
 * need be. Convention; no rule of the Supreme Court says it.
 */
export function startsOnRight(profile: CourtProfile): boolean {
  return profile.page.value.duplex;
}

/**
 * How many blank pages that takes.
 *
 * @param pages of each stretch of page numbers, each of which begins at an odd number
 */
export function blankPagesAmong(pages: readonly number[]): number {
  return pages.slice(0, -1).filter((count) => count % 2 === 1).length;
}
