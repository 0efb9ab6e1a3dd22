import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { isForCalifornia } from './house-style.ts';

/** `at p. 319`, `, p. 319`, `at pp. 319-20`. */
const ABBREVIATED = /(?:(at )|(, ))pp?\. ?(?=\*?\d)/;

/**
 * `p.` and `pp.` in the pinpoint of a case, which has the number alone. Bluebook rule 3.2(a).
 */
export const pageAbbreviation = citationCheck(
  'page-abbreviation',
  'abbreviations in pinpoints',
  ({ citation, text }: Cited): ProseFinding[] => {
    const { kind, fields, core, span } = citation;
    if (!fields.pin) return [];
    const full = kind === 'case' || kind === 'docket';
    const low = full ? core.to : core.from;
    const window = text.slice(low, full ? span.to : core.to);
    const end = window.indexOf(fields.pin);
    const found = ABBREVIATED.exec(window.slice(0, end + 1));
    if (!found || end < 0) return [];
    const from = low + found.index + (found[1] ?? found[2] ?? '').length;
    const to = low + found.index + found[0].length;
    const written = text.slice(from, to).trim();
    return [
      {
        from,
        to,
        what: 'written',
        severity: 'information',
        message: `"${written}" stands before the page of a case. Write the number alone.`,
        rule: 'Bluebook rule 3.2(a)',
        fix: { title: `Take out "${written}"`, text: '' },
      },
    ];
  },
  { kinds: ['case', 'docket', 'short', 'id'], unless: isForCalifornia },
);
