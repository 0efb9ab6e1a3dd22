import { z } from 'zod';

/** The tables at the front of a brief. */

const overWords = z
  .int()
  .nonnegative()
  .optional()
  .describe('Required when the brief is longer than so many words; 0: always');

const overPages = z
  .int()
  .positive()
  .optional()
  .describe(
    'Required when the brief without its tables has more than so many pages, cover included',
  );

/** When a table is required: by words or by pages. */
type Threshold = {
  readonly overWords?: number | undefined;
  readonly overPages?: number | undefined;
};

function hasOneThreshold(table: Threshold): boolean {
  return (table.overWords === undefined) !== (table.overPages === undefined);
}

const oneThreshold = { error: 'needs one of overWords and overPages' };

/** Whether a table is required of a brief of so many words and, without its tables, pages. */
export function isTableRequired(table: Threshold, words: number, pages: number): boolean {
  return table.overPages === undefined ? words > (table.overWords ?? 0) : pages > table.overPages;
}

const authorityCategory = z.enum([
  'cases',
  'constitution',
  'statutes',
  'rules',
  'regulations',
  'legislative',
  'other',
]);

export const contentsTable = z
  .strictObject({ title: z.string().min(1), overWords, overPages })
  .refine(hasOneThreshold, oneThreshold);

export const authoritiesTable = z
  .strictObject({
    title: z.string().min(1),
    overWords,
    overPages,
    passim: z.enum(['forbidden', 'allowed', 'silent']).describe('silent: the rules do not say'),
    passimPages: z
      .int()
      .min(2)
      .optional()
      .describe('Where passim is allowed: from so many different pages on'),
    groupPages: z.boolean().describe('Print runs of consecutive pages as 7-10'),
    asterisks: z.boolean().describe('Mark authorities chiefly relied on'),
    legend: z
      .string()
      .min(1)
      .optional()
      .describe('What the asterisks mean, printed below the table after one; left out: no legend'),
    categories: z
      .array(z.strictObject({ title: z.string().min(1), of: z.array(authorityCategory).min(1) }))
      .describe('Groups in the order printed; an empty one is left out'),
  })
  .refine(hasOneThreshold, oneThreshold)
  .refine(({ passim, passimPages }) => (passim === 'allowed') === (passimPages !== undefined), {
    error: 'has passimPages if and only if passim is allowed',
  });

export const glossary = z.strictObject({
  asked: z
    .enum(['abbreviations', 'always'])
    .describe('abbreviations: of a brief with abbreviations that are not common knowledge'),
});
