import type { Brief } from '../../brief/index.ts';
import { type DraftSnippet, inFrontMatter, lineEndOf, nodesAt, type Refusal } from './place.ts';
import { escapedSnippet } from './snippet.ts';

/**
 * Sets the words selected as a block quotation, or begins an empty one at the cursor: lines that begin
 * with `> `, blank lines about them, and a place for the citation behind (Bluebook rule 5.1(a)); an empty one
 * has a tab stop for the words before it.
 *
 * @param from of the selection
 * @param to of the selection; the same offset when nothing is selected
 */
export function blockQuotation(brief: Brief, from: number, to: number): DraftSnippet | Refusal {
  if (inFrontMatter(brief, from)) {
    return { refused: 'Front matter has no quotations. Put the cursor in the text of the brief.' };
  }
  const about = nodesAt(brief, from);
  if (about.some(({ type }) => type === 'blockquote')) {
    return { refused: 'This is in a block quotation.' };
  }
  if (about.some(({ type }) => type === 'heading' || type === 'table' || type === 'code')) {
    return { refused: 'A quotation stands between paragraphs. Put the cursor in one.' };
  }
  const { text } = brief;
  const end = lineEndOf(brief);
  const indent = indentAt(brief, from);
  const start = skipBlanks(text, from, -1);
  const stop = skipBlanks(text, to, 1);
  const quoted = text
    .slice(from, to)
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => `${indent}> ${line.trim()}`.trimEnd())
    .join(end);
  const empty = text.slice(from, to).trim() === '';
  const lines = empty ? `${indent}> $1` : escapedSnippet(quoted);
  const before = start === 0 ? '' : end.repeat(2);
  const between = endsParagraph(text, to);
  const behind = between && stop < text.length ? end.repeat(2) : '';
  return {
    from: start,
    to: between ? lineStart(text, stop) : stop,
    snippet: `${before}${lines}${end}${end}${indent}$0${behind}`,
  };
}

/** The start of the line of a place; the place itself when words stand before it there. */
function lineStart(text: string, offset: number): number {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset).trim() === '' && offset < text.length ? start : offset;
}

/** The first or last of the blanks and line ends at a place. */
function skipBlanks(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/\s/.test((step < 0 ? text[at - 1] : text[at]) ?? '')) at += step;
  return at;
}

/** Whether nothing but blanks stands between a place and the end of its paragraph. */
function endsParagraph(text: string, offset: number): boolean {
  return /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*){2}|^\s*$/.test(text.slice(offset, offset + 400));
}

/** How far the lines of a note or of an item of a list are set in. */
function indentAt(brief: Brief, offset: number): string {
  let columns = 0;
  for (const node of nodesAt(brief, offset)) {
    if (node.type === 'footnoteDefinition') columns += 4;
    if (node.type !== 'listItem') continue;
    const first = node.children[0]?.position?.start.column;
    columns = first ? first - 1 : columns + 2;
  }
  return ' '.repeat(columns);
}
