import type { Finding } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { proseOf } from './section-prose.ts';

const tableTitle = /^(?:table|index) of (?:cited )?(?:authorities|citations|cases)\b/i;

/** That *passim* stands for no pages in a typed table where the court bars it. */
export const passimBarred: Check = {
  id: 'passim-barred',
  looksAt: 'passim in the table of authorities',
  run({ brief, frontMatter, profile }) {
    const { authorities } = profile;
    if (authorities.value.passim !== 'forbidden') return [];
    const found = (span: { from: number; to: number }): Finding => ({
      check: 'passim-barred/typed',
      severity: 'error',
      ...span,
      message: `"Passim" may not stand in the ${authorities.value.title.toLowerCase()} of ${profile.name}: every page is listed. Take it out; Amicus lists the pages.`,
      rule: ruleText(authorities),
    });
    const typed = brief.sections
      .filter(({ title }) => tableTitle.test(title))
      .flatMap((section) => proseOf(brief, section))
      .flatMap((passage) =>
        [...passage.text.matchAll(/\bpassim\b/gi)].map(({ index }) =>
          found(passage.sourceSpan(index, index + 'passim'.length)),
        ),
      );
    const entries = (frontMatter.authorities ?? []).flatMap(({ cite }, index) =>
      /\bpassim\*?$/i.test(cite)
        ? [found(brief.frontMatterSpan(['authorities', index, 'cite']))]
        : [],
    );
    return [...entries, ...typed];
  },
};
