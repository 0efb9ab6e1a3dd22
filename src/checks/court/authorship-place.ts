import { onlyGovernments } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { sectionOf } from './section-prose.ts';
import { authorshipStatements } from './typed-statements.ts';

/** That the statement of who wrote and paid stands in the first footnote, where the court has it there. */
export const authorshipPlace: Check = {
  id: 'authorship-place',
  looksAt: 'place of the statement of authorship',
  run({ brief, profile, frontMatter }) {
    const { place, exemptGovernment } = profile.authorship.value;
    if (place !== 'first-footnote' || (exemptGovernment && onlyGovernments(frontMatter))) return [];
    return authorshipStatements(brief).flatMap(({ at }) => {
      // A section of that name becomes the first footnote.
      if (sectionOf(brief, at)?.name === 'authorship') return [];
      const stands = at.stream > 0 ? `in footnote ${at.stream} of the draft` : 'in the text';
      return [
        {
          check: 'authorship-place/elsewhere',
          severity: 'warning' as const,
          ...at.sourceSpan(0, at.text.length),
          message: `The statement of who wrote and paid for the brief stands ${stands}, and belongs in the first footnote on the first page of text. Amicus writes it there from "authorship:" and "funding:": take it out here, or put it under "# Statement of Authorship", whose words become that footnote.`,
          rule: ruleText(profile.authorship),
        },
      ];
    });
  },
};
