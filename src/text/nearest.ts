import { editDistance } from './edit-distance.ts';

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
