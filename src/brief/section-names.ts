/** The sections of a brief that Amicus knows, by the name the code uses. */
export type SectionName =
  | 'disclosure'
  | 'questions'
  | 'glossary'
  | 'interest'
  | 'authorship'
  | 'introduction'
  | 'statement'
  | 'summary'
  | 'argument'
  | 'conclusion'
  | 'signature'
  | 'compliance'
  | 'service'
  | 'addendum'
  | 'appendix';
