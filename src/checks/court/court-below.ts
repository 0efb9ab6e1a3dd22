import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** That the cover can name the court below, where it names the proceeding by it. */
export const courtBelow: Check = {
  id: 'court-below',
  looksAt: 'the court below',
  run({ brief, frontMatter, profile, stage }) {
    const words = frontMatter.proceeding ?? stage.proceeding;
    if (!words?.includes('{below}') || frontMatter.below) return [];
    return [
      {
        check: 'court-below/missing',
        severity: 'warning',
        ...brief.frontMatterSpan(['caption']),
        message:
          'The cover cannot say from which court the case comes. Add "below:" with "court:", or the whole line as "proceeding:".',
        rule: ruleText(profile.cover),
      },
    ];
  },
};
