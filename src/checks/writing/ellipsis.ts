import { proseCheck } from '../prose.ts';
import { isWithin } from './quotations.ts';

const POINTS = /\u2026|(?<![.\s])\.\.(?!\.)(?! \.)|(?<!\.)\.{5,}(?!\.)/g;

/**
 * Ellipses typed in a way that is not set as one at export: as one character, or with too few or too
 * many points. Three and four points in a row are set with their blanks. Bluebook rule 5.3.
 */
export const ellipsis = proseCheck('ellipsis', 'ellipses', ({ text, code }) => {
  return [...text.matchAll(POINTS)].flatMap(({ 0: points, index: from }) => {
    const to = from + points.length;
    if (isWithin(code, from) || /[\\/]/.test(text.charAt(from - 1) + text.charAt(to))) return [];
    const rule = 'Bluebook rule 5.3';
    const place = { from, to, severity: 'information' as const, rule };
    if (points === '..') {
      return [
        {
          ...place,
          what: 'two-points',
          message:
            'Two points stand here. Write one at the end of a sentence, or three with blanks between for an omission.',
        },
      ];
    }
    if (points !== '\u2026') {
      return [
        {
          ...place,
          what: 'many-points',
          message: `${points.length} points stand here. Write three for an omission, and a fourth at the end of a sentence.`,
        },
      ];
    }
    const before = /[\s(["'\u201C\u2018]/.test(text.charAt(from - 1)) || from === 0 ? '' : ' ';
    const after = /[\p{L}\p{N}]/u.test(text.charAt(to)) ? ' ' : '';
    return [
      {
        ...place,
        what: 'one-character',
        message:
          'The omission is typed as one character, which prints its points close together. Write three points with blanks between.',
        fix: { title: 'Write . . .', text: `${before}. . .${after}` },
      },
    ];
  });
});
