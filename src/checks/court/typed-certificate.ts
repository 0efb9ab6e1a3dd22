import type { BriefPassage, Finding } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';
import { proseOf } from './section-prose.ts';

/** In a certificate: what says how many words there are, and not how many there may be. */
const certified =
  /\b(?:contains|containing|comprises|has|is|totals|consists of|count(?: is| of)?:?) (?:a total of )?(\d[\d,]{0,9}) words?\b|\bword count(?: is| of)?:? ?(\d[\d,]{0,9})\b/gi;
/** Elsewhere: the brief speaking of itself. */
const ofItself = /\b(?:this|the foregoing) (?:amicus )?brief contains (\d[\d,]{0,9}) words\b/gi;

/** That a count of words typed in a certificate is the count there is. */
export const typedCertificate: Check = {
  id: 'typed-certificate',
  looksAt: 'counts of words that are typed',
  run(filing) {
    const { brief } = filing;
    const certificates = brief.sections.filter(({ name }) => name === 'compliance');
    const inCertificates = new Set(certificates.flatMap((section) => proseOf(brief, section)));
    return brief.passages.flatMap((passage) => {
      if (inCertificates.has(passage)) return differing(filing, passage, certified);
      // Most blocks say no such thing: the cheap question first.
      if (!passage.text.includes('brief contains')) return [];
      return differing(filing, passage, ofItself);
    });
  },
};

function differing(
  { brief, profile, words }: Filing,
  passage: BriefPassage,
  count: RegExp,
): Finding[] {
  return [...passage.text.matchAll(count)].flatMap((match) => {
    const typed = match[1] ?? match[2] ?? '';
    if (Number(typed.replaceAll(',', '')) === words) return [];
    const from = match.index + match[0].indexOf(typed);
    const span = passage.sourceSpan(from, from + typed.length);
    const counted = words.toLocaleString('en-US');
    const plain = brief.text.slice(span.from, span.to) === typed;
    return [
      {
        check: 'typed-certificate/other-count',
        severity: 'warning' as const,
        ...span,
        message: `The brief certifies ${typed} words and has ${counted} that count. Write the count when nothing else will change, or leave the certificate to Amicus.`,
        rule: ruleText(profile.compliance),
        ...(plain
          ? { fix: { title: `Write ${counted}`, edits: [{ ...span, text: counted }] } }
          : {}),
      },
    ];
  });
}
