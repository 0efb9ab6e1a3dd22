import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { italic } from './spans.ts';

const NAME = / vs?\.? |^(?:In re|Ex parte|In the Matter of|Matter of|Estate of) /;

/**
 * Case names in italics in citations, full and short. Bluebook rules B2 and B10.1.1.
 */
export const caseNameItalics = citationCheck(
  'case-name-italics',
  'italics of case names',
  (cited: Cited): ProseFinding[] => {
    const { citation, text } = cited;
    const { kind, part, span, fields } = citation;
    const name = kind === 'short' ? fields.antecedent : fields.caseName;
    if ((part && part !== 'parenthetical') || !name) return [];
    // An asterisk without its fellow: the markup is at fault.
    if ((kind !== 'short' && !NAME.test(name)) || name.includes('*')) return [];
    if (kind === 'short' && !opensCitation(cited)) return [];
    const to = span.from + name.length;
    if (text.slice(span.from, to).replace(/\s/g, ' ') !== name) return [];
    if (italic(cited, span.from, to) !== 'none') return [];
    return [
      {
        from: span.from,
        to,
        what: kind === 'short' ? 'short' : 'full',
        severity: 'information',
        message: `The name of the case ${name} is not in italics. Put asterisks around it: "*${name}*".`,
        rule: 'Bluebook rule B2',
        fix: { title: `Write "*${name}*"`, around: '*' },
      },
    ];
  },
  { kinds: ['case', 'docket', 'short'], headings: 'skip' },
);

/** `the opinion of Justice Scalia, 504 U.S. at 560`: the words before are no name of a case. */
function opensCitation({ citation, plain }: Cited): boolean {
  const { signal, span, fields } = citation;
  if (/^(?:The|Chief|Justices?|Judges?|M[rs]s?\.) /.test(fields.antecedent ?? '')) return false;
  return (
    !!signal || /(?:^|[.;?!(]["')\]]*\s*)$/.test(plain.slice(Math.max(0, span.from - 8), span.from))
  );
}
