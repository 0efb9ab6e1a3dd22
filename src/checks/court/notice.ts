import { plainText } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** That the brief says the parties had notice of it, at a stage that asks for that. */
export const notice: Check = {
  id: 'notice',
  looksAt: 'notice to the parties',
  run({ brief, frontMatter, stage }) {
    const written = brief.sections.some(
      (section) =>
        section.name === 'authorship' &&
        section.children.some((node) => /\bnotice\b/i.test(plainText(node))),
    );
    if (!stage.notice || frontMatter['parties-notified'] || written) return [];
    return [
      {
        check: 'notice/missing',
        severity: 'error',
        ...brief.frontMatterSpan(['stage']),
        message: `The brief does not say that counsel for all parties had notice ${stage.notice.value.days} days before the due date. Add "parties-notified: in-time", or "early" when it is filed so early that no notice was needed.`,
        rule: ruleText(stage.notice),
      },
    ];
  },
};
