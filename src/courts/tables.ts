import { z } from 'zod';

/** The tables at the front of a brief. */

const overWords = z
  .int()
  .nonnegative()
  .describe('Required when the brief is longer than so many words; 0: always');

const authorityCategory = z.enum([
  'cases',
  'constitution',
  'statutes',
  'rules',
  'regulations',
  'legislative',
  'other',
]);

export const contentsTable = z.strictObject({ title: z.string().min(1), overWords });

export const authoritiesTable = z.strictObject({
  title: z.string().min(1),
  overWords,
  passim: z.enum(['forbidden', 'allowed', 'silent']).describe('silent: the rules do not say'),
  passimPages: z.int().min(2).describe('With passim: from so many different pages on'),
  groupPages: z.boolean().describe('Print runs of consecutive pages as 7-10'),
  asterisks: z.boolean().describe('Mark authorities chiefly relied on'),
  categories: z
    .array(z.strictObject({ title: z.string().min(1), of: z.array(authorityCategory).min(1) }))
    .describe('Groups in the order printed; an empty one is left out'),
});
