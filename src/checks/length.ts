import { onlyGovernments } from '../brief/index.ts';
import { limitFor } from '../courts/index.ts';
import type { Check } from './check.ts';

/** The count of words against the court's limit for the stage and the filer. */
export const length: Check = {
  id: 'length',
  looksAt: 'length against the limit',
  run({ brief, frontMatter, stage, words }) {
    const government = onlyGovernments(frontMatter);
    const limit = limitFor(stage, government);
    if (limit.words === undefined || words <= limit.words) return [];
    const over = words - limit.words;
    return [
      {
        check: 'length/over-limit',
        severity: 'error',
        ...brief.frontMatterSpan(['stage']),
        message: `The brief has ${words} words, ${over} more than the ${limit.words} that ${limit.rule} allows. Cut ${over} words, or ask leave to exceed the limit.`,
        rule: limit.rule,
      },
    ];
  },
};
