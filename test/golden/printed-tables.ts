/** The tables of a brief as printed in its PDF: entries and the numbers after their leaders. */
import type { PrintedLine, PrintedPage } from './page-words.ts';

/** An entry of a printed table. */
export interface PrintedEntry {
  readonly text: string;
  /** Its page numbers, ranges written out. */
  readonly pages: readonly string[];
  /** Whether an asterisk stands before it. */
  readonly starred?: boolean;
}

/** What stands below a table with asterisks. */
const LEGEND = /^\* .* marked with asterisks\.$/;

/** The page numbers an entry ends in. */
const NUMBERS = '((?:[ivxlc]+|\\d+a?)(?:(?:, |–)(?:\\d+a?|[ivxlc]+))*)$';
/** An entry's last line: words, a leader, page numbers up to the right margin. */
const LEADER = new RegExp(`^(.*?)\\s*\\.{2,}\\s*${NUMBERS}`);
/** A heading ends in a full stop, after which there may be no room for another dot. */
const SHORT_LEADER = new RegExp(`^(.*?\\p{Ll})\\s*\\.+\\s*${NUMBERS}`, 'u');

/** The entries of the table of contents. @throws {Error} when there is no such table. */
export function printedContents(pages: readonly PrintedPage[]): PrintedEntry[] {
  return entriesOf(
    linesBetween(pages, /^TABLE OF CONTENTS$/i, /^TABLE OF (?:CITED )?AUTHORITIES$/i),
    SHORT_LEADER,
  );
}

/** The entries of the table of authorities. @throws {Error} when there is no such table. */
export function printedAuthorities(pages: readonly PrintedPage[]): PrintedEntry[] {
  const lines = linesBetween(pages, /^TABLE OF (?:CITED )?AUTHORITIES$/i, LEGEND);
  return entriesOf(lines, LEADER).map(({ text, pages: numbers }) => ({
    text: text.replace(/^\* /, ''),
    pages: numbers,
    ...(text.startsWith('* ') ? { starred: true } : {}),
  }));
}

/** The lines after a title up to another, on the pages numbered in roman. */
function linesBetween(
  pages: readonly PrintedPage[],
  from: RegExp,
  to: RegExp | undefined,
): PrintedLine[] {
  const front = pages.filter(({ label }) => /^[ivxlc]+$/.test(label));
  const lines = front.flatMap(({ body, notes }) => [...body, ...notes]);
  const start = lines.findIndex(({ text }) => from.test(text));
  if (start < 0) throw new Error(`No line is ${from}.`);
  const rest = lines.slice(start + 1);
  const end = to ? rest.findIndex(({ text }) => to.test(text)) : -1;
  return end < 0 ? rest : rest.slice(0, end);
}

function entriesOf(lines: readonly PrintedLine[], leader: RegExp): PrintedEntry[] {
  const margin = Math.min(...lines.map(({ left }) => left));
  // Poppler gives whole points.
  const edge = Math.max(...lines.map(({ right }) => right)) - 4;
  const entries: PrintedEntry[] = [];
  let words: string[] = [];
  for (const [index, { text, left, right }] of lines.entries()) {
    if (text === 'Page' || /^Page\(s\)$/.test(text)) continue;
    const last = right > edge ? (LEADER.exec(text) ?? leader.exec(text)) : null;
    if (last) {
      const entry = [...words, last[1] ?? '']
        .join(' ')
        .replace(/- (?=\d)/g, '-')
        .trim();
      entries.push({ text: entry, pages: (last[2] ?? '').split(', ').flatMap(pagesIn) });
      words = [];
      continue;
    }
    // The heading of a group stands at the margin, and so does what follows it.
    const next = lines[index + 1];
    const heads = left - margin < 2 && next && next.left - margin < 2 && words.length === 0;
    if (!heads || text.length > 40) words.push(text);
  }
  if (words.length > 0) throw new Error(`These lines have no page number: ${words.join(' / ')}`);
  return entries;
}

function pagesIn(printed: string): string[] {
  const [, first, last, suffix = ''] = /^(\d+)a?–(\d+)(a?)$/.exec(printed) ?? [];
  if (!first || !last) return [printed];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) => `${Number(first) + step}${suffix}`);
}
