import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { valueReplaced } from './front-matter-value.ts';

/** What ends the name of a corporation, or of a company that discloses as one. */
const ending = /(?:,? (?:Inc|Corp|Ltd|Co|P\.?L\.?C|L\.?L\.?C|Incorporated|Corporation)\.?)$/;

/** That an amicus whose name is that of a corporation is said to be one, so that it discloses. */
export const corporateKind: Check = {
  id: 'corporate-kind',
  looksAt: 'corporations among the amici',
  run({ brief, frontMatter, profile }) {
    const { required } = profile.disclosure.value;
    const written = brief.sections.some(({ name }) => name === 'disclosure');
    if (required === 'no' || written) return [];
    return frontMatter.amici.flatMap(({ name, kind }, index) => {
      const named = kind === 'association' || kind === 'individual';
      const match = named ? ending.exec(name) : null;
      if (!match) return [];
      const fix = valueReplaced(brief, ['amici', index, 'kind'], 'corporation');
      return [
        {
          check: 'corporate-kind/corporation',
          severity: 'warning' as const,
          ...brief.frontMatterSpan(['amici', index, 'kind']),
          message: `"${name}" has the name of a corporation and is given as "kind: ${kind}", which discloses no owners. Write "kind: corporation", with "parent:" and "public-holders:".`,
          rule: ruleText(profile.disclosure),
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
};
