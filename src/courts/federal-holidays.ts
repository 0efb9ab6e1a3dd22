/**
 * The legal holidays of the United States that Fed. R. App. P. 26(a)(6)(A) names, which are those of
 * 5 U.S.C. 6103(a). One that falls on a Saturday is kept on the Friday before, one on a Sunday on the
 * Monday after.
 */

/** Month and day. */
const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** Month, weekday (0: Sunday) and which of them in the month; -1: the last. */
const movable: readonly (readonly [month: number, weekday: number, which: number])[] = [
  [1, 1, 3], // Birthday of Martin Luther King, Jr.
  [2, 1, 3], // Washington's Birthday
  [5, 1, -1], // Memorial Day
  [9, 1, 1], // Labor Day
  [10, 1, 2], // Columbus Day
  [11, 4, 4], // Thanksgiving Day
];

/** Whether a day, an ISO date, is kept as a legal holiday of the United States. */
export function isFederalHoliday(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  const weekday = at.getUTCDay();
  // A Friday and a Monday may be kept for the day of the weekend beside them.
  const beside = weekday === 5 ? [shifted(at, 1)] : weekday === 1 ? [shifted(at, -1)] : [];
  if ([at, ...beside].some((one) => fixed.includes(one.toISOString().slice(5, 10)))) return true;
  return movable.some(
    ([month, on, which]) => at.getUTCMonth() + 1 === month && weekday === on && isNth(at, which),
  );
}

function shifted(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

/** Whether a day is the nth of its weekday in its month. */
function isNth(at: Date, which: number): boolean {
  if (which < 0) return shifted(at, 7).getUTCMonth() !== at.getUTCMonth();
  return Math.ceil(at.getUTCDate() / 7) === which;
}
