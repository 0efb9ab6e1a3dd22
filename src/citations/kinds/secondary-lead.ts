/** Where the name of a book, a report or a page of the web begins: author and title before what ends it. */
import type { Span } from '../citation.ts';
import { clauseStart, REACH } from '../clause.ts';
import { NAME_CONNECTORS } from '../data/words.ts';
import { lastItalicBefore } from '../italics.ts';
import { afterSignals } from '../names.ts';
import { matchesOf, type Source, slice } from '../source.ts';
import { authorLike } from './author-before.ts';
import type { Anchor } from './secondary-anchor.ts';
import { PLACE } from './secondary-place.ts';

/** Letters, memoranda and talks go by who wrote or spoke (Bluebook rules 17.2.3 and 17.2.5). */
const COMMUNICATION =
  /^(?:(?:Letter|Memorandum|Memo\.|E-?mail) from [^;]{3,200}? to \p{Lu}|(?:(?:Telephone|Video|Zoom|Personal) )?Interview with \p{Lu})/u;

/** Where one begins: at the start, behind a sentence, or behind a signal. */
const OPENS_LETTER =
  /(?:^|[.;:)(] |\b(?:[Ss]ee|also|[Cc]f\.|[Aa]ccord),? )((?:Letter|Memorandum|Memo\.|E-?mail) from )/g;

/** The place in a work, behind its title: ` § 2041`, ` pt. II, ch. 3`. */
const PLACE_BEHIND = new RegExp(`,? ${PLACE}$`);
/** The volume of a work that goes by its title: `5 McCarthy on Trademarks`. */
const VOLUME_BEFORE = /(?:^|[ (;])(\d{1,2}[A-Z]? )$/;

/** Author and title of a work as they stand before what ends its name. */
export interface Lead {
  readonly from: number;
  readonly title: Span;
  readonly styled: boolean;
  readonly author: string;
  /** The book in italics that the title is a part of. */
  readonly book?: Span;
}

const PERSON = "(?:\\p{Lu}[\\p{L}'.-]{0,20} ){1,3}\\p{Lu}[\\p{L}'-]{1,25}";
const BY_INITIAL = "(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'-]{1,25}";
/** Three authors or more, the others by their initials: without these, `Law & Order` may be a title. */
const AUTHORS = new RegExp(
  `^((?:\\d{1,3}[A-Z]? )?${PERSON}(?:, ${BY_INITIAL}){1,6},? (?:&|and) ${BY_INITIAL}), `,
  'u',
);

/** The author of a press release: what it is, and who released it. */
export const RELEASE =
  /^((?:Press Release|News Release|Fact Sheet|Media Advisory), \p{Lu}[^,;()]{2,80}), (?=["'\p{Lu}\d])/u;

/** The number of a report, before its title: `GAO-18-115, `, `R45153, `. */
const REPORT_NUMBER =
  /^(?:GAO[-/][A-Z\d/-]{2,20}|(?:R|RL|RS|IF|IN|LSB)\d{4,5}|(?:(?:Rep|Pub)\. )?No\. [\w-]{1,16}), /;

/** Where the work's name begins: its title in italics with the author before it, or the clause. */
export function leadOf(source: Source, end: number, floor: number): Lead | undefined {
  const { plain, italics } = source;
  const low = Math.max(floor, end - REACH);
  const letter = matchesOf(OPENS_LETTER, plain.slice(low, end)).at(-1);
  if (letter) {
    const from = low + letter.index + letter[0].length - (letter[1] ?? '').length;
    if (COMMUNICATION.test(plain.slice(from, end))) {
      return { from, title: { from, to: end }, styled: false, author: '' };
    }
  }
  const section =
    italics.length === 0 ? null : PLACE_BEHIND.exec(plain.slice(Math.max(low, end - 60), end));
  const title =
    titleBefore(source, end, low) ??
    (section ? titleBefore(source, end - section[0].length, low) : undefined);
  const chapter = title ? chapterBefore(source, title, low) : undefined;
  if (chapter && title) {
    const start = citedFrom(source, chapter.from, low);
    const before = plain.slice(start, chapter.from);
    if (/\p{L},["' ]*$/u.test(before) && authorLike(before)) {
      const author = slice(source, { from: start, to: chapter.from }).replace(/,$/, '');
      return { from: start, title: chapter, styled: true, author, book: title };
    }
  }
  if (title) {
    const start = citedFrom(source, title.from, low);
    const before = plain.slice(start, title.from);
    const author = /,["' ]*$/.test(before) && authorLike(before) ? before : '';
    const volume = author
      ? undefined
      : VOLUME_BEFORE.exec(plain.slice(Math.max(low, title.from - 6), title.from));
    return {
      from: author ? start : title.from - (volume?.[1]?.length ?? 0),
      title,
      styled: true,
      author: author ? slice(source, { from: start, to: title.from }).replace(/,$/, '') : '',
    };
  }
  const from = unstyledFrom(source, citedFrom(source, end, low), end, low);
  const text = plain.slice(from, end);
  if (text.length < 8 || !/^["']?[\p{Lu}\d]/u.test(text)) return undefined;
  if (COMMUNICATION.test(text)) {
    return { from, title: { from, to: end }, styled: false, author: '' };
  }
  const author = (RELEASE.exec(text) ?? AUTHORS.exec(text))?.[1] ?? text.split(', ')[0];
  const comma =
    author && author.length < text.length && (author.includes(', ') || personLike(author))
      ? author.length + 2
      : 0;
  const number = comma > 0 ? REPORT_NUMBER.exec(text.slice(comma)) : null;
  const inTitle = { from: from + comma + (number?.[0].length ?? 0), to: end };
  const last = plain.slice(inTitle.from, end).lastIndexOf(', ');
  // `Theories, Tools, and Trends` is all title, as is what follows a report's number or a body.
  const whole =
    number !== null ||
    RELEASE.test(text) ||
    /^, (?:and|or|&) /.test(plain.slice(inTitle.from + last, end));
  const publisher = whole ? -1 : last;
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
  for (const found of matchesOf(INNER_SIGNAL, plain.slice(from, at))) {
    start = from + found.index + found[0].length;
  }
  return afterSignals(plain, start, at);
}

/**
 * Where a work without italics begins, when the clause does not tell: after the sentence it is cited
 * in (`…are biased, Joy Buolamwini & Timnit Gebru, Gender Shades`), or before a title that asks a
 * question (`Jasmine McNealy, What Are Dark Patterns? An Online Expert Explains`).
 */
function unstyledFrom(source: Source, from: number, end: number, low: number): number {
  const { plain } = source;
  const text = plain.slice(from, end);
  const [head = ''] = text.split(', ');
  if (titled(text) < 0.75 || /(?: [a-z]{2,}){4}/.test(head)) {
    let start = end;
    for (let cut = end; cut > from; ) {
      // In the clause only: where it has no comma, the whole text before it would be looked through.
      const comma = from + text.lastIndexOf(', ', cut - 1 - from);
      const next = comma < from ? from : comma + 2;
      if (!titleOnly(plain.slice(next, cut))) break;
      start = next;
      cut = comma;
    }
    const [author = '', title] = plain.slice(start, end).split(', ');
    return start > from &&
      /[A-Za-z]{3}/.test(title ?? '') &&
      author.includes(' ') &&
      personLike(author)
      ? start
      : from;
  }
  if (/[?!.]["']? ?$/.test(plain.slice(Math.max(low, from - 3), from)) && from - 2 > low) {
    const earlier = citedFrom(source, from - 2, low);
    const whole = plain.slice(earlier, end);
    const [author = '', title] = whole.split(', ');
    const named = author.includes(' ') && title && personLike(author) && titleOnly(title);
    if (named && earlier + author.length + 2 < from && titled(whole) >= 0.75) return earlier;
  }
  return from;
}

/** Whether all words of a stretch are such as a title has. */
const titleOnly = (text: string): boolean => !/[A-Za-z]{3}/.test(text) || titled(text) >= 0.99;

const INNER_SIGNAL =
  /(?:^|[ (])(?:[Ss]ee|[Cc]f\.|[Aa]ccord|citing|quoting)(?:,? (?:also|generally|e\.g\.)){0,2},? (?=["'(]?\p{Lu})/gu;

const personLike = (text: string): boolean =>
  text.length < 90 &&
  !/^(?:The|About|How|What|Why|A(?!\.)|An|In)\b|\b(?:1[5-9]|20)\d\d\b/.test(text) &&
  authorLike(text);

/** What leads from an article to the book it is printed in: `, in 15 `, `, in Jane Doe, `. */
const INTO_BOOK =
  /^,?["']? (?:(?:as )?reprinted )?in (?:\d{1,3} )?(?:\p{Lu}[\p{L}.&' -]{2,60}, )?$/u;

/** The title in italics of what a book in italics has in it. */
function chapterBefore({ plain, italics }: Source, book: Span, low: number): Span | undefined {
  let i = lastItalicBefore(italics, book.from);
  let span = italics[i];
  if (span && BEFORE_BOOK.test(plain.slice(span.from, span.to))) span = italics[--i];
  if (!span || span.from < low || !INTO_BOOK.test(plain.slice(span.to, book.from)))
    return undefined;
  const from = afterSignals(plain, span.from, span.to);
  return from + 3 < span.to ? { from, to: span.to } : undefined;
}

/** What stands in italics before the book an article is printed in. */
const BEFORE_BOOK = /^,? ?(?:(?:as )?reprinted )?in ?$/;

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
      /^(?:et al\.?|(?:as )?reprinted in|supra|id\.?|amici?( curiae)?|in|available at|accord|sub nom\.)[ ,]*$/i.test(
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
        BEFORE_BOOK.test(plain.slice(earlier.from, earlier.to)) ||
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
      /^(?:at|in|to|on|pp?\.|with|from|as|reprinted|nytimes\.com|[a-z]+\.(?:com|org|gov))$/.test(
        word,
      ) ||
      (i === 0 && /^['"s]/.test(word)),
  );
}

/** Whether what stands between the lead and the anchor reads as a citation, not as a sentence. */
export function believable(plain: string, lead: Lead, end: number, anchor: Anchor): boolean {
  const text = plain.slice(lead.from, end);
  if (anchor.address) {
    return text.length >= 8 && (lead.styled || (/, |"/.test(text) && titled(text) >= 0.4));
  }
  const month = anchor.dated?.[1] !== undefined || anchor.news !== undefined;
  const inside = plain.slice(anchor.from, anchor.to);
  const edition = /\beds?\.|forthcoming|Working Paper|Press\b|\btrans\./.test(inside);
  if (lead.styled) {
    // A short title in italics is as soon a case or a word stressed, unless a newspaper's name follows.
    const whole =
      lead.author !== '' ||
      plain.slice(lead.title.from, lead.title.to).length >= 12 ||
      (month && OUTLET.test(plain.slice(lead.title.to, end)));
    return whole && !/ v\.? /.test(plain.slice(lead.title.from, lead.title.to));
  }
  if (/ v\.? /.test(text)) return false;
  // A title has a capital; `The company, the largest of its kind (2019)` has none.
  if (!/^["'(]*[\p{Lu}\d]/u.test(plain.slice(lead.title.from, lead.title.from + 4))) return false;
  // An address after the date leaves no doubt; many titles on the web have no capitals.
  if (
    /^,? (?:available at:? |at )?<?(?:https?:\/\/|www\.)/.test(
      plain.slice(anchor.to, anchor.to + 24),
    )
  ) {
    return titled(text) >= (lead.author !== '' ? 0.25 : 0.5);
  }
  if (edition) return titled(text) >= 0.6;
  if (month && COMMUNICATION.test(text)) return true;
  return lead.author !== '' && text.includes(', ') && titled(text) >= (month ? 0.6 : 0.75);
}

/** The name of a newspaper or broadcaster, behind a title. */
const OUTLET =
  /^,["']? (?:[\p{Lu}\d][\w.&'-]{0,20} ){0,4}(?:CNN|CNBC|NPR|BBC|PBS|ABC|CBS|NBC|News|Times|Post|J\.|Journal|Trib\.|Herald|Globe|Chron\.|Today|Bloomberg|Reuters|Press|Politico|Guardian)$/u;

/** The share of words that begin with a capital, articles and connectors left out of account. */
export function titled(text: string): number {
  const words = text
    .split(/[\s,]+/)
    .filter(
      (word) =>
        /[A-Za-z]{3}/.test(word) &&
        !/^(?:the|and|of|for|with|from|into|how|are|its|not|but|that|this|you|your|can|about|against|between|through|under|over|versus|without|within|toward|towards|during)$/.test(
          word,
        ),
    );
  if (words.length === 0) return 0;
  return words.filter((word) => /^["'(]*[\p{Lu}\d]/u.test(word)).length / words.length;
}
