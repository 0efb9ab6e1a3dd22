/**
 * Dates as exact as they are known: `2021-11-08`, `2021-11` or `2021`. All have the order of their
 * characters.
 */

/** Whether a text is such a date, of a day there is. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [match[1], match[2] ?? '01', match[3] ?? '01'].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as citations write it (`Nov. 8, 2021`, `Sept. 2018`, `2010`) as a date of a header.
 *
 * @returns undefined for a text that is no date
 */
export function dateOf(text: string): string | undefined {
  const match = /^(?:(\p{L}{3})\p{L}*\.? (?:(\d{1,2}), )?)?(\d{4})$/u.exec(text.trim());
  if (!match) return undefined;
  const [, month, day, year] = match;
  const number = month === undefined ? 0 : MONTHS.indexOf(month.toLowerCase()) + 1;
  if (month !== undefined && number === 0) return undefined;
  const parts = [year, ...(month ? [String(number)] : []), ...(day ? [day] : [])];
  const date = parts.map((part) => part?.padStart(2, '0')).join('-');
  return isDate(date) ? date : undefined;
}

/**
 * Whether something of one date came after another.
 *
 * @returns `perhaps` when one date is too inexact to tell
 */
export function isLater(date: string, than: string): 'yes' | 'no' | 'perhaps' {
  const length = Math.min(date.length, than.length);
  const [one, other] = [date.slice(0, length), than.slice(0, length)];
  if (one !== other) return one > other ? 'yes' : 'no';
  return date.length === than.length ? 'no' : 'perhaps';
}
