import type { Brief, RelatedPlace } from '../../brief/index.ts';
import type { Citation } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { authoritiesById, mismatches } from './reading.ts';

const KINDS: ReadonlySet<Citation['kind']> = new Set(['id', 'short', 'supra']);

/**
 * *Id.*, short forms and *supra* that the table of authorities must leave out, because no one authority
 * is meant: nothing stands before them, or more than one thing. Bluebook rules 4 and 10.9.
 */
export const unresolvedCitations: BriefCheck = {
  id: 'unresolved-citations',
  looksAt: 'short forms and references',
  run({ brief }) {
    return brief.citations.citations.flatMap((citation) => {
      const refers = KINDS.has(citation.kind);
      if (!refers || citation.authority || citation.resolution === 'resolved') return [];
      // `See supra note 3` sends the reader to what that note says.
      if (citation.kind === 'supra' && !citation.fields.antecedent && citation.fields.note)
        return [];
      // That the volume or reporter is another one says more.
      if (mismatches(brief.citations).has(citation)) return [];
      const span = brief.sourceSpan(citation, 'core');
      const { from, to } = citation.core;
      const words = brief.passages[citation.passage]?.text.slice(from, to) ?? '';
      const several = citation.resolution === 'ambiguous';
      const meaning = several
        ? 'could mean more than one authority'
        : 'has no authority to refer to';
      const why = citation.why ? ` (${lowerFirst(citation.why)})` : '';
      return [
        {
          check: `unresolved-citations/${several ? 'ambiguous' : 'unresolved'}`,
          severity: 'warning' as const,
          ...span,
          message: `"${words}" is in no table: it ${meaning}${why}. Cite the authority by its ${citation.kind === 'short' ? 'full' : 'short'} form.`,
          ...(several ? { related: candidates(brief, citation) } : {}),
        },
      ];
    });
  },
};

/** Where each authority it may mean is cited in full. */
function candidates(brief: Brief, citation: Citation): RelatedPlace[] {
  return (citation.candidates ?? []).flatMap((id) => {
    const authority = authoritiesById(brief.citations).get(id);
    const first = authority && brief.citations.citations[authority.citations[0] ?? -1];
    if (!first) return [];
    const name = authority.name.map(({ text }) => text).join('');
    return [{ ...brief.sourceSpan(first), message: `It could mean ${name}.` }];
  });
}

function lowerFirst(sentence: string): string {
  const words = sentence.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
