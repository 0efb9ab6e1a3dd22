/** A brief of 25 pages on pleading paper, made of the example's own words. */
import { readFileSync } from 'node:fs';
import { EXAMPLE } from './briefs.ts';

/** Characters that fill about a line of a quotation. */
const QUOTED_LINE = 74;

/**
 * The example with more of its own words before the conclusion: quotations of one to nine lines, each
 * followed by text with a long note, under headings of one and more lines, with lists and a table.
 */
export function longBrief(): string {
  const draft = readFileSync(EXAMPLE, 'utf8').replaceAll('\r\n', '\n');
  const prose = proseOf(draft);
  const from = (at: number, length: number) => cutAt(prose.slice(at * 431), length);
  const quoting = [1, 2, 3, 4, 5, 9].map((lines, index) => {
    const note = `[^measured-${index}]`;
    return [
      `${from(index, 300 + 90 * index)}${note}`,
      `> ${from(index + 1, QUOTED_LINE * lines - 20)}`,
      from(index + 2, 200 + 70 * index),
      `${note}: ${from(index, 150 + 110 * index)}`,
    ].join('\n\n');
  });
  const rows = [
    [from(1, 14), from(2, 20)],
    [':---', ':---'],
    [from(3, 90), from(4, 200)],
    [from(5, 30), from(6, 60)],
  ];
  const parts = [
    `### ${from(0, 40)}`,
    ...quoting.slice(0, 2),
    `### ${from(1, 150)}`,
    ...quoting.slice(2, 4),
    `1. ${from(2, 60)}\n2. ${from(3, 190)}\n   - ${from(4, 100)}`,
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...quoting.slice(4),
    ...[8, 9, 10, 11, 12].map((at) => from(at, 900)),
  ];
  return draft.replace('\n# Conclusion\n', `\n${parts.join('\n\n')}\n\n# Conclusion\n`);
}

/** The letters of the argument's paragraphs, without notes, links, citations of other parts and marks. */
function proseOf(draft: string): string {
  return draft
    .slice(draft.indexOf('# Argument'))
    .split('\n\n')
    .filter((block) => /^[A-Z]/.test(block))
    .join(' ')
    .replace(/\[\^[^\]]*\]|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^A-Za-z ,.]/g, '')
    .replace(/\s+/g, ' ');
}

/** The first words of a text, from a whole word on, as a sentence. */
function cutAt(text: string, length: number): string {
  const words = text.slice(text.indexOf(' ') + 1).split(' ');
  let cut = '';
  for (const word of words) {
    if (cut.length + word.length >= length) break;
    cut += `${cut ? ' ' : ''}${word}`;
  }
  const sentence = cut.replace(/[ ,.]+$/, '');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
