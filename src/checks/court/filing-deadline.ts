import type { Finding } from '../../brief/index.ts';
import {
  type Deadline,
  type DueTime,
  dueOn,
  dueTimeFor,
  dueWords,
  ruleText,
} from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';

/** That the brief is dated within the time the court allows, counted from the day the writer gives. */
export const filingDeadline: Check = {
  id: 'filing-deadline',
  looksAt: 'last day to file',
  run(filing) {
    const { brief, frontMatter } = filing;
    const from = frontMatter['time-runs-from'];
    const last = from ? lastDay(filing, from) : undefined;
    if (!from || !last) return [];
    const { deadline, due } = last;
    const { date } = frontMatter;
    if (date && date <= deadline.date) return [];
    const hour = deadline.by ? ` at ${deadline.by}` : '';
    const moved = deadline.movedFrom
      ? `; ${long(deadline.movedFrom)} is a weekend or a legal holiday`
      : '';
    const how = `${dueWords(due)}, counted from ${long(from)}${moved}`;
    const finding: Omit<Finding, 'message'> = {
      check: date ? 'filing-deadline/late' : 'filing-deadline/last-day',
      severity: date ? (due.extendable === false ? 'error' : 'warning') : 'information',
      ...brief.frontMatterSpan([date ? 'date' : 'time-runs-from']),
      rule: ruleText(due),
    };
    if (!date) {
      return [
        { ...finding, message: `The last day to file is ${long(deadline.date)}${hour}: ${how}.` },
      ];
    }
    const remedy =
      due.extendable === false
        ? 'The rule allows no extension.'
        : 'File by then, or ask leave to file later.';
    return [
      {
        ...finding,
        message: `The brief is dated ${long(date)}, and the last day to file was ${long(deadline.date)}${hour}: ${how}. ${remedy}`,
      },
    ];
  },
};

/** Where a brief against a petition for rehearing has a time of its own, the later of the two days. */
function lastDay(
  { frontMatter, profile, stage }: Filing,
  from: string,
): { deadline: Deadline; due: DueTime } | undefined {
  const times = [false, true].flatMap(
    (opposes) => dueTimeFor(stage, frontMatter.supports, opposes) ?? [],
  );
  const days = times.flatMap((due) => {
    const deadline = dueOn(profile, due, from);
    return deadline ? [{ deadline, due }] : [];
  });
  return days.sort((a, b) => (a.deadline.date < b.deadline.date ? 1 : -1))[0];
}

/** `November 23, 2026`. */
function long(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
