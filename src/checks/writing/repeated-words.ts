import { proseCheck } from '../prose.ts';

/** Words that may stand twice in good English: "those who had had", "that that is so". */
const MAY_REPEAT = new Set(['had', 'that', 'is', 'her', 'do', 'very', 'in', 'you', 'it', 'no']);
const WORD = /[\p{L}\p{M}]+(?:['\u2019]\p{L}+)*/gu;

/** A word typed twice in a row. */
export const repeatedWords = proseCheck('repeated-words', 'words typed twice', ({ text }) => {
  let last = { word: '', from: 0, to: 0 };
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
    const before = last;
    last = { word, from, to: from + word.length };
    if (word.toLowerCase() !== before.word.toLowerCase()) return [];
    // Two capitals are a name (Walla Walla) or a list (A a); the second is small in a slip.
    if (word !== word.toLowerCase() || MAY_REPEAT.has(word)) return [];
    if (word.length === 1 && word !== 'a') return [];
    if (!/^\s+$/.test(text.slice(before.to, from))) return [];
    const joined = text[before.from - 1] === '-' || text[last.to] === '-';
    if (joined || (word === 'a' && /[.)\d]/.test(text.charAt(last.to)))) return [];
    return [
      {
        what: 'twice',
        severity: 'warning' as const,
        from: before.from,
        to: last.to,
        message: `"${before.word}" stands twice. Delete one.`,
        fix: { title: `Write "${before.word}" once`, text: before.word },
      },
    ];
  });
});
