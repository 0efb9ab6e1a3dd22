import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** That authorities chiefly relied on are named, where the court has them marked. */
export const chiefAuthorities: Check = {
  id: 'chief-authorities',
  looksAt: 'authorities chiefly relied on',
  run({ brief, profile }) {
    const { authorities } = profile;
    const cited = brief.citations.authorities;
    if (!authorities.value.asterisks || cited.length === 0) return [];
    if (cited.some(({ principal }) => principal)) return [];
    return [
      {
        check: 'chief-authorities/none',
        severity: 'warning',
        ...brief.frontMatterSpan(['authorities']),
        message: `${profile.name} has the authorities chiefly relied on marked with asterisks, and none is named. Give them "principal: true" under "authorities:" in the front matter.`,
        rule: ruleText(authorities),
      },
    ];
  },
};
