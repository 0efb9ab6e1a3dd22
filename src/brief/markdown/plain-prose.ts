import type {
  BlockContent,
  DefinitionContent,
  Emphasis,
  FootnoteReference,
  Link,
  Paragraph,
  PhrasingContent,
} from 'mdast';

/**
 * Reads the Markdown that nine in ten blocks of a brief are: one paragraph, heading, quotation or
 * footnote of plain words with case names in single asterisks, notes and cross-references. It gives
 * the tree the parser gives, or nothing where it is not certain of that; the parser then reads the
 * block. It is some twenty times as fast, which is what makes a long brief pleasant to type in.
 */

/** What may be more than it looks, anywhere in a block: escapes, code, HTML, links, strong, tabs. */
const uncertain =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser replaces or expands these
  /[\u0000-\u0009\u000B-\u001F\uFEFF\\`<~@]|&(?=[A-Za-z#])|_(?<! _+)|_(?!_* )|!\[|\]:|\*\*|www|https?:| \n|\n[\s#>\-+=|:]|\n\*\s|\n\d+[.)]/i;

/** What a paragraph does not begin with, or might not. */
const beginsOther = /^(?:[\s#>\-+=|:~]|\*\s|\d{1,9}[.)])/;

const heading = /^(#{1,6}) (?=[^\s#])/;
const note = /^\[\^([A-Za-z0-9-]+)\]: (?=\S)/;
const quotation = /^> (?=\S)/;

/** Whether a label is defined somewhere in the draft. */
type IsDefined = (label: string) => boolean;

/**
 * The block a chunk is, with positions counted from the chunk's start.
 *
 * @param text a chunk without blank lines around it
 * @returns undefined when the parser must read it
 */
export function readPlainBlock(
  text: string,
  isDefined: IsDefined,
): BlockContent | DefinitionContent | undefined {
  const oneLine = !text.includes('\n');
  const sharps = oneLine ? heading.exec(text) : null;
  if (sharps) {
    if (/#\s*$/.test(text)) return undefined;
    const children = proseAt(text, sharps[0].length, isDefined);
    const depth = (sharps[1]?.length ?? 1) as 1;
    return children && { type: 'heading', depth, children, position: spanIn(text, 0, text.length) };
  }
  const defines = oneLine ? note.exec(text) : null;
  if (defines) {
    const label = defines[1] ?? '';
    const inner = paragraphAt(text, defines[0].length, isDefined);
    return (
      inner && {
        type: 'footnoteDefinition',
        identifier: label.toLowerCase(),
        label,
        children: [inner],
        position: spanIn(text, 0, text.length),
      }
    );
  }
  const quoted = oneLine ? quotation.exec(text) : null;
  if (quoted) {
    const inner = paragraphAt(text, quoted[0].length, isDefined);
    return (
      inner && {
        type: 'blockquote',
        children: [inner],
        position: spanIn(text, 0, text.length),
      }
    );
  }
  return paragraphAt(text, 0, isDefined);
}

function paragraphAt(text: string, from: number, isDefined: IsDefined): Paragraph | undefined {
  if (beginsOther.test(from === 0 ? text : text.slice(from))) return undefined;
  const children = proseAt(text, from, isDefined);
  return children && { type: 'paragraph', children, position: spanIn(text, from, text.length) };
}

const token =
  /(\*)|\[\^([A-Za-z0-9-]+)\](?![([:])|\[(?!\^)([^[\]*\n]+)\]\((#[A-Za-z0-9-]+)\)|\[([^[\]]*)\]|\]\(|\]\[/g;

/** The inline content of a block from an offset to its end. */
function proseAt(text: string, from: number, isDefined: IsDefined): PhrasingContent[] | undefined {
  const prose = from === 0 ? text : text.slice(from);
  if (uncertain.test(prose) || /\s$/.test(prose)) return undefined;
  const children: PhrasingContent[] = [];
  let into = children;
  let open: Emphasis | undefined;
  let at = from;
  const point = points(text);
  const words = (to: number) => {
    if (to > at) {
      const position = { start: point(at), end: point(to) };
      into.push({ type: 'text', value: text.slice(at, to), position });
    }
  };
  token.lastIndex = from;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [whole, star, noteLabel, linkText, url, label] = match;
    const start = match.index;
    const end = start + whole.length;
    if (star !== undefined) {
      const sides = sidesOf(text, start, from);
      if (!(open ? sides.closes : sides.opens)) return undefined;
      words(start);
      at = end;
      if (open) {
        if (open.position) open.position.end = point(end);
        open = undefined;
        into = children;
      } else {
        open = {
          type: 'emphasis',
          children: [],
          position: { start: point(start), end: point(end) },
        };
        children.push(open);
        into = open.children;
      }
    } else if (noteLabel !== undefined) {
      if (!isDefined(`^${noteLabel}`)) {
        if (isDefined(noteLabel)) return undefined;
        continue;
      }
      words(start);
      into.push(noteReference(noteLabel, point(start), point(end)));
      at = end;
    } else if (linkText !== undefined) {
      if (isDefined(linkText) || /\s/.test(linkText[0] ?? '') || /\s$/.test(linkText))
        return undefined;
      words(start);
      into.push(linkTo(url ?? '', linkText, point(start), point(end), point));
      at = end;
    } else if (label === undefined || isDefined(label) || '(['.includes(text[end] ?? ' ')) {
      return undefined;
    } else if (label.includes('*')) {
      // `[*sic*]`: emphasis within brackets.
      return undefined;
    }
  }
  if (open) return undefined;
  words(text.length);
  return children;
}

function noteReference(label: string, start: Point, end: Point): FootnoteReference {
  const identifier = label.toLowerCase();
  return { type: 'footnoteReference', identifier, label, position: { start, end } };
}

function linkTo(url: string, text: string, start: Point, end: Point, point: PointAt): Link {
  const position = { start: point(start.offset + 1), end: point(start.offset + 1 + text.length) };
  return {
    type: 'link',
    title: null,
    url,
    children: [{ type: 'text', value: text, position }],
    position: { start, end },
  };
}

/**
 * Whether an asterisk may open emphasis, close it, or both, in which case it closes what is open
 * (CommonMark 0.31, 6.2: left- and right-flanking).
 */
function sidesOf(text: string, at: number, from: number): { opens: boolean; closes: boolean } {
  const before = at > from ? kindOf(text, at - 1) : 'space';
  const after = at + 1 < text.length ? kindOf(text, at + 1) : 'space';
  return {
    opens: after !== 'space' && (after === 'word' || before !== 'word'),
    closes: before !== 'space' && (before === 'word' || after !== 'word'),
  };
}

function kindOf(text: string, at: number): 'space' | 'mark' | 'word' {
  const unit = text[at] ?? ' ';
  if (/[A-Za-z0-9]/.test(unit)) return 'word';
  if (/\s/.test(unit)) return 'space';
  return /[\p{P}\p{S}]/u.test(unit) ? 'mark' : 'word';
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
type PointAt = (offset: number) => Point;

/** Points of a text whose lines end in LF, asked for in any order. */
function points(text: string): PointAt {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    starts.push(feed + 1);
  }
  return (offset) => {
    let line = starts.length;
    while (line > 1 && (starts[line - 1] ?? 0) > offset) line--;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
}

function spanIn(text: string, from: number, to: number) {
  const point = points(text);
  return { start: point(from), end: point(to) };
}
