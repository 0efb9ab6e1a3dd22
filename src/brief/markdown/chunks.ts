/**
 * Cuts a draft where one block ends and nothing before can reach into what follows, so that the
 * pieces can be parsed by themselves and kept while the writer types elsewhere. Where a cut is not
 * certain, there is none: a chunk too many would change the meaning, one too few costs time only.
 */
import { changeBetween } from './changed-text.ts';

/** The text of a chunk; the same object in every reading of a draft in which the chunk is unchanged. */
export interface ChunkText {
  /** Blank lines around it left out. */
  readonly text: string;
  /** Whether it may define a link or a footnote, and whether it may refer to one. */
  readonly mayDefine: boolean;
  readonly mayRefer: boolean;
}

/** A stretch of a draft that begins and ends at the edges of lines. */
export interface Chunk {
  readonly content: ChunkText;
  /** UTF-16 offset of its start in the draft. */
  readonly offset: number;
  /** Lines before it in the draft. */
  readonly line: number;
}

/** A draft that has been cut. */
export interface CutDraft {
  /** Lines end in LF or CRLF. */
  readonly text: string;
  /** Where the first chunk may begin, the start of a line, and the lines before. */
  readonly from: number;
  readonly line: number;
  readonly chunks: readonly Chunk[];
}

/**
 * What reaches past a blank line when it stands at the start of a line (CommonMark 0.31): fenced
 * code (4.5), and HTML blocks (4.6) of the kinds that end at a mark of their own. The rest of such a
 * draft is one chunk.
 */
const reachesOn =
  /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+|\[\^[^\]]*\]:[ \t]*|>[ \t]*)*(?:`{3}|~{3}|<(?:[?!]|script|pre|style|textarea))/i;

/** The first mark of a list item (5.2): lists go on past blank lines. */
const listItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * Cuts a draft into chunks, in order; blank lines between them belong to none.
 *
 * @param text lines end in LF or CRLF
 * @param from where to begin, the start of a line
 * @param line lines before `from`
 * @param earlier another state of the draft, already cut: the result is the same, found sooner
 */
export function cutDraft(text: string, from: number, line: number, earlier?: CutDraft): CutDraft {
  const chunks = earlier ? cutAgain(text, from, line, earlier) : cutWhole(text, from, line);
  return { text, from, line, chunks };
}

function cutWhole(text: string, from: number, line: number): Chunk[] {
  const chunks: Chunk[] = [];
  cut(text, from, line, {
    begins: () => false,
    take: (start, end, line) => {
      chunks.push({ content: contentOf(text.slice(start, end)), offset: start, line });
    },
  });
  return chunks;
}

/**
 * Where a chunk begins, how the draft goes on does not depend on what was before it. So cutting begins
 * a chunk before the change, and ends where it meets a chunk after it.
 */
function cutAgain(text: string, from: number, line: number, earlier: CutDraft): Chunk[] {
  const change = changeBetween(earlier.text, text);
  const by = change.now - change.before;
  const old = earlier.chunks;
  // The last chunk that ends before the change: where the next one begins may have changed.
  let first = earlier.from === from ? lastEndingBefore(old, change.from) : -1;
  const chunks = old.slice(0, Math.max(0, first));
  const begin = old[first] ?? { offset: from, line };
  first = Math.max(0, first);
  let met = old.length;
  const fresh: { readonly start: number; readonly end: number; readonly line: number }[] = [];
  let lines = 0;
  cut(text, begin.offset, begin.line, {
    begins: (at, line) => {
      if (at < change.now) return false;
      const index = indexAt(old, at - by);
      const there = old[index];
      if (!there) return false;
      met = index;
      lines = line - there.line;
      return true;
    },
    take: (start, end, line) => fresh.push({ start, end, line }),
  });
  // What was moved or stands by itself in the midst of a change need not be read again.
  const replaced = new Map<string, ChunkText[]>();
  for (const { content } of old.slice(first, met)) {
    const alike = replaced.get(content.text);
    if (alike) alike.push(content);
    else replaced.set(content.text, [content]);
  }
  for (const { start, end, line } of fresh) {
    const found = text.slice(start, end);
    const content = replaced.get(found)?.shift() ?? contentOf(found);
    chunks.push({ content, offset: start, line });
  }
  for (const chunk of by === 0 && lines === 0 ? old.slice(met) : movedFrom(old, met, by, lines)) {
    chunks.push(chunk);
  }
  return chunks;
}

function movedFrom(chunks: readonly Chunk[], from: number, by: number, lines: number): Chunk[] {
  return chunks.slice(from).map(({ content, offset, line }) => {
    return { content, offset: offset + by, line: line + lines };
  });
}

function lastEndingBefore(chunks: readonly Chunk[], place: number): number {
  let index = -1;
  for (const { content, offset } of chunks) {
    if (offset + content.text.length >= place) break;
    index++;
  }
  return index;
}

/** The chunk that begins at an offset, by its index; -1 when none does. */
function indexAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return chunks[low]?.offset === offset ? low : -1;
}

function contentOf(text: string): ChunkText {
  return {
    text: detached(text),
    mayDefine: text.includes(']:'),
    mayRefer: text.includes('['),
  };
}

/** A string of its own: a part of a longer one would keep the whole of that in memory. */
function detached(part: string): string {
  return ` ${part}`.slice(1);
}

interface Cutter {
  /** Called where a chunk begins. @returns whether to stop there */
  begins(at: number, line: number): boolean;
  take(start: number, end: number, line: number): void;
}

/** Goes over the lines of a text from the start of one. */
function cut(text: string, from: number, line: number, { begins, take }: Cutter): void {
  let start = -1;
  let startLine = line;
  let end = from;
  let afterBlank = true;
  let holdsList = false;
  let holdsCode = false;
  for (let at = from, number = line; at < text.length; number++) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed + 1;
    const lineEnd = feed < 0 ? next : feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
    if (isBlank(text, at, lineEnd)) {
      afterBlank = true;
    } else {
      const content = text.slice(at, lineEnd);
      const item = listItem.test(content);
      const indented = afterBlank && !standsAlone(content);
      if (
        start < 0 ||
        (afterBlank && !indented && !(item && holdsList) && !(holdsCode && !isProse.test(content)))
      ) {
        if (start >= 0) take(start, end, startLine);
        if (begins(at, number)) return;
        start = at;
        startLine = number;
        holdsList = false;
        holdsCode = false;
      }
      if (reachesOn.test(content)) {
        end = text.length;
        break;
      }
      holdsList ||= item;
      holdsCode ||= indented;
      afterBlank = false;
      end = lineEnd;
    }
    at = next;
  }
  // Spaces after the last line are part of code.
  if (/[ \t]/.test(text.slice(end))) end = text.length;
  if (start >= 0) take(start, end, startLine);
}

/** Words or a heading: the parser takes some other starts for something else just after code. */
const isProse = /^(?:#{1,6} |["\u201C(]?[A-Za-z])/;

/** Not indented, so no part of a list item, a footnote or indented code above. */
function standsAlone(line: string): boolean {
  const first = line.charCodeAt(0);
  // The parser drops a byte order mark at the start of what it is given.
  return first !== 0x20 && first !== 0x09 && first !== 0xfeff;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09) return false;
  }
  return true;
}
