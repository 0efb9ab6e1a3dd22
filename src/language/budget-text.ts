import type { CourtProfile } from '../courts/index.ts';
import type { WordBudget } from '../filing/index.ts';
import { thousands } from '../statements/index.ts';

/** Where a budget stands. */
export type BudgetState = 'within' | 'near' | 'over' | 'unlimited';

/** The share of the limit from which a brief is near it. */
const NEAR = 0.95;

/** Where a brief stands beside its limit of words; a limit of pages is known at export only. */
export function budgetState({ words, limit }: WordBudget): BudgetState {
  if (limit.words === undefined) return 'unlimited';
  if (words > limit.words) return 'over';
  return words >= limit.words * NEAR ? 'near' : 'within';
}

/** The budget in one line: `6,214 of 7,000 words, 9th Cir. merits`. */
export function budgetLine(
  { words, limit }: WordBudget,
  profile: CourtProfile,
  stageId: string,
): string {
  const of = limit.words === undefined ? '' : ` of ${thousands(limit.words)}`;
  const pages =
    limit.words === undefined && limit.pages !== undefined ? ` (limit: ${limit.pages} pages)` : '';
  return `${thousands(words)}${of} words${pages}, ${profile.abbreviation} ${stageId}`;
}
