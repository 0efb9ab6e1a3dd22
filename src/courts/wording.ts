import { z } from 'zod';
import { wordsWith } from './placeholders.ts';

/** What a court has a brief say: statements and certificates, with the words they use. */

/**
 * Certificate placeholders: what may stand in braces in the words of a certificate.
 *
 * - `{words}` the count of words, with thousands separated; the certificate is true only when it
 *   is within the limit, so a brief over its limit must not be certified
 * - `{font}` and `{size}` the typeface and its size in points
 * - `{rule}` the rule that sets the limit: `lengthRule` of the stage
 * - `{excluded}` the parts the count left out, as a list in words
 * - `{program}` the program that counted the words
 * - `{date}` the date of filing or service
 * - `{method}` how service was made, in words, e.g. "first-class mail"
 * - `{served}` those served, with addresses; alone in a paragraph it is a list, one block each
 * - `{counsel}` the name of the signing attorney
 * - `{party}` for whom the brief is filed: the amici by name
 * - `{docket}` the docket number, without "No."
 */
export const certificatePlaceholders = [
  'words',
  'font',
  'size',
  'rule',
  'excluded',
  'program',
  'date',
  'method',
  'served',
  'counsel',
  'party',
  'docket',
] as const;

/**
 * Statement placeholders: what may stand in braces in the words of a statement.
 *
 * - `{amici}` "amici curiae" or "amicus curiae"; `{their}` "their" or "its"
 * - `{name}` one amicus, in a disclosure
 * - `{parent}` its parent corporation; `{holders}` public corporations owning 10% or more of it
 * - `{others}` the other persons who paid
 * - `{firms}` the firms of counsel
 * - `{explanation}` the writer's own sentences on who wrote or paid
 */
/** What a statement of authorship and funding has a sentence for. */
const authorshipAnswers = [
  'no-counsel',
  'counsel',
  'no-funding',
  'funding',
  'no-others',
  'others',
] as const;

export const statementPlaceholders = [
  'amici',
  'their',
  'name',
  'parent',
  'holders',
  'others',
  'firms',
  'explanation',
] as const;

/**
 * What only counsel knows, from the front matter key of the same name: a part whose words need it is
 * not generated without it.
 *
 * - `{adopted-brief}` the brief whose certificate this one adopts
 * - `{separate-brief}` why a brief of its own is necessary
 * - `{interested-persons}` those with an interest in the outcome; alone in a paragraph it is a list
 * - `{bar-member}` the attorney on the brief who is a member of the court's bar
 * - `{affiliates}` the parents, subsidiaries and affiliates of each corporation, or that it has none
 * - `{fee-source}` who pays a fee for preparing the brief, or that no one does
 * - `{virus-scan}` the program, with its version, that found the electronic brief free of viruses
 */
export const counselPlaceholders = [
  'adopted-brief',
  'separate-brief',
  'interested-persons',
  'bar-member',
  'affiliates',
  'fee-source',
  'virus-scan',
] as const;

/** What may stand in braces in the words of a part only one court asks for. */
export const extraPartPlaceholders = [
  'party',
  'docket',
  'counsel',
  'date',
  'case',
  'amici',
  'their',
  ...counselPlaceholders,
] as const;

const sentence = wordsWith(statementPlaceholders);
const paragraph = wordsWith(certificatePlaceholders);
const title = z.string().min(1);

/** Whether a certificate is part of the brief, a paper of its own, or not asked for. */
const certificatePlace = z.enum(['bound', 'separate', 'none']);
const form = z.string().min(1).optional().describe("The court's own form, when it has one");

export const authorityToFile = z.strictObject({
  place: z
    .enum(['interest', 'none'])
    .describe('interest: at the end of the interest statement; none: nothing need be said'),
  wording: z
    .strictObject({
      consent: sentence.optional(),
      'leave-sought': sentence.optional(),
      'leave-granted': sentence.optional(),
      government: sentence.optional(),
    })
    .describe('What the brief says by the way it may be filed; a way left out is not open'),
});

export const authorship = z
  .strictObject({
    title,
    place: z.enum(['own-part', 'first-footnote', 'none']),
    exemptGovernment: z.boolean(),
    wording: z
      .strictObject({
        'no-counsel': sentence.optional(),
        counsel: sentence.optional(),
        'no-funding': sentence.optional(),
        funding: sentence.optional(),
        'no-others': sentence.optional(),
        others: sentence.optional(),
      })
      .describe(
        'One sentence for each answer: who wrote the brief, whether a party paid, who else; left out only where nothing is asked',
      ),
  })
  .superRefine(({ place, wording }, context) => {
    if (place === 'none') return;
    for (const answer of authorshipAnswers) {
      if (wording[answer] !== undefined) continue;
      const message = 'is missing; give the sentence for this answer, or say place: none';
      context.addIssue({ code: 'custom', path: ['wording', answer], message });
    }
  });

export const disclosure = z.strictObject({
  title,
  required: z.enum(['corporations', 'everyone', 'no']),
  exemptGovernment: z
    .boolean()
    .optional()
    .describe('Whether governments are spared what everyone else gives; left out: no'),
  wording: z
    .strictObject({
      none: sentence.optional(),
      'no-parent': sentence.optional(),
      parent: sentence.optional(),
      'no-holders': sentence.optional(),
      holders: sentence.optional(),
      'not-corporate': sentence.optional(),
      firms: sentence.optional().describe('Said once at the end, where counsel have firms'),
    })
    .describe('What is said of each amicus; none: neither a parent nor a holder of 10% or more'),
  form,
});

export const compliance = z
  .strictObject({
    title,
    place: certificatePlace,
    text: z.array(paragraph).describe('Paragraphs; certificate placeholders stand in braces'),
    form,
  })
  .superRefine((value, context) => {
    if (value.place === 'none' || value.text.length > 0) return;
    const message = 'is empty; give at least one paragraph, or say place: none';
    context.addIssue({ code: 'custom', path: ['text'], message });
  });

const paragraphs = z.array(paragraph).min(1).optional();

const methods = z.strictObject({
  'cm-ecf': paragraphs.describe("Through the court's electronic filing system"),
  mail: paragraphs,
  email: paragraphs,
  hand: paragraphs,
  carrier: paragraphs.describe('By a third-party commercial carrier'),
  other: paragraphs.describe('For any method not listed; {method} names it'),
});

export const service = z
  .strictObject({
    title,
    place: certificatePlace,
    byMethod: methods.describe('Paragraphs by method of service'),
    form,
  })
  .superRefine((value, context) => {
    const { other, ...named } = value.byMethod;
    const all = Object.keys(methods.shape).length - 1;
    if (value.place === 'none' || other || Object.keys(named).length === all) return;
    const message = 'is missing; give the words for a method not listed, with {method}';
    context.addIssue({ code: 'custom', path: ['byMethod', 'other'], message });
  });

/** A part only some courts ask for, such as a certificate of digital submission. */
export function extraPartAfter<T extends z.ZodType<string>>(partName: T) {
  return z.strictObject({
    title,
    after: partName.describe('The part it follows'),
    text: z
      .array(wordsWith(extraPartPlaceholders))
      .describe('Paragraphs; empty when the writer must supply them'),
    alsoTitled: z
      .array(title)
      .optional()
      .describe("Other titles by which the writer's own section is known to be this part"),
    signed: z.boolean().optional().describe('Signed by counsel at its end; left out: no'),
    exemptGovernment: z.boolean().optional().describe('Spared governments; left out: no'),
    corporationsOnly: z
      .boolean()
      .optional()
      .describe('Asked only where a corporation is among the amici; left out: no'),
    counted: z.boolean().describe('Whether its words count toward the limit'),
    form,
  });
}
