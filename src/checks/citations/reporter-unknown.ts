import { courtId, nearestReporter, reporterAt } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { type ProseFinding, proseCheck } from '../prose.ts';
import { inQuotedBlock } from './citation-check.ts';
import { isQuoted, plainOf } from './spans.ts';

/** `, 12 Xyz. 345 (D. Or. 2010)`, pinpoints allowed. */
const CITED =
  /, (\d{1,3}) ([A-Z][A-Za-z.']{0,12}(?:\d(?:d|th|nd|rd))?(?: (?:[A-Z][A-Za-z.']{0,12}|\d(?:d|th|nd|rd))){0,3}) (\d{1,5})(?:, \d[\d, -]{0,20})? \(([A-Za-z0-9. ']{0,30}?)\d{4}\)/g;
/** The rest of a name after and before its `v.` */
const PARTY = /^[A-Z][^;()"\d]{0,120}$/;
const OPENING = /(?:^|\W)[A-Z][^;()"\d]{0,120}$/;
const REACH = 260;
/** Journals, and reporters of other countries and of international courts (Bluebook table T2 and rule 21). */
const ELSEWHERE =
  /\b(?:L\.|Rev\.|J\.|I\.L\.M|ILM|I\.L\.R|ILR|I\.C\.J|P\.C\.I\.J|Eur\.|E\.H\.R\.R|E\.C\.R|Eng\.|E\.R|A\.C|Q\.B|K\.B|Ch|W\.L\.R|C\.L\.R|D\.L\.R|S\.C\.R|O\.R|F\.C|R\.I\.A\.A|Trib|C\.M\.L\.R|U\.N\.T\.S)(?!\w)/;

const unknown = proseCheck('reporter-unknown', 'reporters of cases', ({ text }): ProseFinding[] => {
  if (!text.includes(' v. ')) return [];
  const plain = plainOf(text);
  return [...plain.matchAll(CITED)].flatMap((found): ProseFinding[] => {
    const [, volume = '', name = '', , court = ''] = found;
    const from = found.index + 2 + volume.length + 1;
    const known = reporterAt(plain, from);
    if (known && known.to >= from + name.length) return [];
    if (ELSEWHERE.test(name) || (court.trim() && !courtId(court.trim()))) return [];
    if (!isName(plain.slice(Math.max(0, found.index - REACH), found.index))) return [];
    if (isQuoted(text, from)) return [];
    // `F. 3rd` for `F.3d`: the ordinal alone is another.
    const ordinal = name.replace(/(\d)(?:rd|nd)$/, '$1d');
    const same = ordinal === name ? undefined : reporterAt(`${ordinal} `, 0)?.name;
    const near = same ?? nearestReporter(name).name;
    return [
      {
        from,
        to: from + name.length,
        what: 'unknown',
        severity: 'warning',
        message: `No reporter is known as "${name}", so the case is in no table. ${near ? `Did you mean "${near}"?` : 'Write the reporter as Bluebook table T1 abbreviates it.'}`,
        rule: 'Bluebook rule 10.3',
        ...(same ? { fix: { title: `Write "${same}"`, text: same } } : {}),
      },
    ];
  });
});

/**
 * That what has the form of a case citation names a reporter there is. Bluebook rule 10.3 and table T1.
 */
export const reporterUnknown: BriefCheck = {
  ...unknown,
  run: ({ brief }) => unknown.run({ brief }).filter(({ from }) => !inQuotedBlock(brief, from)),
};

/** Whether a text ends with the name of a case. */
function isName(text: string): boolean {
  const at = text.lastIndexOf(' v. ');
  return at > 0 && PARTY.test(text.slice(at + ' v. '.length)) && OPENING.test(text.slice(0, at));
}
