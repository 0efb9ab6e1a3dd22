import { lastItalicBefore } from './italics.ts';
import { abbreviates } from './names.ts';
import type { Source } from './source.ts';

/** Further left than this no work's name is looked for; UTF-16 units. */
export const REACH = 420;

/**
 * Where the sentence or clause that holds `at` begins; a mark within italics ends nothing.
 *
 * @param low the furthest left it may begin
 */
export function clauseStart(source: Source, at: number, low: number): number {
  const { plain, italics } = source;
  let k = lastItalicBefore(italics, at);
  let depth = 0;
  for (let i = at - 1; i >= low; i--) {
    while (k >= 0 && (italics[k]?.from ?? 0) > i) k--;
    const span = italics[k];
    if (span && i < span.to && i >= span.from && span.to < at) {
      i = Math.max(low, span.from);
      continue;
    }
    const mark = plain[i];
    if (mark === ')') depth++;
    else if (mark === '(') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth > 0) continue;
    else if (mark === ';') return i + 1;
    else if (
      (mark === '?' || mark === '!') &&
      /^["')]* +["'(]*\p{Lu}/u.test(plain.slice(i + 1, i + 6))
    )
      return i + 1;
    else if (mark === ' ') {
      const wordFrom = plain.lastIndexOf(' ', i - 1) + 1;
      const word = plain.slice(Math.max(low, wordFrom), i);
      if (
        /:$/.test(word) &&
        /^\s*(?:https?:|["'(]*\p{Lu})/u.test(plain.slice(i, i + 8)) &&
        depth === 0 &&
        italics.length > 0
      )
        return i + 1;
      if (!/[.]["')\]]*$/.test(word)) continue;
      const opens = /^["'([]*[\p{Lu}\d]/u.test(plain.slice(i + 1, i + 4));
      if (opens && !abbreviates(word.replace(/["')\]]+$/, '')) && !/^\p{Lu}\.$/u.test(word))
        return i + 1;
    }
  }
  return low;
}
