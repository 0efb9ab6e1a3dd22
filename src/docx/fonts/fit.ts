import type { StyledText } from '../../citations/index.ts';
import { type Face, widthOf } from './widths.ts';

/** The line an entry of a table is set on; twips. */
export interface EntryLine {
  readonly face: Face;
  /** From the left end of full lines to the right margin. */
  readonly width: number;
  /** How much further left the first line begins. */
  readonly hanging: number;
}

/** The least room between an entry and its page numbers, in twips: a few leader dots. */
const leastLeader = 240;

/**
 * Breaks an entry so that its last line leaves room for the page numbers: without a right indent,
 * which LibreOffice 7 loses page numbers over, a full last line would push them to a line of their
 * own. Entries with room are left as they are.
 *
 * @param pages the page numbers as printed
 * @returns the entry, at most one of its spaces turned into a line feed
 */
export function fitEntry(
  name: readonly StyledText[],
  pages: string,
  line: EntryLine,
): readonly StyledText[] {
  const words = splitWords(name);
  const needed = widthOf(pages, line.face) + leastLeader;
  const space = widthOf(' ', line.face);
  let used = 0;
  let room = line.width + line.hanging;
  let lineStart = 0;
  words.forEach((word, index) => {
    const width = wordWidth(word, line.face);
    if (used > 0 && used + space + width > room) {
      used = width;
      room = line.width;
      lineStart = index;
    } else {
      used += (used > 0 ? space : 0) + width;
    }
  });
  if (used + needed <= room || words.length - lineStart < 2) return name;
  // The last words that fill about half a line go down, so that the line above stays full.
  let at = words.length - 1;
  let tail = wordWidth(words[at] ?? [], line.face);
  while (at - 1 > lineStart && tail < line.width / 4) {
    at -= 1;
    tail += space + wordWidth(words[at] ?? [], line.face);
  }
  return [...joinWords(words.slice(0, at)), { text: '\n' }, ...joinWords(words.slice(at))];
}

type Word = readonly StyledText[];

/** The words of a styled text: pieces between ordinary spaces, no-break spaces kept. */
function splitWords(name: readonly StyledText[]): Word[] {
  const words: StyledText[][] = [[]];
  for (const piece of name) {
    piece.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text) words.at(-1)?.push({ ...piece, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

function joinWords(words: readonly Word[]): StyledText[] {
  const joined: StyledText[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const [first, ...rest] = word;
    if (!first) continue;
    if (!last) joined.push(first);
    else if (Boolean(last.italic) === Boolean(first.italic)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${first.text}` };
    } else {
      joined[joined.length - 1] = { ...last, text: `${last.text} ` };
      joined.push(first);
    }
    joined.push(...rest);
  }
  return joined;
}

function wordWidth(word: Word, face: Face): number {
  return word.reduce(
    (sum, piece) => sum + widthOf(piece.text, piece.italic ? { ...face, italic: true } : face),
    0,
  );
}
