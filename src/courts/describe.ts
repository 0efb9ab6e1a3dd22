import { describedForm } from './describe-form.ts';
import { describedParts } from './describe-parts.ts';
import { describedStage } from './describe-stage.ts';
import type { Fact } from './fact.ts';
import type { CourtProfile } from './profile.ts';
import { ruleText, type Source } from './rule-text.ts';

/** One thing a court asks, for a reader: what, by which rule, of which edition, and how sure. */
export interface CourtRule {
  /** The key of the fact in the profile, e.g. `cover`, `stages.merits.limit`. */
  readonly key: string;
  /** What it is about, as a heading: `Length`. */
  readonly about: string;
  /** What the court asks, a sentence or several. */
  readonly says: string;
  /** The rule; one that nobody checked says so. */
  readonly rule: string;
  /** The edition it was read in, in words; `no rule` for what is only practice. */
  readonly edition: string;
  /** How sure it is, in words. */
  readonly sure: string;
  readonly confidence: Source['confidence'];
  /** What else a reader should know. */
  readonly note?: string;
}

/** A fact with what it says in words. */
export interface Described {
  readonly key: string;
  readonly about: string;
  readonly says: string;
  readonly fact: Fact<unknown>;
}

/**
 * All a court asks at a stage, in the order a reader meets it: length and time first, then the parts,
 * then the form.
 */
export function courtRules(profile: CourtProfile, stageId: string): CourtRule[] {
  const stage = profile.stages[stageId];
  return [
    ...(stage ? describedStage(profile, stageId, stage) : []),
    ...describedParts(profile, stage),
    ...describedForm(profile),
  ].map(explained);
}

/** A rule as plain text: `Length: At most 7,000 words. Fed. R. App. P. 29(a)(5); …`. */
export function courtRuleText({ about, says, rule, edition, sure, note }: CourtRule): string {
  return `${about}: ${says} [${rule}; ${edition}; ${sure}]${note ? ` ${note}` : ''}`;
}

function explained({ fact, ...described }: Described): CourtRule {
  const { confidence, edition, note } = fact;
  return {
    ...described,
    rule: ruleText(fact),
    edition: fact.rule === 'Convention' ? 'no rule' : editionWords(edition),
    sure: confidenceWords[confidence],
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}

const confidenceWords: Readonly<Record<Source['confidence'], string>> = {
  found: 'read there',
  known: 'general knowledge of high confidence',
  derived: 'follows from what was read',
  unverified: 'check the current rule',
};

function editionWords(edition = 'unread'): string {
  if (edition === 'unread') return 'no edition read';
  return edition === 'undated' ? 'copy without a date' : `edition of ${edition}`;
}
