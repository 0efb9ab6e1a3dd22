import type { Check } from './check.ts';

/** References the table of authorities must leave out, because no one authority is meant. */
export const unresolvedCitations: Check = {
  id: 'unresolved-citations',
  looksAt: 'short forms and references',
  run({ brief }) {
    return brief.citations.citations.flatMap((citation) => {
      const refers = ['id', 'short', 'supra'].includes(citation.kind);
      if (!refers || citation.authority || citation.resolution === 'resolved') return [];
      const span = brief.sourceSpan(citation, 'core');
      const several = citation.resolution === 'ambiguous';
      return [
        {
          check: `unresolved-citations/${several ? 'ambiguous' : 'unresolved'}`,
          severity: 'warning' as const,
          ...span,
          message: `"${brief.text.slice(span.from, span.to)}" is in no table: it ${several ? 'could mean more than one authority' : 'has no authority to refer to'}. Cite the authority by its short form.`,
        },
      ];
    });
  },
};
