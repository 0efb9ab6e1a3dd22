import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** That every corporation among the amici has said who owns it, where the court asks. */
export const disclosure: Check = {
  id: 'disclosure',
  looksAt: 'corporate disclosure',
  run({ brief, frontMatter, profile }) {
    const written = brief.sections.some((section) => section.name === 'disclosure');
    if (profile.disclosure.value.required === 'no' || written) return [];
    return frontMatter.amici.flatMap((amicus, index) => {
      const missing = (['parent', 'public-holders'] as const).filter(
        (key) => amicus[key] === undefined,
      );
      if (amicus.kind !== 'corporation' || missing.length === 0) return [];
      return [
        {
          check: 'disclosure/missing',
          severity: 'error' as const,
          ...brief.frontMatterSpan(['amici', index]),
          message: `${amicus.name} is a corporation and must disclose its owners. Add ${missing.map((key) => `"${key}:"`).join(' and ')}, with names or "none".`,
          rule: ruleText(profile.disclosure),
        },
      ];
    });
  },
};
