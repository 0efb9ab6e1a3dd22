import type { CourtProfile, CourtStage } from '../../courts/index.ts';

/**
 * The rule that has the cover name the party supported and say whether affirmance or reversal is
 * supported, where the court has it.
 *
 * @returns undefined in courts with no such rule
 */
export function outcomeRule(
  { governingRules }: CourtProfile,
  stage: CourtStage,
): string | undefined {
  // At rehearing the question is not yet whether to affirm.
  if (stage.namesOutcome === false) return undefined;
  return governingRules.includes('Fed. R. App. P. 29') ? 'Fed. R. App. P. 29(a)(4)' : undefined;
}

/** The rule that has the title of a brief say whom it supports, where the court has it. */
export function sideRule({ governingRules }: CourtProfile): string | undefined {
  if (governingRules.includes('Fed. R. App. P. 29')) return 'Fed. R. App. P. 29(a)(4)';
  return governingRules.includes('Sup. Ct. R. 37') ? 'Sup. Ct. R. 37' : undefined;
}
