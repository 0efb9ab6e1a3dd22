/** Where a draft differs from an earlier one; all else is alike, unit for unit. */
export interface Change {
  /** Where it begins, in both. */
  readonly from: number;
  /** Where what is alike again begins, in the earlier draft and in this one. */
  readonly before: number;
  readonly now: number;
}

/** The stretch outside of which two drafts are alike. Takes a few comparisons of memory, no loop over units. */
export function changeBetween(before: string, now: string): Change {
  const shorter = Math.min(before.length, now.length);
  const from = longest(shorter, (from, to) => before.slice(from, to) === now.slice(from, to));
  const alike = longest(
    shorter - from,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      now.slice(now.length - to, now.length - from),
  );
  return { from, before: before.length - alike, now: now.length - alike };
}

/** The greatest length at most `limit` that is alike, found by halves. */
function longest(limit: number, alike: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (alike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * A change widened to the blank lines around it, which are alike in both drafts: what depends on one
 * block only is elsewhere what it was.
 */
export function blocksChanged(
  now: string,
  { from, now: to }: Change,
): { from: number; to: number } {
  const start = Math.max(lastBefore(now, '\n\n', from), lastBefore(now, '\n\r\n', from), 0);
  const ends = [now.indexOf('\n\n', to), now.indexOf('\n\r\n', to)].filter((at) => at >= 0);
  return { from: start, to: Math.min(now.length, ...ends) };
}

/** Where a mark that ends at or before a place begins. */
function lastBefore(text: string, mark: string, end: number): number {
  return end < mark.length ? -1 : text.lastIndexOf(mark, end - mark.length);
}
