import { BLANK, type Block } from './block.ts';
import { citeShapes } from './cites.ts';

const EN_DASH = '\u2013';
const ALONE = '(?<![\\p{L}\\p{N}])';

/** After these a list of pages, sections or paragraphs follows, with ranges in it. */
const BEFORE_RANGES = new RegExp(
  `(?:§§|¶{1,2}|${ALONE}(?:at|pp?\\.|[Pp]ages?|[Ll]ines?|[Nn]otes|nn\\.|[Aa]rts\\.|[Cc]ls\\.|[Cc]hs\\.|[Pp]ts\\.|[Pp]aras?\\.|[Vv]ols\\.|[Ff]igs\\.|[Pp]arts|[Aa]rticles|[Ss]ections|[Cc]hapters|[Cc]ounts|[Pp]aragraphs|[Vv]olumes|Br\\.|Tr\\.|App\\.|J\\.A\\.|Pet\\.|Opp\\.|Add\\.))${BLANK}?`,
  'gu',
);
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const ITEM = new RegExp(`(\\*?${NUMBER}|[ivxIVX]+)([a-z]{0,2})(?:\\([a-zA-Z0-9]{1,4}\\))*`, 'y');
const BETWEEN = new RegExp(
  `(?:(?:${BLANK}(?:and|&))?${BLANK}n{1,2}\\.${BLANK}?\\d+)?(?:,${BLANK}(?:(?:and|or|&)${BLANK})?|${BLANK}(?:and|or|&)${BLANK})`,
  'y',
);
const YEARS = /(?<![\p{L}\p{N}\-/:.§$#])((?:1[7-9]|20)\d\d)-(\d{4}|\d\d)(?![\p{L}\p{N}]|[-/]\w)/gu;
/** Words after which a number with a hyphen in it is a name, not a span of years. */
const NUMBERED =
  /(?:Nos?|Rul|Proc|Op|Ops|Res|Rep|Doc|Pub|L|R|Dkt|Notice|Opinion|Release|Order|Rule|Form|Case|Docket|§)\.?\s$/;
const LINES = /(?<![\p{L}\p{N}\-:.])\d{1,4}:\d{1,2}-\d{1,3}(?::\d{1,2})?(?![\p{L}\p{N}]|[-:]\w)/gu;
const EXCERPTS = /(?<![\p{L}])(?:[SFA]?ER)-(\d+)-(\d+)(?![\p{L}\p{N}]|-\w)/gu;

/**
 * Sets the hyphen of a span of numbers as an en dash where the text shows that it is a span: pages
 * after a citation or `at`, sections after `§§`, years, lines of a transcript. Docket numbers, public
 * law and report numbers, rule numbers, dates and telephone numbers keep their hyphens.
 */
export function setRanges(block: Block): void {
  const { text } = block;
  if (!text.includes('-')) return;
  for (const match of text.matchAll(/\)-\(/g)) block.set(match.index + 1, EN_DASH);
  for (const match of text.matchAll(BEFORE_RANGES)) {
    setList(block, match.index + match[0].length, match[0].startsWith('§'));
  }
  for (const shape of citeShapes(text)) {
    if (shape.page) setList(block, shape.to, false);
  }
  for (const match of text.matchAll(YEARS)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const to = expand(match[1] ?? '', match[2] ?? '');
    if (to === undefined || to > 2099 || NUMBERED.test(before)) continue;
    block.set(match.index + 4, EN_DASH);
  }
  for (const match of text.matchAll(LINES)) block.set(match.index + match[0].indexOf('-'), EN_DASH);
  for (const match of text.matchAll(EXCERPTS)) {
    if (expand(match[1] ?? '', match[2] ?? '') === undefined) continue;
    block.set(match.index + match[0].lastIndexOf('-'), EN_DASH);
  }
}

/** Goes along `319-20, 325 n.4, and 331-32` from `from`, and sets each hyphen of a span. */
function setList(block: Block, from: number, sections: boolean): void {
  const { text } = block;
  let at = from;
  for (;;) {
    const left = read(ITEM, text, at);
    if (!left) return;
    at += left[0].length;
    if (text[at] === '-') {
      const right = read(ITEM, text, at + 1);
      if (!right) return;
      const end = at + 1 + right[0].length;
      if (isSpan(left, right, /^(?:\p{L}|-\w)/u.test(text.slice(end, end + 2)), sections)) {
        block.set(at, EN_DASH);
      }
      at = end;
    }
    const between = read(BETWEEN, text, at);
    if (!between) return;
    at += between[0].length;
  }
}

function read(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * @param goesOn whether a letter or another hyphen and number follow: `16-8-2` is one section.
 * @param sections whether the numbers are of sections, which may have hyphens of their own
 *   (`§ 2000e-2`, `§ 300aa-11`).
 */
function isSpan(
  left: RegExpExecArray,
  right: RegExpExecArray,
  goesOn: boolean,
  sections: boolean,
): boolean {
  const [, leftNumber = '', leftLetters = ''] = left;
  const [, rightNumber = '', rightLetters = ''] = right;
  if (leftLetters && rightLetters) return sections || (leftLetters === rightLetters && !goesOn);
  if (goesOn || leftLetters || (rightLetters && sections)) return false;
  const roman = !/\d/.test(leftNumber);
  if (roman || !/\d/.test(rightNumber)) return roman && !/\d/.test(rightNumber);
  return expand(leftNumber.replace(/[*,]/g, ''), rightNumber.replace(/[*,]/g, '')) !== undefined;
}

/**
 * The end of a span in full: 1607 for `1605` and `07`. Undefined when it is no span: the end is not
 * after the start, or is cut to fewer than two digits (The Bluebook R. 3.2(a) keeps two), or the
 * numbers are too unlike.
 */
function expand(left: string, right: string): number | undefined {
  if (left.length > 7 || right.length > 7) return undefined;
  const start = Number(left);
  if (right.length < left.length) {
    if (right.length < 2 || (left.length === 5 && right.length === 4)) return undefined;
    const end = Number(left.slice(0, left.length - right.length) + right);
    return end > start ? end : undefined;
  }
  const end = Number(right);
  if (end <= start || right.startsWith('0')) return undefined;
  return right.length > left.length && end - start >= 100 ? undefined : end;
}
