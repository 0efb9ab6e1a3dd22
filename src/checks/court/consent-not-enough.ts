import { onlyGovernments } from '../../brief/index.ts';
import { authorityToFileAt, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { textOf } from './section-prose.ts';
import { consentStatements } from './typed-statements.ts';

/** That a brief does not rest on consent alone where the court wants leave, as at rehearing. */
export const consentNotEnough: Check = {
  id: 'consent-not-enough',
  looksAt: 'consent where leave is needed',
  run({ brief, frontMatter, profile, stage }) {
    const asked = authorityToFileAt(profile, stage);
    const { place, wording } = asked.value;
    if (place === 'none' || wording.consent || onlyGovernments(frontMatter)) return [];
    // The brief says of leave what the front matter says; that the parties consented too is no fault.
    if (frontMatter.authority?.startsWith('leave')) return [];
    const statements = consentStatements(brief);
    if (/\b(?:leave|motion|permission)\b/i.test(textOf(statements.map(({ passage }) => passage))))
      return [];
    return statements.map(({ passage, from, to }) => ({
      check: 'consent-not-enough/leave-needed',
      severity: 'warning' as const,
      ...passage.sourceSpan(from, to),
      message: `The brief rests on the parties' consent, which is no way to file an amicus brief at this stage (${stage.title}). Ask for leave by motion, and say so.`,
      rule: ruleText(asked),
    }));
  },
};
