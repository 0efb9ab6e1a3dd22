/**
 * Books, reports, news and web pages: author, title, publisher, date, address, date visited. None has a
 * form that can be told from its first word, so the search starts from what ends one: a date in
 * brackets, an edition, or an address.
 */
import type { Span, StyledText } from '../citation.ts';
import { clauseStart, REACH } from '../clause.ts';
import { squash } from '../data/name-table.ts';
import { NAME_CONNECTORS } from '../data/words.ts';
import { lastItalicBefore } from '../italics.ts';
import { afterSignals } from '../names.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  type Paren,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';
import { surnames } from './journal.ts';

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Winter)[a-z]*\\.?';
/** `N.Y. Times, June 25, 2014, at A1`: newspapers are dated without brackets. */
const NEWS = new RegExp(
  `((?:Times|Post|J\\.|Journal|News|Trib\\.|Herald|Globe|Chron\\.|Mag\\.|Today|Bloomberg|Reuters|Weekly|Gazette|Sun|Examiner|Daily|Guardian|Economist)),? (${MONTH} \\d{1,2}, (?:1[89]|20)\\d\\d)(?:, at [A-Z]{0,2}\\d{1,3})?(?=[.;,)]|$| \\()`,
  'g',
);

/** What ends the name of a work. */
interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly address: boolean;
  readonly dated?: RegExpExecArray;
  /** The date of a newspaper. */
  readonly news?: string;
}

/** A bracket that dates a work: `(Apr. 29, 2021)`, `(2018)`, `(11th ed. 2019)`, `(forthcoming 2023)`. */
const DATE = new RegExp(
  `\\((?=[^()]{0,120}\\b(?:1[5-9]|20)\\d\\d\\b)(?!(?:last|visited|quoting|citing|holding|noting|amended|codified|as |No\\. ))(?:(${MONTH} ?(?:\\d{1,2}(?:-\\d{1,2})?,? )?)?(?:${MONTH} )?((?:1[5-9]|20)\\d\\d)|([^()]{0,110}?[ ,(])((?:1[5-9]|20)\\d\\d(?:-\\d\\d)?|(?:${MONTH} (?:\\d{1,2},? )?(?:1[5-9]|20)\\d\\d)))\\)`,
  'g',
);
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'\]]+/g;
const ADDRESS_AT = /(?:https?:\/\/|www\.)[^\s<>"'\]]+/y;
const BEFORE_ADDRESS =
  /[.,;]{0,2} *(?:(?:available|archived|accessible) (?:at|online at)|at|online at|available:)? *<?(?=https?:\/\/|www\.)/y;
const ARCHIVE = / *\[(?:https?:\/\/|perma)[^\]\s]{1,300}\]/y;
const PAGES =
  /^(.*?)(?:,? (?:at )?(?:pp?\. ?)?((?:\d+(?::\d+)?(?:-\d+(?::\d+)?)?)(?:, \d+(?:-\d+)?)*|\*\d+))?$/;
const SECTION =
  /^(.{3,}?),? (§{1,2} ?\d[\d.:A-Za-z-]{0,12}(?:\([a-z0-9]\))?(?: (?:cmt|n)\. ?\w{1,3})?)$/;
const FILING =
  /^(?:Complaint|Compl\.|Order|Brief|Br\.|Motion|Mot\.|Petition|Pet\.|Decl\.|Declaration|Transcript|Tr\.|Memorandum|Plaintiffs?'|Defendants?'|Verdict|Answer|Ex\.)\b/;

/** All books, reports, news and web pages of a passage, outside the citations already found there. */
export function readSecondary(source: Source, found: readonly Found[]): Found[] {
  const { plain } = source;
  const hasDate = plain.includes('(');
  const hasAddress = plain.includes('://') || plain.includes('www.');
  if (!hasDate && !hasAddress && !plain.includes(', at ')) return [];
  const taken = takenBy(plain.length, found);
  const ends = new Int32Array(plain.length + 1);
  for (const one of found) {
    const to = Math.max(one.core.to, ...(one.parens ?? []).map((paren) => paren.to + 1));
    ends[to] = 1;
  }
  const anchors: Anchor[] = [];
  if (hasDate) {
    for (const at of plain.matchAll(DATE)) {
      anchors.push({ from: at.index, to: at.index + at[0].length, address: false, dated: at });
    }
  }
  if (hasAddress) {
    for (const at of plain.matchAll(ADDRESS)) {
      anchors.push({ from: at.index, to: at.index + at[0].length, address: true });
    }
  }
  if (plain.includes(', ')) {
    for (const at of plain.matchAll(NEWS)) {
      const from = at.index + (at[1]?.length ?? 0);
      anchors.push({ from, to: at.index + at[0].length, address: false, news: at[2] ?? '' });
    }
  }
  anchors.sort((a, b) => a.from - b.from);
  const sources: Found[] = [];
  let floor = 0;
  let cited = 0;
  for (const anchor of anchors) {
    if (anchor.from < floor || taken[anchor.from] === 1) continue;
    for (; cited < anchor.from; cited++) if (ends[cited] === 1) floor = Math.max(floor, cited);
    const made = readSource(source, anchor, floor, taken);
    if (!made) continue;
    sources.push(made);
    floor = Math.max(made.core.to, ...(made.parens ?? []).map((paren) => paren.to + 1), floor);
    floor = Math.max(floor, made.span.to);
  }
  return sources;
}

function takenBy(length: number, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(length + 1);
  for (const one of found) {
    if (one.part === 'title') continue;
    taken.fill(1, one.span.from, one.core.to);
    for (const paren of one.parens ?? []) {
      if (paren.role !== 'weight') taken.fill(1, paren.from - 1, paren.to + 1);
    }
  }
  return taken;
}

interface Lead {
  readonly from: number;
  readonly title: Span;
  readonly styled: boolean;
  readonly author: string;
}

function readSource(
  source: Source,
  anchor: Anchor,
  floor: number,
  taken: Uint8Array,
): Found | undefined {
  const { plain } = source;
  let end = anchor.from;
  if (anchor.address) {
    // `, available at https://…`: what leads to the address is not the work's name.
    const back =
      /[\s.,;<]*(?:(?:available|archived|accessible) (?:at|online at)|\bat|online at|available:)?[\s<]*$/.exec(
        plain.slice(Math.max(floor, end - 40), end),
      );
    end -= back?.[0].length ?? 0;
    // `NSO Grp., https://…`: the stop belongs to the abbreviation.
    if (plain[end] === '.' && plain[end + 1] === ',') end++;
  } else while (end > floor && /[ ,]/.test(plain[end - 1] ?? '')) end--;
  const lead = leadOf(source, end, floor);
  if (!lead || lead.from >= end - 3) return undefined;
  for (let i = lead.from; i < end; i++) if (taken[i] === 1) return undefined;
  const text = plain.slice(lead.from, end);
  if (FILING.test(text) && !anchor.address) return undefined;
  if (!believable(plain, lead, end, anchor)) return undefined;
  const after = tailOf(source, anchor, end);
  const whole = plain.slice(lead.from, end);
  const pages = SECTION.exec(whole) ?? PAGES.exec(whole);
  const named = pages?.[1] ? lead.from + pages[1].length : end;
  // A year of the title is not a page.
  const pin = pages?.[2] && !/^(?:1[5-9]|20)\d\d$/.test(pages[2]) ? pages[2] : undefined;
  const nameEnd = pin ? named : end;
  const title = slice(source, {
    from: lead.title.from,
    to: Math.min(lead.title.to, nameEnd),
  }).replace(/[,.]+$/, '');
  const publisher =
    lead.title.to < nameEnd
      ? slice(source, { from: lead.title.to, to: nameEnd }).replace(/^[,.\s]+|[,\s]+$/g, '')
      : '';
  const name = entryOf(source, lead, nameEnd, after);
  const key = squash(title.length < 25 ? `${title}${publisher || lead.author}` : title);
  const edition = /(\d{1,2}(?:st|d|nd|rd|th)|rev\.) ed\./.exec(after.content ?? '')?.[1];
  const legislative = /\b(?:Hearings?|Testimony)\b.*\b(?:[Bb]efore|Subcomm|Comm\.)/.test(text);
  const kind = legislative
    ? 'legislative'
    : anchor.address || after.url || /[A-Za-z]/.test(publisher) || after.day
      ? edition
        ? 'book'
        : 'other'
      : 'book';
  const plainName = name.map((piece) => piece.text).join('');
  return {
    kind,
    core: { from: lead.from, to: end },
    span: { from: lead.from, to: after.end },
    fields: fieldsOf({
      author: lead.author || undefined,
      title,
      publisher: publisher || undefined,
      edition,
      year: after.year,
      date: after.date,
      url: after.url,
      visited: after.visited,
      pin,
      parenthetical: firstWeight(source, after.parens),
    }),
    parens: after.parens,
    aliases: after.aliases,
    work: {
      keys: [`t:${key}`, ...(after.url ? [`u:${address(after.url)}`] : [])],
      category: legislative ? 'legislative' : 'other',
      name,
      sortKey: sortable(plainName),
      short: surnames(lead.author) || title,
      names: [lead.author, title].filter((text) => text !== ''),
      weight: (lead.author ? 1 : 0) + (after.year ? 1 : 0) + (after.url ? 0.5 : 0),
    },
  };
}

const address = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');

/** Where the work's name begins: its title in italics with the author before it, or the clause. */
function leadOf(source: Source, end: number, floor: number): Lead | undefined {
  const { plain, italics } = source;
  const low = Math.max(floor, end - REACH);
  const title = titleBefore(source, end, low);
  if (title) {
    const start = citedFrom(source, title.from, low);
    const before = plain.slice(start, title.from);
    const author = /,["' ]*$/.test(before) && authorLike(before) ? before : '';
    return {
      from: author ? start : title.from,
      title,
      styled: true,
      author: author ? slice(source, { from: start, to: title.from }).replace(/,$/, '') : '',
    };
  }
  const from = citedFrom(source, end, low);
  const text = plain.slice(from, end);
  if (text.length < 8 || !/^["']?[\p{Lu}\d]/u.test(text)) return undefined;
  const [author] = text.split(', ');
  const comma = author && author.length < text.length && personLike(author) ? author.length + 2 : 0;
  const inTitle = { from: from + comma, to: end };
  const publisher = plain.slice(inTitle.from, end).lastIndexOf(', ');
  const quoted = italics.length > 0 && comma === 0 && publisher < 0;
  if (quoted && !/["']/.test(text)) return undefined;
  return {
    from,
    title: { from: inTitle.from, to: publisher > 3 ? inTitle.from + publisher : end },
    styled: false,
    author: comma > 0 ? slice(source, { from, to: from + (author?.length ?? 0) }) : '',
  };
}

/** Where what is cited begins: after the last signal of the clause, `…including housing, see, e.g., `. */
function citedFrom(source: Source, at: number, low: number): number {
  const { plain } = source;
  const from = clauseStart(source, at, low);
  let start = from;
  for (const found of plain.slice(from, at).matchAll(INNER_SIGNAL)) {
    start = from + found.index + found[0].length;
  }
  return afterSignals(plain, start, at);
}

const INNER_SIGNAL =
  /(?:^|[ (])(?:[Ss]ee|[Cc]f\.|[Aa]ccord|citing|quoting)(?:,? (?:also|generally|e\.g\.)){0,2},? (?=["'(]?\p{Lu})/gu;

/** Names of people or a body before a title: capitalised words, no verb. */
function authorLike(text: string): boolean {
  if (text.length > 220 || /[;?!]/.test(text)) return false;
  const words = text
    .replace(/["',]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.every(
    (word) =>
      /^[\p{Lu}\d(&]/u.test(word) ||
      NAME_CONNECTORS.has(word) ||
      /^(?:et|al\.|on|in|with|ed\.|eds\.)$/.test(word),
  );
}

const personLike = (text: string): boolean =>
  text.length < 90 &&
  !/^(?:The|About|How|What|Why|A|An|In)\b|\b(?:1[5-9]|20)\d\d\b/.test(text) &&
  authorLike(text);

/** The title in italics that ends before `end` with no more than a publisher between. */
function titleBefore(source: Source, end: number, low: number): Span | undefined {
  const { plain, italics } = source;
  let i = lastItalicBefore(italics, end);
  for (let n = 0; i >= 0 && n < 4; i--, n++) {
    const span = italics[i];
    if (!span || span.to <= low) return undefined;
    const from = afterSignals(plain, Math.max(span.from, low), span.to);
    const text = plain.slice(from, span.to);
    const between = plain.slice(span.to, end);
    if (!publisherLike(between)) return undefined;
    if (
      text.length < 4 ||
      /^(?:et al\.?|supra|id\.?|amici?( curiae)?|in|available at|accord|sub nom\.)[ ,]*$/i.test(
        text,
      )
    )
      continue;
    let start = from;
    // Italics broken by a word or two of roman, as `*to prevent ads* from *stealing data*`.
    for (let k = i - 1; k >= 0; k--) {
      const earlier = italics[k];
      if (
        !earlier ||
        earlier.from < low ||
        !/^ (?:[a-z]{1,5} ){0,2}$|^ $/.test(plain.slice(earlier.to, start))
      )
        break;
      start = afterSignals(plain, earlier.from, earlier.to);
    }
    return { from: start, to: span.to };
  }
  return undefined;
}

/** `, Pew Rsch. Ctr.`, ` 50-59, MIT Press`, ` at 6, Common Sense Media`, ``. */
function publisherLike(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && word !== '.');
  return words.every(
    (word, i) =>
      /^["'(]*[\p{Lu}\d&*#]/u.test(word) ||
      NAME_CONNECTORS.has(word) ||
      /^(?:at|in|to|on|pp?\.|with|from|with|nytimes\.com|[a-z]+\.(?:com|org|gov))$/.test(word) ||
      (i === 0 && /^['"s]/.test(word)),
  );
}

/** Whether what stands between the lead and the anchor reads as a citation, not as a sentence. */
function believable(plain: string, lead: Lead, end: number, anchor: Anchor): boolean {
  const text = plain.slice(lead.from, end);
  if (anchor.address) {
    return text.length >= 8 && (lead.styled || (/, |"/.test(text) && titled(text) >= 0.4));
  }
  const month = anchor.dated?.[1] !== undefined || anchor.news !== undefined;
  const inside = plain.slice(anchor.from, anchor.to);
  if (/Cir\.|Cal\. 20|D\. [A-Z]|Supp\./.test(inside) && !/\bed\./.test(inside)) return false;
  const edition = /\beds?\.|forthcoming|Working Paper|Press\b|\btrans\./.test(inside);
  const ends = /^(?:[.;,]|$| \(| \[|\]|"| *https?:|, (?:https?:|available))/.test(
    plain.slice(anchor.to, anchor.to + 12),
  );
  if (!ends) return false;
  if (lead.styled) {
    const whole = lead.author !== '' || plain.slice(lead.title.from, lead.title.to).length >= 12;
    return whole && !/ v\.? /.test(plain.slice(lead.title.from, lead.title.to));
  }
  if (/ v\.? /.test(text)) return false;
  // A title has a capital; `The company, the largest of its kind (2019)` has none.
  if (!/^["'(]*[\p{Lu}\d]/u.test(plain.slice(lead.title.from, lead.title.from + 4))) return false;
  const commas = text.split(', ').length - 1;
  if (edition) return titled(text) >= 0.6;
  return commas >= (month ? 1 : 1) && titled(text) >= (month ? 0.6 : 0.75) && lead.author !== '';
}

/** The share of words that begin with a capital, articles and connectors left out of account. */
function titled(text: string): number {
  const words = text
    .split(/[\s,]+/)
    .filter(
      (word) =>
        /[A-Za-z]{3}/.test(word) &&
        !/^(?:the|and|of|for|with|from|into|how|are|its|not|but|that|this|you|your|can)$/.test(
          word,
        ),
    );
  if (words.length === 0) return 0;
  return words.filter((word) => /^["'(]*[\p{Lu}\d]/u.test(word)).length / words.length;
}

interface Tail {
  readonly end: number;
  readonly parens: readonly Paren[];
  readonly aliases: readonly string[];
  readonly content?: string;
  readonly year?: string;
  readonly date?: string;
  readonly day?: boolean;
  readonly url?: string;
  readonly visited?: string;
  /** The date of a newspaper, which has no bracket. */
  readonly news?: string;
  /** The bracket with the date, as printed. */
  readonly dated?: Span;
}

const VISITED = /^(?:last (?:visited|accessed|updated|modified)|visited|accessed)[ :]+(.{4,40})$/i;

/** Dates, addresses, archives and parentheticals after the name. */
function tailOf(source: Source, anchor: Anchor, end: number): Tail {
  const { plain } = source;
  let at = end;
  let url: string | undefined;
  let visited: string | undefined;
  let dated: Span | undefined;
  const parens: Paren[] = [];
  const aliases: string[] = [];
  if (!anchor.address) {
    if (anchor.news === undefined) {
      dated = { from: anchor.from, to: anchor.to };
      parens.push({ from: anchor.from + 1, to: anchor.to - 1, role: 'date' });
    }
    at = anchor.to;
  }
  for (let n = 0; n < 6; n++) {
    const before = matchAt(BEFORE_ADDRESS, plain, at);
    const there = before ? matchAt(ADDRESS_AT, plain, at + before[0].length) : null;
    if (before && there && url === undefined) {
      url = there[0].replace(/[.,;:)>]+$/, '');
      at = at + before[0].length + url.length;
      if (plain[at] === '>') at++;
      continue;
    }
    const archive = matchAt(ARCHIVE, plain, at);
    if (archive) {
      at += archive[0].length;
      continue;
    }
    const comma = plain[at] === ',' && plain[at + 1] === ' ' && plain[at + 2] === '(' ? 1 : 0;
    const next = readParens(source, at + comma);
    if (next.parens.length === 0) break;
    for (const paren of next.parens) {
      const seen = VISITED.exec(plain.slice(paren.from, paren.to));
      if (seen?.[1]) visited = seen[1];
      if (paren.role === 'date' && !dated && !seen)
        dated = { from: paren.from - 1, to: paren.to + 1 };
      parens.push(seen ? { ...paren, role: 'date' } : paren);
    }
    aliases.push(...next.aliases);
    at = next.end;
  }
  const content = anchor.news ?? (dated ? plain.slice(dated.from + 1, dated.to - 1) : undefined);
  const year = content
    ? /\b((?:1[5-9]|20)\d\d)\b(?!.*\b(?:1[5-9]|20)\d\d\b)/.exec(content)?.[1]
    : undefined;
  const date = content
    ? new RegExp(`${MONTH} ?(?:\\d{1,2},? )?\\d{4}`).exec(content)?.[0]
    : undefined;
  return {
    end: at,
    parens,
    aliases,
    ...(content !== undefined ? { content } : {}),
    ...(year ? { year } : {}),
    ...(date || year ? { date: date ?? year ?? '' } : {}),
    ...(date ? { day: true } : {}),
    ...(url ? { url } : {}),
    ...(visited ? { visited } : {}),
    ...(dated ? { dated } : {}),
    ...(anchor.news ? { news: anchor.news } : {}),
  };
}

/** The entry: the name as written with its title in italics, the date, the address. */
function entryOf(source: Source, lead: Lead, end: number, after: Tail): StyledText[] {
  const pieces: StyledText[] = [];
  const push = (text: string, italic: boolean): void => {
    if (text !== '') pieces.push(italic ? { text, italic } : { text });
  };
  const text = (from: number, to: number): string =>
    source.text.slice(from, to).replace(/\s+/g, ' ');
  const titleEnd = Math.min(lead.title.to, end);
  push(text(lead.from, lead.title.from), false);
  push(text(lead.title.from, titleEnd).replace(/,$/, ''), lead.styled);
  const comma = /,$/.test(text(lead.title.from, titleEnd)) ? ',' : '';
  push((comma + text(titleEnd, end)).trimEnd(), false);
  if (after.news) push(`, ${after.news}`, false);
  if (after.dated) push(` ${text(after.dated.from, after.dated.to)}`, false);
  if (after.url) push(`, ${after.url}`, false);
  return pieces;
}
