/**
 * Books, reports, news and web pages: author, title, publisher, date, address, date visited. None has a
 * form that can be told from its first word, so the search starts from what ends one: a date in
 * brackets, an edition, or an address.
 */
import type { StyledText } from '../citation.ts';
import { squash } from '../data/name-table.ts';
import { Places } from '../places.ts';
import { type Found, fieldsOf, type Source, slice, sortable } from '../source.ts';
import { firstWeight } from '../tail.ts';
import { printedIn } from './collection.ts';
import { etAl, surnames } from './journal.ts';
import { type Anchor, anchorsIn, dates } from './secondary-anchor.ts';
import { believable, type Lead, leadOf, RELEASE } from './secondary-lead.ts';
import { placeAfter } from './secondary-place.ts';
import { type Tail, tailOf } from './secondary-tail.ts';

const FILING =
  /^(?:Complaint|Compl\.|Order|Brief|Br\.|Motion|Mot\.|Petition|Pet\.|Decl\.|Declaration|Transcript|Tr\.|Memorandum(?! from )|Plaintiffs?'|Defendants?'|Verdict|Answer|Ex\.)(?!\w)/;

/** All books, reports, news and web pages of a passage, outside the citations already found there. */
export function readSecondary(source: Source, found: readonly Found[]): Found[] {
  const { plain } = source;
  const anchors = anchorsIn(source);
  if (anchors.length === 0) return [];
  const taken = takenBy(plain.length, found);
  const ends = found.map(endOf).sort((a, b) => a - b);
  const sources: Found[] = [];
  let floor = 0;
  let cited = 0;
  for (const anchor of anchors) {
    if (anchor.from < floor || taken.any(anchor.from, anchor.from + 1)) continue;
    for (; (ends[cited] ?? anchor.from) < anchor.from; cited++) {
      floor = Math.max(floor, ends[cited] ?? 0);
    }
    const last = sources.at(-1);
    const both =
      last && !taken.any(last.span.to, anchor.to) ? printedIn(source, last, anchor) : undefined;
    const made = both ?? readSource(source, anchor, floor, taken);
    if (!made) continue;
    if (both) sources.pop();
    sources.push(made);
    floor = Math.max(floor, endOf(made), made.span.to);
  }
  taken.release();
  return sources;
}

/** Where a citation ends with its parentheticals. */
function endOf({ core, parens = [] }: Found): number {
  let end = core.to;
  for (const paren of parens) end = Math.max(end, paren.to + 1);
  return end;
}

function takenBy(length: number, found: readonly Found[]): Places {
  const taken = new Places(length);
  for (const one of found) {
    if (one.part === 'title') continue;
    taken.take(one.span.from, one.core.to);
    for (const paren of one.parens ?? []) {
      if (paren.role !== 'weight') taken.take(paren.from - 1, paren.to + 1);
    }
  }
  return taken;
}

function readSource(
  source: Source,
  anchor: Anchor,
  floor: number,
  taken: Places,
): Found | undefined {
  const { plain } = source;
  if (!anchor.address && !dates(plain, anchor)) return undefined;
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
  if (taken.any(lead.from, end)) return undefined;
  const text = plain.slice(lead.from, end);
  if (FILING.test(text) && !anchor.address) return undefined;
  if (!believable(plain, lead, end, anchor)) return undefined;
  const after = tailOf(source, anchor, end);
  const { length, pin } = placeAfter(plain.slice(lead.from, end));
  const nameEnd = lead.from + length;
  const title = slice(source, {
    from: lead.title.from,
    to: Math.min(lead.title.to, nameEnd),
  }).replace(/[,.]+$/, '');
  const publisher = lead.book
    ? slice(source, lead.book)
    : lead.title.to < nameEnd
      ? slice(source, { from: lead.title.to, to: nameEnd }).replace(/^[,.\s]+|[,\s]+$/g, '')
      : '';
  const name = entryOf(source, lead, nameEnd, after);
  const key = squash(title.length < 25 ? `${title}${publisher || lead.author}` : title);
  const edition = /(\d{1,2}(?:st|d|nd|rd|th)|rev\.) ed\./.exec(after.content ?? '')?.[1];
  const legislative = /\b(?:Hearings?|Testimony)\b.*\b(?:[Bb]efore|Subcomm|Comm\.)/.test(text);
  const kind = legislative
    ? 'legislative'
    : anchor.address || after.url || (!lead.book && /[A-Za-z]/.test(publisher)) || after.day
      ? edition
        ? 'book'
        : 'other'
      : 'book';
  const plainName = name.map((piece) => piece.text).join('');
  return {
    kind,
    // The section of a newspaper is not one of a law.
    core: {
      from: lead.from,
      to: anchor.news && plain.slice(end, anchor.to).includes('§') ? anchor.to : end,
    },
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
      // A volume before the author is not what the table sorts by.
      sortKey: sortable(plainName.replace(/^\d{1,3}[A-Z]? (?=[A-Z])/, '')),
      short: shortAuthor(lead.author) || title,
      names: [lead.author, title, ...etAl(lead.author)].filter((text) => text !== ''),
      weight: (lead.author ? 1 : 0) + (after.year ? 1 : 0) + (after.url ? 0.5 : 0),
    },
  };
}

/** A press release goes by its title; a body by its whole name: `Cong. Rsch. Serv.`. */
function shortAuthor(author: string): string {
  if (RELEASE.test(`${author}, X`)) return '';
  return BODY.test(author) ? author : surnames(author);
}

const BODY =
  /(?<!\b(?:Jr|Sr|al|eds?))\.$|\b(?:Service|Office|Center|Institute|Commission|Council|Committee|Department|Association|Foundation|Union|University|Agency|Bureau)$/i;

const address = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');

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
  const { book } = lead;
  push((comma + text(titleEnd, book?.from ?? end)).replace(book ? '' : / +$/, ''), false);
  if (book) {
    push(text(book.from, Math.min(book.to, end)), true);
    push(text(Math.min(book.to, end), end).trimEnd(), false);
  }
  if (after.news) push(`, ${after.news}`, false);
  if (after.dated) push(` ${text(after.dated.from, after.dated.to)}`, false);
  if (after.url) push(`, ${after.url}`, false);
  return pieces;
}
