import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { isForNewYork } from './house-style.ts';

/**
 * `v.` between the parties of a case: neither `vs.` nor `v` without its stop. Bluebook rule 10.2.1.
 */
export const vForm = citationCheck(
  'v-form',
  'what stands between the parties of a case',
  ({ citation, text }: Cited): ProseFinding[] => {
    const { span, core, fields, part } = citation;
    const name = fields.caseName ?? fields.antecedent;
    if ((part && part !== 'parenthetical') || !name) return [];
    const found = /(?<= )(?:vs\.?|v)(?= )/.exec(text.slice(span.from, core.from));
    if (!found) return [];
    const from = span.from + found.index;
    return [
      {
        from,
        to: from + found[0].length,
        what: found[0] === 'v' ? 'stop' : 'versus',
        severity: 'information',
        message: `"${found[0]}" stands between the parties. Write "v.".`,
        rule: 'Bluebook rule 10.2.1',
        fix: { title: 'Write "v."', text: 'v.' },
      },
    ];
  },
  { kinds: ['case', 'docket', 'short'], unless: isForNewYork },
);
