import { type Block, LINE_BREAK } from './block.ts';
import { isDigit } from './characters.ts';

const EN_DASH = '\u2013';
const EM_DASH = '\u2014';

/** Reporters before or after a blank that stands for a page not yet printed: `597 U.S. ---`. */
const REPORTER_BEFORE =
  /(?:U\.S\.|S\. ?Ct\.|F\.[2-4](?:d|th)|F\. ?Supp\. ?[23]d|F\. ?App['’]x|L\. ?Ed\. ?2d|WL)\s$/;
const REPORTER_AFTER =
  /^\s(?:U\.S\.|S\. ?Ct\.|F\.[2-4](?:d|th)|F\. ?Supp\. ?[23]d|F\. ?App['’]x|L\. ?Ed\. ?2d|WL)/;

/**
 * Sets two or three hyphens as a dash: an en dash for two between digits, else an em dash, closed
 * up to its neighbours as legal prose has it. A blank for a page number and arrows stay as typed.
 *
 * @param numeralsOnly sets en dashes between digits and nothing else.
 */
export function setDashes(block: Block, numeralsOnly: boolean): void {
  const { text } = block;
  for (const match of text.matchAll(/-{2,}/g)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0].length > 3 || text[from - 1] === '<' || text[from - 1] === '!') continue;
    if (text[to] === '>') continue;
    if (match[0].length === 2 && isDigit(text.charAt(from - 1)) && isDigit(text.charAt(to))) {
      replace(block, from, to, EN_DASH);
      continue;
    }
    if (numeralsOnly || block.keeps(from) || standsForPage(text, from, to)) continue;
    replace(block, from, to, EM_DASH);
    const blank = block.blankBefore(from);
    const startsLine = blank === 0 || text[blank - 1] === LINE_BREAK;
    if (startsLine) continue;
    for (let at = blank; at < from; at++) block.set(at, '');
    block.close(to);
  }
}

function replace(block: Block, from: number, to: number, dash: string): void {
  block.set(from, dash);
  for (let at = from + 1; at < to; at++) block.set(at, '');
}

function standsForPage(text: string, from: number, to: number): boolean {
  return (
    REPORTER_BEFORE.test(text.slice(Math.max(0, from - 16), from)) ||
    REPORTER_AFTER.test(text.slice(to, to + 16))
  );
}
