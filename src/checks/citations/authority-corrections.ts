import type { BriefCheck } from '../check.ts';

/** That every entry the front matter adds to the table of authorities is cited in the brief. */
export const authorityCorrections: BriefCheck = {
  id: 'authority-corrections',
  looksAt: 'authorities named in the front matter',
  run({ brief }) {
    const printed = new Set(
      brief.citations.authorities.map((one) => one.name.map((piece) => piece.text).join('')),
    );
    return (brief.frontMatter?.authorities ?? []).flatMap((correction, index) => {
      const text = correction.cite.replaceAll('*', '');
      if (correction.exclude || printed.has(text)) return [];
      return [
        {
          check: 'authority-corrections/not-cited',
          severity: 'warning' as const,
          ...brief.frontMatterSpan(['authorities', index, 'cite']),
          message: `The brief does not cite "${text}". Cite it in these words, give under "match:" the words that stand for it, or take the entry out.`,
        },
      ];
    });
  },
};
