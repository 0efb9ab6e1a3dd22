/** Something the writer must supply: text in brackets. */
export interface Placeholder {
  /** Offset of the opening bracket. */
  readonly from: number;
  /** Offset after the closing bracket. */
  readonly to: number;
  /** What stands between the brackets. */
  readonly text: string;
}

/** Brackets on one line, with no brackets between them. */
const BRACKETED = /\[([^[\]\n]*)\]/g;

/**
 * The placeholders of a text, in order. Brackets that Markdown or the Bluebook claim are none: links and
 * notes, images, task boxes, code, and what stands within quotation marks or a block quotation, where
 * brackets are alterations of the words quoted (Bluebook rule 5.2).
 */
export function placeholdersOf(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  let offset = 0;
  let quoted = false;
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    // A quotation does not go on past its paragraph.
    if (line.trim() === '') quoted = false;
    if (fence !== undefined) {
      if (marker?.startsWith(fence)) fence = undefined;
    } else if (marker !== undefined) {
      fence = marker;
    } else if (!/^\s*>/.test(line)) {
      quoted = collect(line, offset, quoted, found);
    }
    offset += line.length + 1;
  }
  return found;
}

/** Adds the placeholders of a line. @returns whether a quotation is open at its end. */
function collect(line: string, offset: number, quoted: boolean, found: Placeholder[]): boolean {
  const indent = line.search(/\S/);
  let open = quoted;
  let at = 0;
  for (const match of line.matchAll(BRACKETED)) {
    open = quotationAfter(line.slice(at, match.index), open);
    at = match.index + match[0].length;
    const [, text = ''] = match;
    const before = line.charAt(match.index - 1);
    const after = line.charAt(at);
    // At the start of a line a colon makes it the definition of a link.
    const defines = after === ':' && match.index === indent;
    if (!open && !defines && !IS_MARKDOWN.test(`${before} ${after}`) && /^\p{L}.*\S$/u.test(text)) {
      found.push({ from: offset + match.index, to: offset + at, text });
    }
    open = quotationAfter(match[0], open);
  }
  return quotationAfter(line.slice(at), open);
}

/** What stands before and after brackets that are an image, code, escaped, or part of a link. */
const IS_MARKDOWN = /^[!`\\\]] | [([]$/;

/** Whether a quotation is open after a stretch of text. */
function quotationAfter(text: string, open: boolean): boolean {
  let now = open;
  for (const character of text) {
    if (character === '"') now = !now;
    else if (character === '\u201c') now = true;
    else if (character === '\u201d') now = false;
  }
  return now;
}
