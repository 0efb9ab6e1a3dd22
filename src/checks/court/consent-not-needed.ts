import { authorityToFileAt, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { consentStatements } from './typed-statements.ts';

/** That no consent is recited where the court asks for none. */
export const consentNotNeeded: Check = {
  id: 'consent-not-needed',
  looksAt: 'consent that is not needed',
  run({ brief, profile, stage }) {
    const asked = authorityToFileAt(profile, stage);
    if (asked.value.place !== 'none' || asked.confidence === 'unverified') return [];
    return consentStatements(brief).map(({ passage, from, to }) => ({
      check: 'consent-not-needed/recited',
      severity: 'information' as const,
      ...passage.sourceSpan(from, to),
      message: `The brief says that the parties consented to it, and ${profile.name} asks for neither consent nor leave. Take the sentence out.`,
      rule: ruleText(asked),
    }));
  },
};
