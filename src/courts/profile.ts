import { z } from 'zod';
import { fact, profileEdition } from './fact.ts';
import {
  cover,
  type coverItem,
  footnotes,
  headings,
  lineNumbers,
  type lineSpacing,
  page,
  pageNumbers,
  quotations,
  runningFooter,
  text,
} from './layout.ts';
import { stage, stageInFile } from './stage.ts';
import { authoritiesTable, contentsTable, glossary } from './tables.ts';
import { computing, copies } from './timing.ts';
import {
  authorityToFile,
  authorship,
  compliance,
  disclosure,
  extraPartAfter,
  service,
} from './wording.ts';

export type { Fact } from './fact.ts';
export { coverItem } from './layout.ts';
export { certificatePlaceholders, statementPlaceholders } from './wording.ts';

/**
 * What a court asks of a brief, as data. Profiles are YAML files under `templates/courts/`; this
 * schema checks them, and the JSON Schema beside them is generated from it.
 *
 * Lengths are in twips (1/20 pt), type sizes in half-points, counts in words. What may stand in
 * braces in the words of statements and certificates: see `wording.ts`.
 */

/** The parts a brief is made of, generated or written. */
export const partName = z.enum([
  'cover',
  'disclosure',
  'questions',
  'contents',
  'authorities',
  'glossary',
  'interest',
  'authorship',
  'introduction',
  'statement',
  'summary',
  'argument',
  'conclusion',
  'signature',
  'compliance',
  'service',
  'addendum',
  'appendix',
]);

const exclusion = z.enum([
  'cover',
  'disclosure',
  'questions',
  'contents',
  'authorities',
  'glossary',
  'signature',
  'compliance',
  'service',
  'addendum',
  'appendix',
  'footnotes',
]);

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .describe('Lower-case letters, digits and hyphens');

const signature = z.strictObject({
  closing: z.string(),
  slashS: z.boolean().describe('Signed as "s/ Name"'),
  mark: z.string().min(1).optional().describe('What stands before the name; left out: s/'),
  office: z
    .boolean()
    .optional()
    .describe('With address, telephone and e-mail of counsel; left out: yes'),
  barNumbers: z.boolean().optional().describe("With counsel's bar numbers; left out: no"),
});

const shape = {
  id,
  inherits: id.optional().describe('The profile whose facts stand where this one is silent'),
  name: z.string().min(1),
  abbreviation: z.string().min(1).describe('As citations name the court, e.g. 9th Cir.'),
  edition: profileEdition,
  governingRules: z.array(z.string().min(1)).min(1),
  page: fact(page),
  text: fact(text),
  footnotes: fact(footnotes),
  quotations: fact(quotations),
  headings: fact(headings),
  pageNumbers: fact(pageNumbers),
  lineNumbers: fact(lineNumbers).optional(),
  runningFooter: fact(runningFooter).optional(),
  cover: fact(cover),
  order: fact(z.array(partName).min(1)).describe(
    'The bound parts in order; a part the brief lacks is passed over',
  ),
  required: fact(z.array(partName)).describe(
    'Parts a brief must have; what depends on the filer (disclosure, authorship) is said there',
  ),
  extraParts: z
    .record(id, fact(extraPartAfter(partName)))
    .optional()
    .describe('Parts only this court asks for, by name; merged with the parent by name'),
  stages: z.record(id, stage),
  defaultStage: id,
  excluded: fact(z.array(exclusion)).describe('What the count of words leaves out'),
  contents: fact(contentsTable),
  authorities: fact(authoritiesTable),
  disclosure: fact(disclosure),
  authorityToFile: fact(authorityToFile),
  authorship: fact(authorship),
  signature: fact(signature),
  compliance: fact(compliance),
  service: fact(service),
  computing: fact(computing).optional().describe('How the day a brief is due is found'),
  copies: fact(copies).optional().describe('Paper copies, and how else the brief is filed'),
  glossary: fact(glossary).optional().describe('Left out: the court asks for no glossary'),
  guidance: z
    .record(id, fact(z.string().min(1)))
    .optional()
    .describe(
      'What else the rules ask of a brief or of the motion for leave, a whole sentence each, by name; merged with the parent by name',
    ),
};

/** A whole profile, after inheritance. */
export const courtProfileSchema = z.strictObject(shape);

/** A profile file: with `inherits`, everything but its identity may be left to its parent. */
export const courtProfileFileSchema = z
  .strictObject({ ...shape, stages: z.record(id, stageInFile) })
  .partial()
  .required({ id: true, edition: true });

/** A court as the exporter, the checks and the scaffold use it. */
export type CourtProfile = z.infer<typeof courtProfileSchema>;
/** A court file before inheritance. */
export type CourtProfileFile = z.infer<typeof courtProfileFileSchema>;
/** One filing stage of a court. */
export type CourtStage = z.infer<typeof stage>;
/** A part of a brief. */
export type PartName = z.infer<typeof partName>;
/** An item of a cover. */
export type CoverItem = z.infer<typeof coverItem>;
/** Line spacing as a profile gives it. */
export type LineSpacing = z.infer<typeof lineSpacing>;
