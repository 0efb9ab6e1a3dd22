/** The words of a PDF's pages as poppler finds them, put into lines, and lines into text and notes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Text with its italics. */
export interface PrintedText {
  readonly text: string;
  /** For each character of the text whether it is in italics. */
  readonly italics: readonly boolean[];
  /** Points from the left of the page to its first word. */
  readonly left: number;
}

/** A line as printed. */
export interface PrintedLine extends PrintedText {
  /** The line where it is broken by wide gaps, as the cells of a table are. */
  readonly cells: readonly PrintedText[];
  /** Points from the left of the page to the end of its last word. */
  readonly right: number;
  /** Points from the top of the page to its foot. */
  readonly foot: number;
  /** Height of its type in points. */
  readonly height: number;
  /** Whether it begins with a raised number, as a note does. */
  readonly opensNote: boolean;
}

/** A page as printed. */
export interface PrintedPage {
  /** The number printed on it; '' where there is none. */
  readonly label: string;
  /** Its lines above the notes, the number left out. */
  readonly body: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/** Words of one face. */
interface Piece {
  readonly text: string;
  readonly italic: boolean;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly height: number;
}

/** What is printed around the text of every page. */
export interface PageFurniture {
  /** Where the page number stands. */
  readonly place: 'top' | 'foot';
  /** Lines at the foot, below the page number, that every page repeats. */
  readonly runningLines: number;
  /** Points from the left of the page within which the numbers of lines stand; 0 where there are none. */
  readonly numbersEnd: number;
}

/**
 * The pages of a PDF.
 *
 * @throws {Error} when pdftohtml, a part of poppler, is missing or fails
 */
export function printedPages(pdf: Uint8Array, furniture: PageFurniture): PrintedPage[] {
  const { place, runningLines, numbersEnd } = furniture;
  const isLineNumber = ({ text, right }: Piece) => right < numbersEnd && /^\d+$/.test(text.trim());
  const pages: PrintedPage[] = [];
  const printed = xmlOf(pdf)
    .split('<page ')
    .slice(1)
    .map((page) => linesOf(piecesOf(page).filter((piece) => !isLineNumber(piece))))
    .map((lines) => lines.slice(0, lines.length - runningLines));
  const text = textType(printed);
  for (const lines of printed) {
    const at = place === 'top' ? 0 : lines.length - 1;
    const label = /^(?:[ivxlc]+|\d+a?)$/.exec(lines[at]?.text ?? '')?.[0] ?? '';
    if (label) lines.splice(at, 1);
    const from = startOfNotes(lines, text, (pages.at(-1)?.notes.length ?? 0) > 0);
    const before = pages.at(-1)?.body.map(({ text: words }) => words) ?? [];
    // The head of a table that goes on is printed again.
    const again = Math.max(
      0,
      lines.findIndex(({ text: words }) => !before.includes(words)),
    );
    pages.push({ label, body: lines.slice(again, from), notes: lines.slice(from) });
  }
  return pages;
}

/** What poppler makes of a file: pieces of text with their places and faces. */
function xmlOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-words-'));
  try {
    const file = join(folder, 'brief.pdf');
    writeFileSync(file, pdf);
    const args = ['-xml', '-i', '-zoom', '1', '-enc', 'UTF-8', '-stdout', file];
    return execFileSync('pdftohtml', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PIECE =
  /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(\d+)" font="\d+">([\s\S]*?)<\/text>/g;

function piecesOf(page: string): Piece[] {
  return [...page.matchAll(PIECE)].map(([, top, left, width, height, marked = '']) => ({
    text: decoded(marked.replace(/<[^>]*>/g, '')).replaceAll('\u00a0', ' '),
    italic: marked.includes('<i>'),
    left: Number(left),
    right: Number(left) + Number(width),
    foot: Number(top) + Number(height),
    height: Number(height),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );
}

/** Lines from top to bottom. A raised number opens a line or is left out: it is no word of the text. */
function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const full = Math.max(0, ...pieces.map(({ height }) => height));
  const isRaised = ({ height, text }: Piece) =>
    height < 0.75 * full && /^\d{1,3}$/.test(text.trim());
  const rows: { foot: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.filter((one) => !isRaised(one))) {
    const row = rows.find(({ foot }) => Math.abs(foot - piece.foot) < 3);
    if (row) row.pieces.push(piece);
    else rows.push({ foot: piece.foot, pieces: [piece] });
  }
  const raised = pieces.filter(isRaised);
  return rows
    .sort((a, b) => a.foot - b.foot)
    .map(({ foot, pieces: row }) => {
      const inOrder = [...row].sort((a, b) => a.left - b.left);
      const left = inOrder[0]?.left ?? 0;
      const before = raised.find(
        (one) => foot - one.foot > -1 && foot - one.foot < 0.6 * full && one.left < left + 2,
      );
      return {
        ...joined(inOrder),
        cells: cellsOf(inOrder).map(joined),
        left: before?.left ?? left,
        right: inOrder.at(-1)?.right ?? 0,
        foot,
        height: Math.max(...row.map(({ height }) => height)),
        opensNote: before !== undefined,
      };
    })
    .filter(({ text }) => text !== '');
}

/** Pieces that a gap no space between words is as wide as keeps apart. */
function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = [];
  for (const piece of pieces) {
    const last = cells.at(-1)?.at(-1);
    if (last && piece.left - last.right < 5) cells.at(-1)?.push(piece);
    else cells.push([piece]);
  }
  return cells;
}

function joined(pieces: readonly Piece[]): PrintedText {
  let text = '';
  const italics: boolean[] = [];
  for (const [index, piece] of pieces.entries()) {
    const gap = piece.left - (pieces[index - 1]?.right ?? piece.left);
    for (const character of `${gap > 1.5 ? ' ' : ''}${piece.text}`.replace(/\s+/g, ' ')) {
      if (character === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += character;
      for (let unit = 0; unit < character.length; unit++) italics.push(piece.italic);
    }
  }
  const end = text.trimEnd().length;
  return { text: text.slice(0, end), italics: italics.slice(0, end), left: pieces[0]?.left ?? 0 };
}

interface TextType {
  /** Height of the type most lines are set in. */
  readonly height: number;
  /** Whether lines of the text stand further apart than those of notes. */
  readonly spaced: boolean;
}

function textType(pages: readonly (readonly PrintedLine[])[]): TextType {
  const lines = pages.flat();
  const height = median(lines.map((line) => line.height));
  const gaps = pages.flatMap((page) =>
    page.slice(1).map(({ foot }, index) => foot - (page[index]?.foot ?? 0)),
  );
  return { height, spaced: median(gaps) > 1.5 * height };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * Where the notes begin: at the first line with a raised number before it, or above that with lines
 * that follow each other closely when a note goes on from the page before. Where the text is
 * single-spaced too, such lines are in smaller type.
 */
function startOfNotes(lines: readonly PrintedLine[], text: TextType, goOn: boolean): number {
  const opening = lines.findIndex(({ opensNote }) => opensNote);
  if (opening >= 0 && !goOn) return opening;
  const margin = Math.min(...lines.map(({ left }) => left));
  let from = opening >= 0 ? opening : lines.length;
  for (let at = from - 1; at > 0; at--) {
    const [line, below] = [lines[at], lines[at + 1]];
    // A quotation is indented, which notes are not.
    if (!line || line.left > margin + 4) break;
    if (!text.spaced && line.height > text.height - 1) break;
    if (below && below.foot - line.foot > 1.15 * below.height) break;
    from = at;
  }
  // A single line at the foot is the last of the text.
  return opening < 0 && lines.length - from < 2 ? lines.length : from;
}
