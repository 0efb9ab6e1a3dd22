import type { Fact } from './fact.ts';

/** Where a fact comes from, without its value. */
export type Source = Omit<Fact<unknown>, 'value'>;

/**
 * The rule of a fact as a reader meets it, in a finding, a report or a hover: one that nobody has
 * checked against the current rule says so.
 *
 * @returns `9th Cir. R. 29-2`, or `9th Cir. R. 29-2 (not verified)`
 */
export function ruleText({ rule, confidence }: Pick<Source, 'rule' | 'confidence'>): string {
  return confidence === 'unverified' ? `${rule} (not verified)` : rule;
}
