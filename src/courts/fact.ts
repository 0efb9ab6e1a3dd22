import { z } from 'zod';

const confidence = z
  .enum(['found', 'known', 'derived', 'unverified'])
  .describe(
    'found: read in the rule or an official page; known: general knowledge of high confidence; derived: follows from other facts; unverified: check the current rule',
  );

const edition = z
  .union([
    z.iso.date(),
    z.string().regex(/^\d{4}(-\d\d)?$/),
    z.literal('undated'),
    z.literal('unread'),
  ])
  .describe(
    'Date of the edition of the rules that was read, or its month or (in quotes) year where no more is known; "undated" when the copy read bears no date, "unread" when none was read',
  );

/** The edition of a profile: the date of the rules it was read from, `undated` or `unread`. */
export const profileEdition = edition;

/** Schema of a fact: its value, the rule that says so, the edition read and how sure it is. */
export function fact<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      value,
      rule: z
        .string()
        .min(1)
        .describe('The rule, e.g. "Fed. R. App. P. 32(a)(4)", or "Convention"'),
      edition: edition.optional().describe("The profile's own edition when left out"),
      confidence,
      note: z.string().optional().describe('What a reader should know about the value'),
    })
    .describe('One fact with its source');
}

/** A fact of a profile with its rule. Loading fills in `edition`. */
export interface Fact<T> {
  value: T;
  /** The rule, or `Convention` for what is only practice. */
  rule: string;
  /** ISO date of the edition read; `undated` when the copy bears none, `unread` when none was read. */
  edition?: string | undefined;
  confidence: 'found' | 'known' | 'derived' | 'unverified';
  note?: string | undefined;
}
