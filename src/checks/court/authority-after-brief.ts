import type { Brief, Finding } from '../../brief/index.ts';
import type { Check } from '../check.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const VISITED = /\blast (?:visited|accessed|viewed|checked) (\p{L}{3,9}\.? \d{1,2}, \d{4})/gu;

/** That no decision is cited that is later than the brief, and no page was visited after it. */
export const authorityAfterBrief: Check = {
  id: 'authority-after-brief',
  looksAt: 'decisions and visits later than the brief',
  run({ brief, frontMatter: { date } }) {
    if (!date) return [];
    return [...decisions(brief, date), ...visits(brief, date)];
  },
};

function decisions(brief: Brief, date: string): Finding[] {
  return brief.citations.citations.flatMap((citation) => {
    const { kind, fields, resolution } = citation;
    if ((kind !== 'case' && kind !== 'docket') || resolution !== 'full') return [];
    const { year = '' } = fields;
    if (!/^\d{4}$/.test(year)) return [];
    const decided = dayOf(fields.date) ?? year;
    // A year alone is later only when it is another year.
    if (decided.slice(0, date.length) <= date.slice(0, decided.length)) return [];
    return [
      {
        check: 'authority-after-brief/later',
        severity: 'warning' as const,
        ...brief.sourceSpan(citation),
        message: `This decision is of ${fields.date || year}, and the brief is dated ${date}. Correct the citation, or "date:" in the front matter.`,
      },
    ];
  });
}

/** Visits are dated to the day, and a brief dated to the month says nothing of days. */
function visits(brief: Brief, date: string): Finding[] {
  return brief.passages.flatMap((passage) =>
    passage.text.includes('last ')
      ? [...passage.text.matchAll(VISITED)].flatMap(({ 0: words, 1: day = '', index }) => {
          const visited = dayOf(day);
          if (!visited || visited.slice(0, date.length) <= date) return [];
          return [
            {
              check: 'authority-after-brief/visited',
              severity: 'warning' as const,
              ...passage.sourceSpan(index, index + words.length),
              message: `The page was visited on ${day}, and the brief is dated ${date}. Correct the visit, or "date:" in the front matter.`,
            },
          ];
        })
      : [],
  );
}

/** `Nov. 3, 2026` as an ISO date; nothing for a year alone. */
function dayOf(text = ''): string | undefined {
  const match = /^(\p{L}{3})\p{L}*\.? (\d{1,2}), (\d{4})$/u.exec(text.trim());
  const month = months.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[2]?.padStart(2, '0')}`;
}
