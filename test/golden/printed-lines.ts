/** Where the lines of a PDF stand beside the numbers of pleading paper, as poppler finds them. */
import { execFileSync } from 'node:child_process';

/** A printed line. */
export interface MeasuredLine {
  readonly text: string;
  /** Points from the top of the page to the foot of its type. */
  readonly foot: number;
  /** Points from the nearest number of its page. */
  readonly off: number;
}

/** A page of pleading paper. */
export interface MeasuredPage {
  /** The printed numerals from top to bottom. */
  readonly numbers: readonly { readonly value: number; readonly foot: number }[];
  /** The lines of its text and notes; what stands at the foot of every page is left out. */
  readonly lines: readonly MeasuredLine[];
  /** Words in other faces or sizes, such as the raised numbers of notes: their feet are not comparable. */
  readonly others: readonly { readonly text: string; readonly foot: number }[];
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

const WORD =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/word>/g;

/**
 * Measures the lines of every page against the numerals printed on it.
 *
 * @param margin points from the left of the page to the text
 * @throws {Error} when pdftotext, a part of poppler, is missing or fails
 */
export function measuredPages(pdf: Uint8Array, margin: number): MeasuredPage[] {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => measured(wordsOf(page), margin));
}

function wordsOf(page: string): Word[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, foot, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    foot: Number(foot),
  }));
}

function measured(words: readonly Word[], margin: number): MeasuredPage {
  const numerals = words
    .filter(({ right, text }) => right < margin && /^\d+$/.test(text))
    .sort((a, b) => a.foot - b.foot);
  const numbers = numerals.map(({ text, foot }) => ({ value: Number(text), foot }));
  const height = numerals[0] ? numerals[0].foot - numerals[0].top : 0;
  const apart = (numbers[1]?.foot ?? 0) - (numbers[0]?.foot ?? 0);
  // Below the last number a page has half a line for notes, and then its footer.
  const end = (numbers.at(-1)?.foot ?? 0) + apart / 2 + 1;
  const text = words.filter(({ left, foot }) => left >= margin - 1 && foot < end);
  const sized = (word: Word) => Math.abs(word.foot - word.top - height) < 0.05;
  const lines: { foot: number; words: Word[] }[] = [];
  for (const word of text.filter(sized)) {
    const line = lines.find(({ foot }) => Math.abs(foot - word.foot) < 0.3);
    if (line) line.words.push(word);
    else lines.push({ foot: word.foot, words: [word] });
  }
  return {
    numbers,
    lines: lines
      .sort((a, b) => a.foot - b.foot)
      .map(({ foot, words: own }) => ({
        text: own.map((word) => word.text).join(' '),
        foot,
        off: Math.min(...numbers.map((number) => Math.abs(number.foot - foot))),
      })),
    others: text
      .filter((word) => !sized(word))
      .map(({ text: word, foot }) => ({ text: word, foot })),
  };
}

/** How a page's lines stand: on its numbers, halfway between two, or neither. */
export interface Standing {
  readonly onNumbers: readonly MeasuredLine[];
  /** Lines of two to a number; the last may stand half a line below the last number. */
  readonly between: readonly MeasuredLine[];
  /** The greatest distance of a line from the number or the middle it belongs to, in points. */
  readonly most: number;
}

/** Sorts a page's lines by how they stand. */
export function standingOf({ numbers, lines }: MeasuredPage): Standing {
  const half = ((numbers[1]?.foot ?? 0) - (numbers[0]?.foot ?? 0)) / 2;
  const onNumbers = lines.filter(({ off }) => off < half / 2);
  const between = lines.filter(({ off }) => off >= half / 2);
  const distances = [
    ...onNumbers.map(({ off }) => off),
    ...between.map(({ off }) => Math.abs(off - half)),
  ];
  return { onNumbers, between, most: Math.max(0, ...distances) };
}

/**
 * The lines that are two to a number though they are no notes: notes are the last lines of a page, each
 * half a line below the one before.
 */
export function astray(page: MeasuredPage): string[] {
  const half = ((page.numbers[1]?.foot ?? 0) - (page.numbers[0]?.foot ?? 0)) / 2;
  const { between } = standingOf(page);
  const first = page.lines.findIndex((line) => between.includes(line));
  if (first < 0) return [];
  const notes = page.lines.slice(first);
  const last = page.numbers.at(-1)?.foot ?? 0;
  const isOther = (from: number, to: number) =>
    page.others.some(({ text, foot }) => foot > from + 1 && foot < to - 1 && !/^\d+$/.test(text));
  const close = notes.every(({ foot }, index) => {
    const before = notes[index - 1]?.foot ?? foot - half;
    const lines = isOther(before, foot) ? 2 : 1;
    return Math.abs(foot - before - lines * half) < 0.5;
  });
  const atFoot = Math.abs((notes.at(-1)?.foot ?? 0) - last - half) < 0.5;
  return close && atFoot ? [] : between.map(({ text }) => text);
}
