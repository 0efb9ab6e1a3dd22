/**
 * Cuts a draft where one block ends and nothing before can reach into what follows, so that the
 * pieces can be parsed by themselves and kept while the writer types elsewhere. Where a cut is not
 * certain, there is none: a chunk too many would change the meaning, one too few costs time only.
 */

/** A stretch of a draft that begins and ends at the edges of lines. */
export interface Chunk {
  /** The text, blank lines around it left out. */
  readonly text: string;
  /** UTF-16 offset of its start in the draft. */
  readonly offset: number;
  /** Lines before it in the draft. */
  readonly line: number;
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
 * The chunks of a text, in order; blank lines between them belong to none.
 *
 * @param text lines end in LF or CRLF
 * @param from where to begin, the start of a line
 * @param line lines before `from`
 */
export function chunksOf(text: string, from: number, line: number): Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let startLine = line;
  let end = from;
  let afterBlank = true;
  let holdsList = false;
  let holdsCode = false;
  const close = () => {
    if (start >= 0) chunks.push({ text: text.slice(start, end), offset: start, line: startLine });
  };
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
        close();
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
  close();
  return chunks;
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
