import { attribute, htmlTokens } from './html-tokens.ts';
import { hasItalics, type StyledRun, styledMarkdown } from './styled-runs.ts';

/** What was copied, as Markdown. */
export interface PastedText {
  readonly markdown: string;
  /** Whether any of it stands in italics. */
  readonly italics: boolean;
}

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figure figcaption footer form
  h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** Quotations within quotations beyond these are written as the innermost of them. */
const DEEPEST = 4;

interface Frame {
  readonly name: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly quotes: number;
  /** Left out with all it holds. */
  readonly dropped: boolean;
  /** Whether blank lines part paragraphs. */
  readonly pre: boolean;
  /** The list it is in, with the number of its next item when those are numbered. */
  readonly list: { next: number | undefined };
  /** A link that may be the mark of a note: how many runs stood before it. */
  readonly mark?: number;
}

const NOTHING: Frame = {
  name: '',
  italic: false,
  bold: false,
  quotes: 0,
  dropped: false,
  pre: false,
  list: { next: undefined },
};

interface Block {
  readonly runs: StyledRun[];
  readonly quotes: number;
  readonly prefix: string;
}

/**
 * Reads HTML as it is copied from Word, a browser or a PDF reader: paragraphs, block quotations, italics
 * and bold, whether by element or by style. Footnotes and their marks are left out. Quotation marks,
 * section signs, dashes, no-break spaces and star pages stay as they are. Linear in the length of the HTML.
 */
export function pastedText(html: string): PastedText {
  const reader = new Reader();
  for (const token of htmlTokens(fragmentOf(html))) {
    if (token.type === 'text') reader.text(token.text);
    else if (token.type === 'close') reader.close(token.name);
    else reader.open(token.name, token.attributes, token.selfClosing);
  }
  return reader.result();
}

/** The part that was copied, where the clipboard marks it. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

class Reader {
  readonly #frames: Frame[] = [NOTHING];
  /** How many elements of a name are open. */
  readonly #openNames = new Map<string, number>();
  readonly #blocks: Block[] = [];
  #runs: StyledRun[] = [];
  #prefix = '';

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  text(text: string): void {
    const { italic, bold, dropped, pre } = this.#top;
    if (dropped) return;
    const paragraphs = pre ? text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/) : [text];
    for (const [index, words] of paragraphs.entries()) {
      if (index > 0) this.#endBlock();
      this.#add(words.replace(/[ \t\r\n\f]+/g, ' '), italic, bold);
    }
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    const above = this.#top;
    if (name === 'br') {
      // Two of them part paragraphs.
      if (this.#runs.at(-1)?.text === '\n') this.#endBlock();
      else if (!above.dropped) this.#runs.push({ text: '\n', italic: false, bold: false });
      return;
    }
    if (BLOCKS.has(name)) this.#endBlock();
    if (name === 'li' && !above.dropped) this.#prefix = itemMark(above.list);
    if (VOID.has(name) || selfClosing) return;
    // A paragraph ends the one before it.
    if (name === 'p' || name === 'li') this.#closeOpen(name);
    const parent = this.#top;
    const style = attribute(attributes, 'style').toLowerCase();
    const quoted = name === 'blockquote' || isQuotation(name, attributes, style);
    this.#frames.push({
      name,
      italic: fromStyle(
        style,
        'font-style',
        /^(?:italic|oblique)/,
        parent.italic || ITALIC.has(name),
      ),
      bold: fromStyle(style, 'font-weight', /^(?:bold|[6-9]00)/, parent.bold || BOLD.has(name)),
      quotes: Math.min(DEEPEST, parent.quotes + (quoted ? 1 : 0)),
      dropped: parent.dropped || isFootnote(name, attributes, style),
      pre: parent.pre || name === 'pre',
      list: listOf(name, parent),
      ...(name === 'a' && isNoteLink(attributes) ? { mark: this.#runs.length } : {}),
    });
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if ((this.#openNames.get(name) ?? 0) === 0) return;
    if (BLOCKS.has(name)) this.#endBlock();
    while (this.#frames.length > 1) if (this.#pop() === name) break;
  }

  result(): PastedText {
    this.#endBlock();
    let markdown = '';
    let last: Block | undefined;
    for (const block of this.#blocks) {
      const text = styledMarkdown(block.runs);
      const lines = `${block.prefix}${text}`.split('\n');
      const mark = '> '.repeat(block.quotes);
      if (last) {
        const between = '> '.repeat(Math.min(last.quotes, block.quotes)).trimEnd();
        markdown += last.prefix && block.prefix ? '\n' : `\n${between}\n`;
      }
      // A line end within a paragraph is a line break of the original.
      markdown += lines.map((line) => mark + line).join(`\\\n`);
      last = block;
    }
    return { markdown, italics: this.#blocks.some(({ runs }) => hasItalics(runs)) };
  }

  #pop(): string {
    const frame = this.#frames.pop();
    const name = frame?.name ?? '';
    if (frame?.mark !== undefined) this.#dropMark(frame.mark);
    this.#openNames.set(name, (this.#openNames.get(name) ?? 1) - 1);
    return name;
  }

  /** Closes a paragraph or item that was left open, when it is the innermost of its kind. */
  #closeOpen(name: string): void {
    if (this.#top.name === name) this.#pop();
  }

  /** Takes back what a link to a note says, when that is a mark and not words. */
  #dropMark(from: number): void {
    const text = this.#runs.slice(from).map((run) => run.text);
    if (/^[ [(]*(?:\d{1,3}|[a-z*\u2020\u2021\u00a7])[\])]*$/i.test(text.join('').trimEnd())) {
      this.#runs.length = from;
    }
  }

  #add(words: string, italic: boolean, bold: boolean): void {
    const last = this.#runs.at(-1)?.text;
    // Blanks collapse across elements, and are nothing at the start of a line.
    const opens = last === undefined || /[ \n]$/.test(last);
    const text = opens ? words.replace(/^ /, '') : words;
    if (text !== '') this.#runs.push({ text, italic, bold });
  }

  #endBlock(): void {
    const runs = trimmed(this.#runs);
    const prefix = this.#prefix;
    this.#runs = [];
    if (runs.length === 0) return;
    this.#prefix = '';
    this.#blocks.push({ runs, quotes: this.#top.quotes, prefix });
  }
}

/** Runs without blanks and line ends at both ends; a line of nothing but a no-break space is nothing. */
function trimmed(runs: readonly StyledRun[]): StyledRun[] {
  if (!runs.some(({ text }) => /\S/.test(text))) return [];
  const kept = [...runs];
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.text.replace(/^[ \n\t]+/, '');
    kept[0] = { ...first, text };
    if (text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = withoutEnd(last.text);
    kept[kept.length - 1] = { ...last, text };
    if (text !== '') break;
    kept.pop();
  }
  return kept;
}

/** Without blanks and line ends at its end; a pattern would look from each of them. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \n\t'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** What a property of a style says, or else what stands otherwise. */
function fromStyle(style: string, property: string, yes: RegExp, otherwise: boolean): boolean {
  const value = propertyOf(style, property);
  if (value === '' || value === 'inherit') return otherwise;
  return yes.test(value);
}

function propertyOf(style: string, property: string): string {
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim() === property) {
      return declaration.slice(colon + 1).trim();
    }
  }
  return '';
}

/** A paragraph set in from both sides, as Word sets quotations, or in one of its styles for them. */
function isQuotation(name: string, attributes: string, style: string): boolean {
  if (name !== 'p') return false;
  if (
    /\b(?:Mso\w*Quote|BlockText|MsoBlockText|blockquote|quotation)\b/i.test(
      attribute(attributes, 'class'),
    )
  ) {
    return true;
  }
  const all = propertyOf(style, 'margin').split(/\s+/);
  const right = propertyOf(style, 'margin-right') || (all[1] ?? '');
  const left = propertyOf(style, 'margin-left') || (all[3] ?? all[1] ?? '');
  return Number.parseFloat(right) > 0 && Number.parseFloat(left) > 0;
}

/** Footnotes and their marks: of Word, and links of opinions to their notes. */
function isFootnote(name: string, attributes: string, style: string): boolean {
  if (/mso-(?:element:\s*(?:foot|end)note|(?:foot|end)note-id)/.test(style)) return true;
  return name === 'sup' && /\bfootnote/i.test(attribute(attributes, 'class'));
}

/** Whether a link may lead to a note. */
function isNoteLink(attributes: string): boolean {
  const href = attribute(attributes, 'href');
  return (
    /#_?(?:fn|ftn|edn|footnote|note)/i.test(href) ||
    /\bfootnote/i.test(attribute(attributes, 'class'))
  );
}

function listOf(name: string, parent: Frame): Frame['list'] {
  if (name === 'ol') return { next: 1 };
  return name === 'ul' ? { next: undefined } : parent.list;
}

function itemMark(list: Frame['list']): string {
  if (list.next === undefined) return '- ';
  list.next++;
  return `${list.next - 1}. `;
}
