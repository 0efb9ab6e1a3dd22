/** The words Amicus writes into a brief: statements, and the parts only one court asks for. */
export { authorityToFileWords } from './authority-to-file-words.ts';
export { caseName } from './case-name.ts';
export { counselInOrder } from './counsel-in-order.ts';
export { docketLine } from './docket-line.ts';
export { extraPartWords } from './extra-part-words.ts';
export { type GeneratedText, generatedText } from './generated-text.ts';
export { saysNotice } from './said-by-writer.ts';
export {
  amiciCuriae,
  authorityToFileSentence,
  authorshipSentences,
  disclosureParagraphs,
  noticeSentence,
  paragraphOfSentences,
} from './statement-words.ts';
export { type Filling, fill, listOf, longDate, months, plain, thousands } from './wording.ts';
export { sectionsNamed, sectionsOfPart } from './written-sections.ts';
