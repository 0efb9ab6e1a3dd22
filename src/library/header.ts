import { z } from 'zod';
import { isDate } from './dates.ts';

/**
 * What stands at the head of the files of the library: of an argument module and of a section. The
 * schemas check the files and name what is expected in messages.
 */

const text = z.string().min(1);

const courtId = z
  .string()
  .refine((value) => /^[a-z][a-z0-9-]*$/.test(value), {
    error: 'is not an id; write lower-case letters, digits and hyphens, such as ca9',
  })
  .describe('The id of a court profile, or of one of its stages');

/** The courts a text is for: all of them, or profiles by id (and those that inherit from them). */
const courts = z.union([z.literal('all'), z.array(courtId).min(1)]);

const asOf = z.iso
  .date()
  .describe('The day up to which the law was looked at; nothing later is in the text');

/** A date as exact as it is known: a day, a month or a year. */
const date = z
  .string()
  .refine((value) => isDate(value), {
    error: 'is not a date; write it as YYYY-MM-DD, or as YYYY-MM or YYYY where no more is known',
  })
  .describe(
    'When it was decided, enacted or published: YYYY-MM-DD, YYYY-MM or YYYY; left out where it is not known, as of many a statute',
  );

const authority = z.strictObject({
  cite: text.describe('The authority as the table of authorities prints it; *…* marks italics'),
  date: date.optional(),
});

const adverseAuthority = authority.extend({
  against: text.describe('What it holds or says against the argument'),
  met: text.describe('How the argument meets it'),
});

/** The header of an argument module. */
export const argumentHeaderSchema = z.strictObject({
  title: text.describe('What the module argues, in one line'),
  topic: text.describe('The field it belongs to, e.g. Foreign sovereign immunity'),
  question: text.describe('The question it answers, as one that can be answered yes or no'),
  position: z
    .enum(['for', 'against', 'either'])
    .describe('Whether it argues for or against what the question asks, or serves either side'),
  courts,
  'as-of': asOf,
  authorities: z
    .array(authority)
    .describe('Every authority the text cites, but those under "adverse"'),
  adverse: z
    .array(adverseAuthority)
    .describe('The authorities against the argument, each cited in the text and answered there'),
  confirm: z
    .array(text)
    .optional()
    .describe('What the writer is to look up before filing, a sentence each'),
});

/** What kind of part a section of the library is. */
export const SECTION_KINDS = [
  'disclosure',
  'certificate',
  'interest',
  'authority-to-file',
  'authorship',
  'notice',
  'conclusion',
  'compliance',
  'service',
] as const;

/** The header of a section. */
export const sectionHeaderSchema = z.strictObject({
  title: text.describe('What the section is, in one line'),
  kind: z.enum(SECTION_KINDS).describe('The part of a brief it is'),
  courts,
  stages: z
    .array(courtId)
    .min(1)
    .optional()
    .describe('The stages it is for, as the profiles name them; all when left out'),
  'as-of': asOf,
  rules: z.array(text).min(1).optional().describe('The rules that ask for it'),
  note: text.optional().describe('When to choose it, and what to beware of'),
});

/** The header of an argument module, checked. */
export type ArgumentHeader = z.infer<typeof argumentHeaderSchema>;
/** Whether a module argues for or against what its question asks. */
export type Position = ArgumentHeader['position'];
/** An authority a module relies on. */
export type ModuleAuthority = ArgumentHeader['authorities'][number];
/** An authority against a module's argument, and the answer to it. */
export type AdverseAuthority = ArgumentHeader['adverse'][number];
/** The header of a section, checked. */
export type SectionHeader = z.infer<typeof sectionHeaderSchema>;
