import type { Check } from '../check.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** That no decision is cited that is later than the brief. */
export const authorityAfterBrief: Check = {
  id: 'authority-after-brief',
  looksAt: 'decisions later than the brief',
  run({ brief, frontMatter: { date } }) {
    if (!date) return [];
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
  },
};

/** `Nov. 3, 2026` as an ISO date; nothing for a year alone. */
function dayOf(text = ''): string | undefined {
  const match = /^(\p{L}{3})\p{L}*\.? (\d{1,2}), (\d{4})$/u.exec(text.trim());
  const month = months.indexOf(match?.[1]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[2]?.padStart(2, '0')}`;
}
