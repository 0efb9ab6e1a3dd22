import type { Finding } from '../../brief/index.ts';
import { months } from '../../statements/index.ts';
import type { Check, Filing } from '../check.ts';
import { proseOf } from './section-prose.ts';

const written = new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g');

/** That the dates of the brief can be, and stand in their order. */
export const dates: Check = {
  id: 'dates',
  looksAt: 'dates of the brief and of service',
  run(filing) {
    return [...ofTheBrief(filing), ...ofService(filing), ...inCertificates(filing)];
  },
};

function ofTheBrief({ brief, frontMatter: { date, docket } }: Filing): Finding[] {
  if (!date) return [];
  const year = Number(date.slice(0, 4));
  const about = { severity: 'warning' as const, ...brief.frontMatterSpan(['date']) };
  if (year < 1970 || year > 2100) {
    const message = `The brief is dated ${year}, a year no brief of today has. Correct "date:".`;
    return [{ check: 'dates/year', ...about, message }];
  }
  const docketed = docketYear(docket);
  // More than a few years ahead it is a year of the last century.
  if (!docketed || docketed <= year || docketed > year + 5) return [];
  const message = `The brief is dated ${date}, before the year of its docket number ("${docket}"). Correct "date:" or "docket:".`;
  return [{ check: 'dates/before-docket', ...about, message }];
}

/** The year a federal docket number begins with. */
function docketYear(docket: string): number | undefined {
  const match = /(?:^|[\s:])(?:20)?(\d\d)-(?:\d|[a-z]{2}-)/i.exec(docket);
  return match ? 2000 + Number(match[1]) : undefined;
}

function ofService({ brief, frontMatter: { date, service } }: Filing): Finding[] {
  if (!date || !service?.on || service.on >= date) return [];
  return [
    {
      check: 'dates/served-before',
      severity: 'warning',
      ...brief.frontMatterSpan(['service', 'on']),
      message: `The brief is served on ${service.on} and dated ${date}: it cannot be served before there is one. Correct "on:" or "date:".`,
    },
  ];
}

/** Dates typed in certificates and over signatures. */
function inCertificates({ brief, frontMatter: { date } }: Filing): Finding[] {
  const sections = brief.sections.filter(({ name }) => name === 'service' || name === 'signature');
  return sections.flatMap((section) => {
    const typed = proseOf(brief, section).flatMap((passage) =>
      [...passage.text.matchAll(written)].map(
        ({ 0: text, 1: month = '', 2: day, 3: year, index }) => {
          const at = new Date(Date.UTC(Number(year), months.indexOf(month), Number(day)));
          const span = passage.sourceSpan(index, index + text.length);
          const isDay = months[at.getUTCMonth()] === month;
          return { text, span, isDay, iso: at.toISOString().slice(0, 10) };
        },
      ),
    );
    // With the day of service there may be an earlier one, such as that of an order.
    const served = section.name !== 'service' || typed.some(({ iso }) => !date || iso >= date);
    return typed.flatMap(({ text, span, isDay, iso }) => {
      const about = { severity: 'warning' as const, ...span };
      if (!isDay) {
        const message = `There is no ${text}. Write the day that is meant.`;
        return [{ check: 'dates/no-such-day', ...about, message }];
      }
      if (served || !date || iso >= date) return [];
      const message = `The certificate says ${text}, and the brief is dated ${date}: it cannot be served before there is one. Correct the one or the other.`;
      return [{ check: 'dates/served-before', ...about, message }];
    });
  });
}
