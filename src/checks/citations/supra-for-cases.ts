import type { AuthorityCategory } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { quotedBlocks } from './citation-check.ts';
import { isForCalifornia, isForSupremeCourt } from './house-style.ts';
import { authoritiesById } from './reading.ts';
import { isQuoted } from './spans.ts';

/** What *supra* does not stand for, and what does. */
const OTHERWISE: Partial<Record<AuthorityCategory, string>> = {
  cases: 'a case. Write its short form, with volume, reporter and page',
  statutes: 'a statute. Write its section, or the name it was given',
  constitution: 'a constitution. Cite it in full again',
  regulations: 'a regulation. Write its section, or the name it was given',
};

/**
 * *Supra* for what it does not stand for: cases, statutes, constitutions, regulations. Bluebook rule 4.2.
 * The Supreme Court and the courts of California use it for cases.
 */
export const supraForCases: BriefCheck = {
  id: 'supra-for-cases',
  looksAt: 'supra for cases and statutes',
  run({ brief }) {
    if (isForCalifornia(brief) || isForSupremeCourt(brief)) return [];
    return brief.citations.citations.flatMap((citation) => {
      if (citation.kind !== 'supra' || !citation.authority) return [];
      const authority = authoritiesById(brief.citations).get(citation.authority);
      const otherwise = authority && OTHERWISE[authority.category];
      const passage = brief.passages[citation.passage];
      if (!authority || !otherwise || !passage) return [];
      if (quotedBlocks(brief).has(passage.node) || isQuoted(passage.text, citation.core.from))
        return [];
      return [
        {
          check: `supra-for-cases/${authority.category === 'cases' ? 'case' : 'law'}`,
          severity: 'information' as const,
          ...brief.sourceSpan(citation, 'core'),
          message: `"Supra" stands for books, articles and the like, not for ${otherwise}.`,
          rule: 'Bluebook rule 4.2',
        },
      ];
    });
  },
};
