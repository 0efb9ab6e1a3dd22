/**
 * The candidate a writer most likely meant: the one that takes the fewest changed letters, if they
 * are at most a third of the word (two for short words).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const meant = word.toLowerCase().replaceAll('_', '-').slice(0, 80);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(meant.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - meant.length) >= bestDistance) continue;
    const distance = editDistance(meant, candidate.toLowerCase());
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance: insertions, deletions and replacements of one unit. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const shorter = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, shorter));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
