import { proseCheck } from '../prose.ts';
import { isWithin } from './quotations.ts';

const RUN = /(?<! ) {2,}/g;

/** Two or more spaces where one belongs, between words and after a stop. */
export const doubleSpaces = proseCheck('double-spaces', 'double spaces', ({ text, code }) => {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: from }) => {
    const to = from + run.length;
    if (isWithin(code, from) || from === 0 || to === text.length) return [];
    const afterStop = /[.?!:]["'\u2019\u201D)\]]{0,3}$/.test(
      text.slice(Math.max(0, from - 4), from),
    );
    return [
      {
        what: afterStop ? 'after-stop' : 'between-words',
        severity: 'information' as const,
        onlyPlain: true,
        from,
        to,
        message: `${run.length} spaces stand here where one belongs. Write one.`,
        fix: { title: 'Write one space', text: ' ' },
      },
    ];
  });
});
