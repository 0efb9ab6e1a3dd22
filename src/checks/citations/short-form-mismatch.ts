import type { Brief } from '../../brief/index.ts';
import { type Citation, makePlain, reporterKey } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { type Misnamed, misnamed } from './misnamed.ts';
import { mismatches } from './reading.ts';

/**
 * That name, volume and reporter of a short form are those of one full citation. Bluebook rule 10.9: a
 * short form is a part of the full one, with the page that is meant.
 */
export const shortFormMismatch: BriefCheck = {
  id: 'short-form-mismatch',
  looksAt: 'names and volumes and reporters of short forms',
  run: ({ brief }) => [
    ...[...mismatches(brief.citations)].map(([citation, { full }]) => {
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
    ...[...misnamed(brief.citations)]
      .filter(([citation, { full }]) => !isGivenAt(full, citation.fields.antecedent ?? '', brief))
      .map(([citation, { full, meant, near }]) => ({
        check: `short-form-mismatch/${near && !meant ? 'spelling' : 'name'}`,
        severity: meant || near ? ('warning' as const) : ('information' as const),
        ...brief.sourceSpan(citation),
        message: nameMessage(citation, { full, meant, near }),
        rule: 'Bluebook rule 10.9',
        related: [
          { ...brief.sourceSpan(full), message: 'The full citation.' },
          ...(meant ? [{ ...brief.sourceSpan(meant), message: 'The case of that name.' }] : []),
        ],
      })),
  ],
};

/** Whether the full citation itself gives the name: `560 U.S. 305 (2010) ("Samantar I")`. */
const isGivenAt = ({ passage, span }: Citation, name: string, { passages }: Brief): boolean =>
  makePlain(passages[passage]?.text.slice(span.from, span.to) ?? '').includes(makePlain(name));

function nameMessage({ fields }: Citation, { full, meant, near }: Misnamed): string {
  const { antecedent = '', volume = '', reporter = '' } = fields;
  const { caseName = '', page = '___' } = full.fields;
  const there = `${volume} ${reporter} ${page} is ${caseName}`;
  if (meant) {
    const { volume: own, reporter: printed, page: first = '___' } = meant.fields;
    return `${antecedent} is ${own} ${printed} ${first}, and ${there}: make the name and the volume agree. Until then this stands for ${caseName}.`;
  }
  if (near) return `${there}, which has no "${antecedent}": did you mean "${near}"?`;
  return `${there}, which "${antecedent}" is no part of. If the brief calls it so, say it at the full citation: (${antecedent}).`;
}
