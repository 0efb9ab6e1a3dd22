import { signalBefore } from '../../citations/index.ts';
import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';

/** A term of two words is no quotation whose page is asked for. */
const FEWEST_WORDS = 3;
/** A quotation is not looked for further back. */
const REACH = 1200;

/**
 * That a quotation followed by its case says on which page it stands. Bluebook rules 3.2(a) and B10.1.2.
 */
export const pinpointMissing = citationCheck(
  'pinpoint-missing',
  'pages of quotations',
  ({ citation, text, plain }: Cited): ProseFinding[] => {
    const { kind, part, fields, span, core } = citation;
    if (kind !== 'case' || part || fields.pin || !fields.page || !fields.caseName) return [];
    // A one-page order has no other page; a slip opinion's page may follow the year.
    if (/^[\s,]*(?:slip op|at )/.test(plain.slice(span.to, span.to + 12))) return [];
    if (/slip op|\bat \*?\d/.test(plain.slice(core.to, span.to))) return [];
    const { signal, from } = signalBefore(plain, span.from);
    if (signal && signal !== 'See') return [];
    const before = plain.slice(Math.max(0, from - REACH), from);
    if (quotedWords(before) < FEWEST_WORDS) return [];
    return [
      {
        from: core.from,
        to: core.to,
        what: 'missing',
        severity: 'warning',
        message: `A quotation stands before ${fields.caseName}, and its page is not given. Add the page after the first one: "${text.slice(core.from, core.to)}, …".`,
        rule: 'Bluebook rule 3.2(a)',
      },
    ];
  },
  { kinds: ['case'] },
);

/** How many words the quotation has that ends a text; none when no quotation does. */
function quotedWords(text: string): number {
  const close = text.lastIndexOf('"');
  const open = text.lastIndexOf('"', close - 1);
  if (open < 0 || !/^[.,;]?\s*$/.test(text.slice(close + 1))) return 0;
  return text
    .slice(open + 1, close)
    .split(' ')
    .filter(Boolean).length;
}
