import { reporterKey } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { mismatches } from './reading.ts';

/**
 * That the volume and reporter of a short form are those of the full citation. Bluebook rule 10.9: a
 * short form is a part of the full one, with the page that is meant.
 */
export const shortFormMismatch: BriefCheck = {
  id: 'short-form-mismatch',
  looksAt: 'volumes and reporters of short forms',
  run: ({ brief }) =>
    [...mismatches(brief.citations)].map(([citation, { full }]) => {
      const { volume = '', reporter = '', antecedent = '' } = citation.fields;
      const { volume: right, reporter: written, page = '___' } = full.fields;
      const proper = `${right} ${written} ${page}`;
      const sameReporter = reporterKey(reporter) === reporterKey(full.fields.reporter ?? '');
      const what = sameReporter ? 'volume' : 'reporter';
      return {
        check: `short-form-mismatch/${what}`,
        severity: 'warning' as const,
        ...brief.sourceSpan(citation, 'core'),
        message: `${antecedent} is cited here as ${volume} ${reporter} and in full as ${proper}: make the ${what}s agree. Until then this is in no table.`,
        rule: 'Bluebook rule 10.9',
        related: [{ ...brief.sourceSpan(full), message: 'The full citation.' }],
      };
    }),
};
