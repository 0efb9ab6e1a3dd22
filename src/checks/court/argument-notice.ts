import type { Check } from '../check.ts';

/** That the cover can say whether oral argument is scheduled, where the court wants it said. */
export const argumentNotice: Check = {
  id: 'argument-notice',
  looksAt: 'the notice of oral argument',
  run({ brief, frontMatter, profile }) {
    const { argument, items } = profile.cover.value;
    if (!argument || !items.includes('notice') || frontMatter.argument) return [];
    return [
      {
        check: 'argument-notice/missing',
        severity: 'error',
        ...brief.frontMatterSpan(['docket']),
        message: `The cover must say whether oral argument is scheduled. Add "argument:" to the front matter, with the day or "not-scheduled".`,
      },
    ];
  },
};
