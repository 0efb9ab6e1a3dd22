import { BLANK, type Block, NO_BREAK_SPACE } from './block.ts';
import { isBlank, isWord } from './characters.ts';

const ELLIPSIS = new RegExp(`(?<!\\.)(?:\\.{3,4}|\\.(?:${BLANK}\\.){2,3})(?!\\.)`, 'g');

/**
 * Sets the ellipsis of a quotation: three points with no-break spaces between them, which holds them
 * on one line with the word before. A fourth point is the end of a sentence and stays where it is.
 * Source: The Bluebook R. 5.3.
 */
export function setEllipses(block: Block): void {
  const { text } = block;
  for (const match of text.matchAll(ELLIPSIS)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.charAt(from - 1);
    const after = text.charAt(to);
    if (before === '/' || after === '/' || before === '\\' || after === '\\') continue;
    const blank = block.blankBefore(from);
    if (blank < from && blank > 0) block.join(blank);
    if (text[from + 1] === '.') spread(block, from, to, before, after);
    else block.joinAll(from, to);
  }
}

function spread(block: Block, from: number, to: number, before: string, after: string): void {
  const apart = `${NO_BREAK_SPACE}.`;
  const stuck = !isBlank(before) && !/["'([{\u201C\u2018\u2014-]/.test(before);
  const three = to - from === 3;
  block.set(from, stuck && three ? apart : '.');
  for (let at = from + 1; at < to; at++) block.set(at, apart);
  if (isWord(after)) block.set(to - 1, `${apart} `);
  else if (/[,;:?!]/.test(after)) block.set(to - 1, apart + NO_BREAK_SPACE);
}
