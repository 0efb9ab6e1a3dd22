import type { BriefCheck } from '../check.ts';
import { type ProseFinding, proseCheck } from '../prose.ts';
import { inQuotedBlock } from './citation-check.ts';
import { isForSupremeCourt } from './house-style.ts';
import { isQuoted } from './spans.ts';

/** `Id., at 5`; `Id at 5` and `Id, at 5`; `Id. 5`. */
const FORMS =
  /(?<![\w.])([Ii]d)(?:(\., )(?=at [*\d])|(,? )(?=at [*\d])|\. (\d{1,4}(?:[-–]\d{1,4})?)(?=[.;)]))/g;

const forms = proseCheck('id-at-form', 'the form of id with a page', ({ text }): ProseFinding[] =>
  [...text.matchAll(FORMS)].flatMap((found): ProseFinding[] => {
    const [written, word = '', comma, noStop, page] = found;
    const from = found.index;
    if (isQuoted(text, from)) return [];
    const to = from + written.length;
    if (comma) return [one(to - 2, to, 'comma', ' ')];
    if (noStop) return [one(from, to, 'stop', `${word}. `)];
    return [one(from, to, 'at', `${word}. at ${page}`)];
  }),
);

function one(from: number, to: number, what: keyof typeof messages, text: string): ProseFinding {
  return {
    from,
    to,
    what,
    severity: 'information',
    message: messages[what],
    rule: 'Bluebook rule B4',
    fix: { title: titles[what], text },
  };
}

const titles = { comma: 'Take the comma out', stop: 'Write "Id. at"', at: 'Write "at"' };
const messages = {
  comma: 'A comma stands between "id." and "at". Take it out.',
  stop: '"Id" lacks its stop. Write "Id. at".',
  at: 'The word "at" is missing between "id." and its page. Write "Id. at".',
};

/**
 * *Id.* with a page: a stop, no comma, and `at`. Bluebook rule B4. The Supreme Court's own opinions have the
 * comma, so that it is left to writers there.
 */
export const idAtForm: BriefCheck = {
  ...forms,
  run: ({ brief }) => {
    const own = isForSupremeCourt(brief);
    return forms
      .run({ brief })
      .filter(
        ({ check, from }) => !(own && check.endsWith('/comma')) && !inQuotedBlock(brief, from),
      );
  },
};
