import { z } from 'zod';
import { wordsWith } from './placeholders.ts';

/** How a page looks: paper, type, spacing, page numbers and cover. Twips and half-points. */

/**
 * Line spacing: `double`, `one-and-a-half` and `single` are multiples; `exact` is a distance in
 * twips.
 */
export const lineSpacing = z.union([
  z.literal('double'),
  z.literal('one-and-a-half'),
  z.literal('single'),
  z.strictObject({ exact: z.int().positive().describe('Twips') }),
]);

const twips = z.int().nonnegative();

const minimum = z
  .int()
  .positive()
  .optional()
  .describe('Half-points: the smallest size the rule allows, where a larger one is set');

export const page = z.strictObject({
  width: z.int().positive().describe('Twips'),
  height: z.int().positive().describe('Twips'),
  margins: z
    .strictObject({
      top: twips,
      right: twips,
      bottom: twips,
      left: twips,
      header: twips,
      footer: twips,
    })
    .describe('Twips'),
  duplex: z.boolean().describe('Printed on both sides'),
});

export const text = z.strictObject({
  font: z.string().min(1),
  size: z.int().positive().describe('Half-points'),
  minimum,
  line: lineSpacing,
  firstLineIndent: twips,
  spaceAfter: twips,
  justify: z.boolean(),
});

export const footnotes = z.strictObject({
  size: z.int().positive().describe('Half-points'),
  minimum,
  line: lineSpacing,
  spaceAfter: twips,
});

export const quotations = z.strictObject({
  line: lineSpacing,
  indentLeft: twips,
  indentRight: twips,
  spaceAfter: twips,
  overWords: z.int().positive().optional().describe('Indented when longer than so many words'),
  overLines: z
    .int()
    .positive()
    .optional()
    .describe('May be indented and set closer when longer than so many lines'),
});

export const headings = z.strictObject({
  line: lineSpacing,
  spaceAfter: twips,
  sectionCase: z.enum(['upper', 'small-caps', 'as-written']),
});

export const pageNumbers = z.strictObject({
  place: z.enum(['header', 'footer']),
  align: z.enum(['center', 'outside', 'right']),
  front: z.enum(['lowerRoman', 'decimal']),
  body: z
    .enum(['decimal', 'continue'])
    .describe('decimal: starts again at 1; continue: goes on from the front matter'),
  appendix: z
    .enum(['continue', 'suffix-a'])
    .describe('suffix-a: 1a, 2a … ; continue: goes on from the body'),
  coverCounts: z
    .boolean()
    .optional()
    .describe('The cover is the first page of the front run, its number hidden; left out: no'),
});

/**
 * Pleading paper: numbered lines down the left of every page, one to each line of text, whose height
 * is therefore exact.
 */
export const lineNumbers = z.strictObject({
  perPage: z.int().positive().describe('Lines on a page, numbered from 1'),
  counselLine: z.int().positive().optional().describe('Line where the counsel block starts'),
  courtLine: z.int().positive().optional().describe("Line where the court's name starts"),
});

/** What the foot of every page repeats beside the page number. */
export const runningFooter = z.array(z.enum(['title', 'docket'])).min(1);

/**
 * What a cover can show. `notice` is a line on oral argument; `proceeding` the nature of the
 * proceeding with the court below; `below` the docket number and judge below.
 */
export const coverItem = z.enum([
  'notice',
  'docket',
  'court',
  'caption',
  'proceeding',
  'below',
  'title',
  'counsel',
  'color-note',
]);

export const color = z.strictObject({
  name: z.string().min(1).describe('As the rule names it'),
  hex: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .describe('RRGGBB, for rendering only: no rule fixes a shade'),
});

export const cover = z.strictObject({
  items: z.array(coverItem).min(1).describe('In the order they stand on the cover'),
  courtLines: z
    .array(z.string().min(1))
    .min(1)
    .describe("Lines of the court's name as the cover prints them"),
  captionStyle: z
    .enum(['stacked', 'boxed'])
    .describe('stacked: parties centered one above the other; boxed: two columns with rules'),
  namesCourt: z
    .boolean()
    .optional()
    .describe('Whether courtLines name one court; no: a base for others; left out: yes'),
  marksRecord: z
    .boolean()
    .optional()
    .describe(
      'yes: counsel of record is marked as such, even a sole counsel; no: never; left out: one of several is',
    ),
  contact: z
    .array(z.enum(['address', 'phone', 'email']))
    .min(1)
    .optional()
    .describe('What counsel of record is reached by; left out: address and phone'),
  barNumbers: z.boolean().optional().describe("With counsel's bar numbers; left out: no"),
  ownPage: z
    .boolean()
    .optional()
    .describe(
      'no: the caption heads the first page of the text, and has a page to itself only where tables come between; left out: yes',
    ),
  division: z
    .boolean()
    .optional()
    .describe("The front matter's division stands below the court's name; left out: no"),
  docketName: z
    .string()
    .min(1)
    .optional()
    .describe('What stands before the docket number, e.g. "Case No."; left out: No.'),
  argument: z
    .strictObject({
      scheduled: wordsWith(['date']).describe('When a day is set; {date} is the day'),
      'not-scheduled': z.string().min(1),
    })
    .optional()
    .describe('What the notice item says of oral argument; left out: the court asks for no notice'),
  docketSize: z.int().positive().optional().describe('Half-points, where a rule fixes it'),
});
