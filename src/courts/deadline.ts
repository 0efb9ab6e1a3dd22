import type { z } from 'zod';
import { isFederalHoliday } from './federal-holidays.ts';
import type { CourtProfile, CourtStage } from './profile.ts';
import type { Source } from './rule-text.ts';
import { sideOnAppeal } from './stages.ts';
import type { dueEvent } from './timing.ts';

/** How many days after what a brief is due, with the rule. */
export interface DueTime extends Source {
  readonly days: number;
  readonly after: z.infer<typeof dueEvent>;
  /** Whether the time can be extended; absent where the rule does not say. */
  readonly extendable?: boolean;
}

/**
 * When a brief is due at a stage, by the side supported: `petitioner`, `appellee`, `neither`…
 *
 * @param opposes that the brief opposes a petition for rehearing, where that has a time of its own
 * @returns undefined when the profile sets no time, or none for that side
 */
export function dueTimeFor(stage: CourtStage, side: string, opposes = false): DueTime | undefined {
  if (!stage.timing) return undefined;
  const { value, ...source } = stage.timing;
  const named = sideOnAppeal(side);
  const own = (named ? value[named] : undefined) ?? value.other;
  const due = (opposes ? value.opposing : undefined) ?? own;
  if (!due) return undefined;
  const { extendable } = value;
  return { ...source, ...due, ...(extendable === undefined ? {} : { extendable }) };
}

/** The last day to file. */
export interface Deadline {
  /** ISO date. */
  readonly date: string;
  /** The day the days lead to, when it is none to file on and the last day was moved. */
  readonly movedFrom?: string;
  /** The hour by which to file, where it is not midnight. */
  readonly by?: string;
}

/**
 * The last day to file: the day of the event is not counted, every other day is, and where the
 * profile says so a last day that is a Saturday, a Sunday or a federal legal holiday moves to the
 * next day that is none (Fed. R. App. P. 26(a)(1); Sup. Ct. R. 30.1). Holidays of a State and days on
 * which a clerk's office is closed are not known here; they can only move it further.
 *
 * @param from ISO date of the event
 * @returns undefined when `from` is no date
 */
export function dueOn(
  { computing }: Pick<CourtProfile, 'computing'>,
  { days }: Pick<DueTime, 'days'>,
  from: string,
): Deadline | undefined {
  const start = Date.parse(`${from}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || Number.isNaN(start)) return undefined;
  const counted = start + days * day;
  let last = counted;
  if (computing?.value.holidays === 'federal') while (isClosed(last)) last += day;
  return {
    date: isoDate(last),
    ...(last === counted ? {} : { movedFrom: isoDate(counted) }),
    ...(computing?.value.by === undefined ? {} : { by: computing.value.by }),
  };
}

/** Milliseconds. */
const day = 86_400_000;

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isClosed(time: number): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6 || isFederalHoliday(isoDate(time));
}
