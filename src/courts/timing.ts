import { z } from 'zod';

/** When a brief is due, and how the days are counted. */

/** What the days are counted from. */
export const dueEvent = z
  .enum([
    'supported-brief',
    'first-brief',
    'first-brief-due',
    'docketing',
    'response',
    'response-due',
    'petition',
    'grant',
    'last-reply',
    'briefing-end',
  ])
  .describe(
    'supported-brief: the principal brief of the party supported was filed; first-brief: that of the appellant or petitioner was filed; first-brief-due: it was due; docketing: the case was docketed or, where later, a response called for; response: the response was filed; response-due: it is due; petition: the petition was filed; grant: review or rehearing was granted; last-reply: the last reply brief was or could have been filed; briefing-end: all briefs of the parties were or could have been filed',
  );

const due = z
  .strictObject({
    days: z.int().nonnegative().describe('Days after it; 0: the same day'),
    after: dueEvent,
  })
  .describe('Days, counted from an event');

/** When a brief is due, by the side supported. */
export const timing = z
  .strictObject({
    petitioner: due.optional().describe('Supports a petitioner or appellant'),
    respondent: due.optional().describe('Supports a respondent or appellee'),
    neither: due.optional(),
    other: due.optional().describe('Every side not named'),
    opposing: due
      .optional()
      .describe('Opposes a petition for rehearing, whichever side filed that'),
    extendable: z
      .boolean()
      .optional()
      .describe('no: the rule allows no extension; left out: it does not say'),
  })
  .refine(
    ({ petitioner, respondent, neither, other }) => petitioner ?? respondent ?? neither ?? other,
    {
      error: 'sets no time; give it for a side, or for every other side',
    },
  );

/** How the last day is found. */
export const computing = z.strictObject({
  holidays: z
    .enum(['federal', 'none'])
    .describe(
      'federal: a last day that is a Saturday, a Sunday or a legal holiday of the United States moves to the next day that is none; none: only the days are counted',
    ),
  by: z
    .string()
    .min(1)
    .optional()
    .describe('The hour by which a paper must be filed, where it is not midnight'),
});

/** How many paper copies the court wants, and when. */
export const copies = z.strictObject({
  number: z.int().positive().optional().describe('Left out: the court says how many'),
  when: z
    .enum(['at-filing', 'after-review', 'when-calendared', 'on-order'])
    .describe(
      'at-filing: with the brief; after-review: when the clerk has accepted the electronic brief; when-calendared: when argument is set; on-order: only when the court asks',
    ),
  electronic: z.boolean().describe('Whether the brief is also filed electronically'),
  form: z.string().min(1).optional().describe("The court's form that goes with the copies"),
});
