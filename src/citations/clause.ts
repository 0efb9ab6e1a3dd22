import { lastItalicBefore } from './italics.ts';
import {
  abbreviates,
  BLANK,
  CLOSE,
  EXCLAMATION,
  OPEN,
  QUESTION,
  SEMICOLON,
  stopBefore,
} from './names.ts';
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
    if (k >= 0) {
      while (k >= 0 && (italics[k]?.from ?? 0) > i) k--;
      const span = italics[k];
      if (span && i < span.to && i >= span.from && span.to < at) {
        i = Math.max(low, span.from);
        continue;
      }
    }
    const mark = plain.charCodeAt(i);
    // Letters end nothing.
    if (mark > 63) continue;
    if (mark === CLOSE) depth++;
    else if (mark === OPEN) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth > 0) continue;
    else if (mark === SEMICOLON) return i + 1;
    else if (
      (mark === QUESTION || mark === EXCLAMATION) &&
      /^["')]* +["'(]*\p{Lu}/u.test(plain.slice(i + 1, i + 6))
    )
      return i + 1;
    else if (mark === BLANK) {
      if (
        i > low &&
        plain[i - 1] === ':' &&
        /^\s*(?:https?:|["'(]*\p{Lu})/u.test(plain.slice(i, i + 8)) &&
        depth === 0 &&
        italics.length > 0
      )
        return i + 1;
      if (!stopBefore(plain, i, low)) continue;
      const word = plain.slice(Math.max(low, plain.lastIndexOf(' ', i - 1) + 1), i);
      const opens = /^["'([]*[\p{Lu}\d]/u.test(plain.slice(i + 1, i + 4));
      if (opens && !abbreviates(word.replace(/["')\]]+$/, '')) && !/^\p{Lu}\.$/u.test(word))
        return i + 1;
    }
  }
  return low;
}
