/** A piece of HTML: text with its character references read, or a tag. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly selfClosing: boolean;
    }
  | { readonly type: 'close'; readonly name: string };

/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xml', 'template', 'noscript']);

/**
 * Takes HTML apart, in linear time whatever it holds. Comments, declarations and the content of scripts
 * and style sheets are left out; a tag that is never closed ends the text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      yield { type: 'text', text: unescaped(html.slice(at)) };
      return;
    }
    if (open > at) yield { type: 'text', text: unescaped(html.slice(at, open)) };
    const next = html[open + 1] ?? '';
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) return;
      at = end + 3;
    } else if (/[!?]/.test(next)) {
      // `<![if !supportLists]>` of Word, a doctype, a processing instruction.
      const end = html.indexOf('>', open);
      if (end < 0) return;
      at = end + 1;
    } else if (/[a-zA-Z/]/.test(next)) {
      const end = tagEnd(html, open);
      if (end < 0) return;
      const tag = tagOf(html.slice(open + 1, end));
      at = end + 1;
      yield tag;
      if (tag.type === 'open' && RAW.has(tag.name) && !tag.selfClosing) {
        const close = closeOf(html, at, tag.name);
        if (close < 0) return;
        at = close;
      }
    } else {
      yield { type: 'text', text: '<' };
      at = open + 1;
    }
  }
}

/** Where a tag ends; a `>` in quotation marks is a part of it. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length; at++) {
    const mark = html[at] ?? '';
    if (quote) {
      if (mark === quote) quote = '';
    } else if (mark === '>') return at;
    // A quotation mark opens a value only after its equals sign.
    else if ((mark === '"' || mark === "'") && html[at - 1] === '=') quote = mark;
  }
  return -1;
}

function tagOf(inside: string): Exclude<HtmlToken, { type: 'text' }> {
  const closing = inside.startsWith('/');
  const name = /^\/?([^\s/>]*)/.exec(inside)?.[1]?.toLowerCase() ?? '';
  if (closing) return { type: 'close', name };
  const attributes = inside.slice(name.length);
  return { type: 'open', name, attributes, selfClosing: inside.endsWith('/') };
}

/** Where the end tag of a raw element begins. */
function closeOf(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

/** The value of an attribute; empty when it is not there. */
export function attribute(attributes: string, name: string): string {
  for (const { 1: key = '', 2: double, 3: single, 4: bare } of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return unescaped(double ?? single ?? bare ?? '');
  }
  return '';
}

const ATTRIBUTE = /(?<![^\s"'])([a-zA-Z][\w:-]{0,60})=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Character references that opinions and Word use; others are numbers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  sect: '§',
  para: '¶',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  dagger: '†',
  Dagger: '‡',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  ccedil: 'ç',
  shy: '',
};

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z\d]{2,8}));/g,
    (all, ten, sixteen, name) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? all) : all;
      const code = ten !== undefined ? Number(ten) : Number.parseInt(sixteen, 16);
      const usable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return usable ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
