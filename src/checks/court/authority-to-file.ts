import { onlyGovernments } from '../../brief/index.ts';
import { authorityToFileAt, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** That the brief says by what right it is filed, in a way open at its stage. */
export const authorityToFile: Check = {
  id: 'authority-to-file',
  looksAt: 'authority to file',
  run({ brief, frontMatter, profile, stage }) {
    const asked = authorityToFileAt(profile, stage);
    if (asked.value.place === 'none') return [];
    const open = Object.keys(asked.value.wording);
    const given = frontMatter.authority;
    if (given === 'government' && !onlyGovernments(frontMatter)) {
      return [
        {
          check: 'authority-to-file/not-government',
          severity: 'error',
          ...brief.frontMatterSpan(['authority']),
          message:
            '"authority: government" says that no consent or leave is needed, but not every amicus is of "kind: government". Give the consent or leave the others rely on.',
          rule: ruleText(asked),
        },
      ];
    }
    if (given && open.includes(given)) return [];
    return [
      {
        check: 'authority-to-file/missing',
        severity: 'error',
        ...brief.frontMatterSpan(['authority']),
        message: given
          ? `"authority: ${given}" is not a way to file an amicus brief at this stage. Give one of: ${open.join(', ')}.`
          : `The brief does not say by what right it is filed. Add "authority:" with one of: ${open.join(', ')}.`,
        rule: ruleText(asked),
      },
    ];
  },
};
