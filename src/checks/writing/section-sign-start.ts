import { proseCheck } from '../prose.ts';
import { isWithin } from './quotations.ts';

/** A section sign with its number. The number of a section's heading has a stop or a capital after it. */
const SIGN =
  /(§{1,2})[ \u00A0]?(?=\d[\w()-]*(?:\.\d[\w()-]*)*(?!\.\d|[\w()-])(?!\.)(?=,? \p{Ll}))/gu;
/** The end of a sentence: a stop after a word too long to be an abbreviation. */
const SENTENCE_END = /(?:[^.\p{L}][a-z]{6,}|[.,]["\u201D])[.?!]?["')\]\u201D]{0,2}[ \n]$/u;

/** A sentence that begins with a section sign, where the word belongs. Bluebook rule 6.2(c). */
export const sectionSignStart = proseCheck(
  'section-sign-start',
  'sentences that begin with a section sign',
  ({ text, type, code, inBlockQuotation }) => {
    if (type !== 'paragraph' || inBlockQuotation) return [];
    return [...text.matchAll(SIGN)].flatMap(({ 0: sign, 1: signs = '', index: from }) => {
      const before = text.slice(Math.max(0, from - 24), from);
      const ends =
        from === 0 || (/[.?!]["')\]\u201D]{0,2}[ \n]$/.test(before) && SENTENCE_END.test(before));
      if (!ends || isWithin(code, from)) return [];
      const word = signs === '§' ? 'Section' : 'Sections';
      return [
        {
          what: 'sign',
          severity: 'information' as const,
          from,
          to: from + sign.length,
          message: `A sentence begins with "${signs}". Write "${word}".`,
          rule: 'Bluebook rule 6.2(c)',
          fix: { title: `Write "${word}"`, text: `${word} ` },
        },
      ];
    });
  },
);
