import { proseCheck } from '../prose.ts';
import { isWithin } from './quotations.ts';

const HYPHEN = /(?<=[^\s-][ \n])-(?=[ \n][^\s-])/g;

const CAPITAL_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}.,'\u2019]*$/u;

/** A single hyphen with blanks around it, typed for a dash. Two or three hyphens are set as dashes at export. */
export const dashes = proseCheck(
  'dashes',
  'hyphens typed for dashes',
  ({ text, type, code, italics }) => {
    if (type === 'tableCell') return [];
    return [...text.matchAll(HYPHEN)].flatMap(({ index: at }) => {
      // Names and titles in italics have hyphens of their own.
      if (isWithin(code, at) || isWithin(italics, at)) return [];
      // A minus, or the empty half of a range.
      if (/[\d)]/.test(text.charAt(at - 2)) && /[\d(]/.test(text.charAt(at + 2))) return [];
      // Two names, or two capacities: "Plaintiff - Appellant".
      const capitalAfter = /\p{Lu}/u.test(text.charAt(at + 2));
      const before = text.slice(Math.max(0, at - 25), at - 1);
      if (capitalAfter && CAPITAL_BEFORE.test(before)) return [];
      return [
        {
          what: 'hyphen',
          severity: 'information' as const,
          from: at - 1,
          to: at + 2,
          message:
            'A hyphen between blanks is printed as a hyphen. Write a dash, or two hyphens, which are set as one.',
          fix: { title: 'Write a dash', text: '\u2014' },
        },
      ];
    });
  },
);
