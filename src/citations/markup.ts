/**
 * Plain text or lightly marked text (Markdown, a few HTML tags) as passages: the words as a reader sees
 * them, and where each stands in the author's text.
 *
 * This is for text that comes without a parser of its own: standard input, a selection, a pasted
 * opinion. A brief is read by `brief/parse`, which knows all of Markdown. One pass over the text, no
 * backtracking; text that holds no markup comes out as it went in.
 */
import type { Passage, Span } from './citation.ts';

/** A passage that knows where its text stands in the author's. */
export interface MarkedPassage extends Passage {
  /** The offset in the author's text of a character of the passage, by its index; ends with the end. */
  readonly offsets: Int32Array;
}

/** Where a stretch of a passage stands in the author's text. */
export function writtenSpan(passage: MarkedPassage, { from, to }: Span): Span {
  const { offsets } = passage;
  const start = offsets[from] ?? 0;
  return { from: start, to: to > from ? (offsets[to - 1] ?? start) + 1 : start };
}

const NOTE = /\[\^([^\]\s]{1,40})\]:[ \t]*/y;
/** A printed footnote in plain text: its number, then a capital, a quote or a bracket. */
const PLAIN_NOTE = /(\d{1,3}) +(?=["'(“‘]?[A-Z])/y;
/** A volume that opens a citation: `2 Fed. Cas. 11`, `1 U.S. (1 Dall.) 5`. */
const VOLUME =
  /\d{1,3} +(?!(?:See|But|Cf|Compare|Accord|Id|Ibid|In|The)\b)(?:(?:[A-Z][\w.'’]{0,15}|&|\d(?:d|nd|rd|th)) ){1,5}(?:\([^()\n]{1,30}\) )?(?:\d|_|at |§)/y;
const QUOTED = /[ \t]{0,3}(?:>[ \t]?)+/y;
const HEADING = /#{1,6}[ \t]+/y;

/** Splits a text into passages at its blank lines and takes the markup out of each. */
export function markedPassages(text: string): MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  const streams = new Map<string, number>();
  let stream = 0;
  let plainNotes = 0;
  const skipped = new Set<number>();
  /** How long the number of a printed note is, by the index of its passage. */
  const printedNotes = new Map<number, number>();
  let at = 0;
  while (at < text.length) {
    const end = blockEnd(text, at);
    const start = skipBlanks(text, at, end);
    if (start < end) {
      NOTE.lastIndex = start;
      const note = NOTE.exec(text);
      let from = start;
      if (note) {
        from += note[0].length;
        const name = note[1] ?? '';
        // Notes go by their number, or in order where they have names.
        stream = streams.get(name) ?? (/^\d{1,4}$/.test(name) ? Number(name) : streams.size + 1);
        streams.set(name, stream);
        // What stands indented under a footnote belongs to it.
      } else if (stream === 0 || !/[ \t]/.test(text[start - 1] ?? '')) {
        PLAIN_NOTE.lastIndex = start;
        const printed = PLAIN_NOTE.exec(text);
        const number = Number(printed?.[1]);
        // A page break may have taken a note out of its line: the next one counts on without it.
        const after = number - plainNotes;
        const counts = after === 1 || after === 2 || skipped.delete(number);
        const next = streams.size === 0 && counts;
        if (next) {
          if (after === 2) skipped.add(number - 1);
          plainNotes = Math.max(plainNotes, number);
          VOLUME.lastIndex = start;
          if (!VOLUME.test(text)) printedNotes.set(passages.length, printed?.[0].length ?? 0);
        }
        stream = next ? number : 0;
      }
      const passage = readBlock(text, from, end, stream);
      if (passage.text !== '') passages.push(passage);
    }
    at = end + 1;
  }
  // The number is no part of what a note says. One alone may be the volume of a work not known.
  if (printedNotes.size > 1) {
    for (const [index, length] of printedNotes) {
      const passage = passages[index];
      if (passage) passages[index] = withoutStart(passage, length);
    }
  }
  return passages;
}

/** A passage less the characters it begins with. */
function withoutStart(passage: MarkedPassage, length: number): MarkedPassage {
  const italics = (passage.italics ?? [])
    .map(({ from, to }) => ({ from: Math.max(0, from - length), to: to - length }))
    .filter(({ to }) => to > 0);
  const { text, offsets } = passage;
  return { ...passage, text: text.slice(length), italics, offsets: offsets.subarray(length) };
}

/** The end of the block that begins at a place: the line feed before a blank line, or the end. */
function blockEnd(text: string, at: number): number {
  let line = text.indexOf('\n', at);
  while (line >= 0) {
    let next = line + 1;
    while (text[next] === ' ' || text[next] === '\t' || text[next] === '\r') next++;
    if (next >= text.length || text[next] === '\n') return line;
    // A footnote's text, or a heading, need no blank line before them.
    if (text[next] === '[' && text[next + 1] === '^' && noteAt(text, next)) return line;
    line = text.indexOf('\n', next);
  }
  return text.length;
}

function noteAt(text: string, at: number): boolean {
  NOTE.lastIndex = at;
  return NOTE.test(text);
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at++;
  return at;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': '\u00a0',
  '&sect;': '§',
  '&para;': '¶',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const ENTITY = /&(?:amp|nbsp|sect|para|quot|apos|lt|gt|#39);/y;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})(?:\s[^<>\n]{0,300})?\/?>/y;
const COMMENT = /<!--/y;
const REFERENCE = /\[\^[^\]\s]{1,40}\]/y;
const ADDRESS =
  /\((?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,2000}){0,4})(?:\s+"[^"\n]{0,200}")?\)/y;
const PUNCTUATION = /[!-/:-@[-`{-~\u2010-\u2027\u2030-\u205e\u00a1\u00a7\u00b6\u00b7\u00bf]/;
const BLANK = /\s/;
const ITALIC_TAGS = new Set(['i', 'em', 'cite']);

/** A mark of emphasis not yet closed: where its text begins in the passage. */
interface Opener {
  readonly mark: string;
  readonly length: number;
  readonly at: number;
  readonly index: number;
}

/** Text without a mark of any kind. */
const PLAIN = /[^\n\\&<[\]*_]+/y;

/** Reads one block: stretches of the author's text, less the marks. */
function readBlock(text: string, from: number, to: number, stream: number): MarkedPassage {
  const pieces = new Pieces();
  const italics: { from: number; to: number }[] = [];
  const openers: Opener[] = [];
  const brackets: number[] = [];
  const tags: number[] = [];
  let at = from;
  HEADING.lastIndex = from;
  const heading = HEADING.exec(text);
  if (heading) at += heading[0].length;
  let lineStart = true;
  QUOTED.lastIndex = from;
  const isQuoted = QUOTED.test(text);
  while (at < to) {
    if (lineStart) {
      lineStart = false;
      QUOTED.lastIndex = at;
      const quoted = QUOTED.exec(text);
      if (quoted) {
        at += quoted[0].length;
        continue;
      }
    }
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text);
    if (plain) {
      const end = Math.min(to, at + plain[0].length);
      pieces.add(text.slice(at, end), at);
      at = end;
      if (at >= to) break;
    }
    const character = text[at] ?? '';
    switch (character) {
      case '\n':
        pieces.add(character, at++);
        lineStart = true;
        break;
      case '\\':
        if (at + 1 < to && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++;
        pieces.add(text[at] ?? '', at);
        at++;
        break;
      case '&': {
        ENTITY.lastIndex = at;
        const entity = ENTITY.exec(text)?.[0];
        pieces.add((entity && ENTITIES[entity]) ?? character, at);
        at += entity?.length ?? 1;
        break;
      }
      case '<': {
        TAG.lastIndex = at;
        const tag = TAG.exec(text);
        COMMENT.lastIndex = at;
        if (tag) {
          if (ITALIC_TAGS.has((tag[2] ?? '').toLowerCase())) {
            if (!tag[1]) tags.push(pieces.count);
            else {
              const open = tags.pop();
              if (open !== undefined && open < pieces.count) {
                italics.push({ from: open, to: pieces.count });
              }
            }
          }
          at += tag[0].length;
        } else if (COMMENT.test(text)) {
          const end = text.indexOf('-->', at);
          at = end < 0 || end > to ? to : end + 3;
        } else pieces.add(character, at++);
        break;
      }
      case '[': {
        REFERENCE.lastIndex = at;
        const reference = REFERENCE.exec(text);
        if (reference) at += reference[0].length;
        else {
          brackets.push(pieces.count);
          pieces.add(character, at++);
        }
        break;
      }
      case ']': {
        const open = brackets.pop();
        ADDRESS.lastIndex = at + 1;
        const address = open === undefined || text[at + 1] !== '(' ? null : ADDRESS.exec(text);
        if (open !== undefined && address && LINKED.test(address[0])) {
          pieces.drop(open);
          at += 1 + address[0].length;
        } else pieces.add(character, at++);
        break;
      }
      default:
        at = readEmphasis(text, at, to, pieces, openers, italics);
    }
  }
  const passage = passageOf(pieces, italics, stream);
  return isQuoted ? { ...passage, quoted: true } : passage;
}

/** What in brackets after `[text]` is an address and not a parenthetical. */
const LINKED = /^\(<?(?:[a-z]+:|[#./?]|www\.|[\w-]+\.\w)|^\(\)/i;

/** Reads a run of `*` or `_` by the rules of CommonMark for flanking. @returns where it ends. */
function readEmphasis(
  text: string,
  at: number,
  to: number,
  pieces: Pieces,
  openers: Opener[],
  italics: { from: number; to: number }[],
): number {
  const character = text[at] ?? '';
  let run = 1;
  while (at + run < to && text[at + run] === character) run++;
  const before = text[at - 1] ?? ' ';
  const after = at + run < to ? (text[at + run] ?? ' ') : ' ';
  const left =
    !BLANK.test(after) &&
    (!PUNCTUATION.test(after) || BLANK.test(before) || PUNCTUATION.test(before));
  const right =
    !BLANK.test(before) &&
    (!PUNCTUATION.test(before) || BLANK.test(after) || PUNCTUATION.test(after));
  // `at *5` is a star page and `605 U.S. ___` a blank one.
  const star = character === '*' && /\d/.test(after) && !right;
  const marks = run <= 3 && !(character === '_' && run > 2);
  let opens = marks && left && !star;
  let closes = marks && right;
  if (character === '_') {
    opens &&= !right || PUNCTUATION.test(before);
    closes &&= !left || PUNCTUATION.test(after);
  }
  const index = pieces.count;
  if (!opens && !closes) {
    pieces.add(text.slice(at, at + run), at);
    return at + run;
  }
  for (let i = 0; i < run; i++) pieces.add(character, at + i);
  let rest = run;
  while (closes && rest > 0) {
    let k = openers.length - 1;
    while (k >= 0 && k > openers.length - 6 && openers[k]?.mark !== character) k--;
    const opener = openers[k];
    if (opener?.mark !== character) break;
    const length = Math.min(opener.length, rest, 2);
    for (let i = 0; i < length; i++) {
      pieces.drop(opener.index + opener.length - 1 - i);
      pieces.drop(index + run - rest + i);
    }
    if (length === 1) italics.push({ from: opener.at, to: index });
    rest -= length;
    openers.length = k;
    if (opener.length > length) openers.push({ ...opener, length: opener.length - length });
  }
  if (opens && rest > 0) {
    openers.push({ mark: character, length: rest, at: pieces.count, index: index + run - rest });
  }
  return at + run;
}

/** Stretches of text in order, each with its place in the author's text; some are marks. */
class Pieces {
  readonly #texts: string[] = [];
  readonly #places: number[] = [];

  get count(): number {
    return this.#texts.length;
  }

  add(text: string, place: number): void {
    this.#texts.push(text);
    this.#places.push(place);
  }

  /** Takes a piece out: it was a mark. */
  drop(index: number): void {
    this.#texts[index] = '';
  }

  /** The text, where each of its characters stands, and where each piece begins in it. */
  join(): { text: string; offsets: Int32Array; starts: Int32Array } {
    const text = this.#texts.join('').trimEnd();
    const offsets = new Int32Array(text.length);
    const starts = new Int32Array(this.count + 1);
    let at = 0;
    for (let i = 0; i < this.count; i++) {
      starts[i] = at;
      const place = this.#places[i] ?? 0;
      const end = Math.min(text.length, at + (this.#texts[i]?.length ?? 0));
      for (let k = 0; at < end; k++) offsets[at++] = place + k;
    }
    starts[this.count] = at;
    return { text, offsets, starts };
  }
}

function passageOf(
  pieces: Pieces,
  italics: { from: number; to: number }[],
  stream: number,
): MarkedPassage {
  const { text, offsets, starts } = pieces.join();
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of italics.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const span = { from: starts[from] ?? 0, to: starts[to] ?? 0 };
    const last = spans[spans.length - 1];
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else if (span.to > span.from) spans.push(span);
  }
  return { text, italics: spans, stream, offsets };
}
