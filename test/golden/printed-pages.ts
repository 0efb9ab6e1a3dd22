/** What a rendering shows to a reader: the words of its pages and the numbers on them. */
import { execFileSync } from 'node:child_process';

/**
 * The numbers printed on the pages of a rendering, read from the pages themselves; '' where there is
 * none.
 *
 * @param pages the text of each page, lines kept apart
 * @param place where the court has the number
 */
export function printedLabels(pages: readonly string[], place: 'top' | 'foot'): string[] {
  return pages.map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    const line = (place === 'top' ? lines[0] : lines.at(-1)) ?? '';
    return /^\s*([ivxlc]+|\d+a?)\s*$/.exec(line)?.[1] ?? '';
  });
}

/**
 * The words of each page in reading order, the cells of a table one after the other, with single
 * spaces.
 *
 * @throws {Error} when pdftotext is missing or fails.
 */
export function wordsOfPages(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '));
}
