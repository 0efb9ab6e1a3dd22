import { onlyGovernments } from '../../brief/index.ts';
import { limitFor, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** So many words left are few: about what the last readers of a brief add. */
const few = 100;

/** How many words are left, when there are few. */
export const nearLimit: Check = {
  id: 'near-limit',
  looksAt: 'words left before the limit',
  run({ brief, frontMatter, stage, words }) {
    const limit = limitFor(stage, onlyGovernments(frontMatter));
    if (limit.words === undefined || words > limit.words) return [];
    const left = limit.words - words;
    if (left >= few) return [];
    const room = left === 0 ? 'None is' : left === 1 ? '1 word is' : `${shown(left)} words are`;
    return [
      {
        check: 'near-limit/few-left',
        severity: 'information',
        ...brief.frontMatterSpan(['stage']),
        message: `The brief has ${shown(words)} of the ${shown(limit.words)} words allowed. ${room} left.`,
        rule: ruleText(limit),
      },
    ];
  },
};

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
