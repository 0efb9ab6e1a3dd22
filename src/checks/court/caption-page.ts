import type { Finding } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';

/** That the first page can say what the court asks of it: the division, and counsel's bar numbers. */
export const captionPage: Check = {
  id: 'caption-page',
  looksAt: 'division and bar numbers',
  run(filing) {
    return [...division(filing), ...barNumbers(filing)];
  },
};

function division({ brief, frontMatter, profile }: Filing): Finding[] {
  if (!profile.cover.value.division || frontMatter.division) return [];
  return [
    {
      check: 'caption-page/division',
      severity: 'warning',
      ...brief.frontMatterSpan(['division']),
      message: `The caption of ${profile.name} names the court's division, and the brief does not say which. Add "division:", such as "San Francisco Division".`,
      rule: ruleText(profile.cover),
    },
  ];
}

function barNumbers({ brief, frontMatter, profile }: Filing): Finding[] {
  if (!profile.signature.value.barNumbers) return [];
  return frontMatter.counsel.flatMap(({ name, bar }, index) =>
    bar
      ? []
      : [
          {
            check: 'caption-page/bar-number',
            severity: 'warning' as const,
            ...brief.frontMatterSpan(['counsel', index]),
            message: `${profile.name} asks for counsel's bar numbers, and ${name} has none here. Add "bar:" to the counsel.`,
            rule: ruleText(profile.signature),
          },
        ],
  );
}
