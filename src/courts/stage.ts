import { z } from 'zod';
import { fact } from './fact.ts';
import { color } from './layout.ts';
import { wordsWith } from './placeholders.ts';
import { timing } from './timing.ts';
import { authorityToFile } from './wording.ts';

const count = z.int().positive().optional();

const limit = z
  .strictObject({
    words: count,
    government: count.describe('Words allowed to a government amicus, when they differ'),
    pages: count.describe('The limit in pages, where the rule has one'),
    lines: count.describe('The limit in lines of monospaced text, where the rule has one'),
  })
  .superRefine((value, context) => {
    if (value.words !== undefined || value.pages !== undefined) return;
    context.addIssue({ code: 'custom', message: 'sets no limit; give words, pages or both' });
  });

/** Cover color by the side supported. */
const coverColor = z.strictObject({
  petitioner: color.optional().describe('Supports a petitioner or appellant'),
  respondent: color.optional().describe('Supports a respondent or appellee'),
  neither: color.optional(),
  other: color.optional().describe('Every side not named'),
  forbidden: z.array(z.string().min(1)).optional().describe('Colors the rule does not allow'),
});

/** Notice to the parties before filing, which the brief must say was given. */
const notice = z.strictObject({
  days: z.int().positive().describe('Days before the due date'),
  wording: z.strictObject({
    given: z.string().min(1).describe('When timely notice was given'),
    early: z.string().min(1).describe('When filing so early that no notice was needed'),
  }),
});

const shape = {
  title: z.string().min(1).describe('As a menu shows it'),
  proceeding: wordsWith(['below'])
    .optional()
    .describe('Nature of the proceeding on the cover; {below} is the court below'),
  limit: fact(limit),
  coverColor: fact(coverColor).optional(),
  namesOutcome: z
    .boolean()
    .optional()
    .describe('Whether the title adds the outcome urged, e.g. Affirmance; left out: yes'),
  lengthRule: z.string().min(1).describe('The rule the certificate cites for the length limit'),
  insteadUse: z
    .string()
    .optional()
    .describe('The profile an amicus brief at this stage needs in place of this one'),
  noBrief: fact(z.string().min(1).describe('What is filed in place of a brief, e.g. "a letter"'))
    .optional()
    .describe('At this stage the court takes no amicus brief'),
  timing: fact(timing).optional().describe('When the brief is due'),
  notice: fact(notice).optional(),
  authorityToFile: fact(authorityToFile)
    .optional()
    .describe("In place of the profile's own at this stage"),
};

/** One filing stage, whole. */
export const stage = z.strictObject(shape);

/** A stage in a file: what it leaves out comes from the same stage of the parent. */
export const stageInFile = z.strictObject(shape).partial();
