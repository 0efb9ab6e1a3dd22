import type { PartName } from './profile.ts';

/** The parts of a brief as a sentence names them. */
export const partNames: Readonly<Record<PartName | 'footnotes', string>> = {
  cover: 'cover',
  disclosure: 'disclosure statement',
  questions: 'questions presented',
  contents: 'table of contents',
  authorities: 'table of authorities',
  glossary: 'glossary',
  interest: 'interest statement',
  authorship: 'statement of authorship and funding',
  introduction: 'introduction',
  statement: 'statement of the case',
  summary: 'summary of argument',
  argument: 'argument',
  conclusion: 'conclusion',
  signature: 'signature block',
  compliance: 'certificate of compliance',
  service: 'certificate of service',
  addendum: 'addendum',
  appendix: 'appendix',
  footnotes: 'footnotes',
};
