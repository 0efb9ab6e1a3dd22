import type { EstimatedPageNumbers } from 'docx';

/** What the layout library says of the pages of a document. */
export interface LaidPages {
  /** Each bookmark's page as its page shows it. */
  readonly labels: ReadonlyMap<string, string>;
  readonly pages: number;
  /** How many pages each stretch of the document has, where the library can tell. */
  readonly ofStretches?: readonly number[];
  /** What the library guessed, and on which page of the document. */
  readonly guesses: readonly { readonly reason: string; readonly page: number }[];
}

/** Takes from the library's answer what an export needs. */
export function laidPages(found: EstimatedPageNumbers): LaidPages {
  const { bookmarks: labels, pageCount: pages = 0, sectionPageCounts, guesses = [] } = found;
  const ofStretches = sectionPageCounts?.flatMap((count) => count ?? []) ?? [];
  return { labels, pages, guesses, ...(sum(ofStretches) === pages ? { ofStretches } : {}) };
}

/**
 * The pages of the first stretches as they now are, and those of the others as they were.
 *
 * @param before all pages of the time before, whose stretches are known
 * @param front the first stretches, laid out again by themselves
 * @param count how many they are
 */
export function withNewFront(before: LaidPages, front: LaidPages, count: number): LaidPages {
  const { ofStretches = [] } = before;
  const frontBefore = sum(ofStretches.slice(0, count));
  const moved = front.pages - frontBefore;
  return {
    labels: new Map([...before.labels, ...front.labels]),
    pages: before.pages + moved,
    ...(front.ofStretches && { ofStretches: [...front.ofStretches, ...ofStretches.slice(count)] }),
    guesses: [
      ...front.guesses,
      ...before.guesses
        .filter(({ page }) => page > frontBefore)
        .map(({ reason, page }) => ({ reason, page: page + moved })),
    ],
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
