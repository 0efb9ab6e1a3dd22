/** What stands behind the name of a book, a report or a page of the web. */
import type { Span } from '../citation.ts';
import { matchAt, type Paren, type Source } from '../source.ts';
import { readParens } from '../tail.ts';
import { type Anchor, MONTH } from './secondary-anchor.ts';

const ADDRESS_AT = /(?:https?:\/\/|www\.)[^\s<>"'\]]+/y;

const BEFORE_ADDRESS =
  /[.,;]{0,2} *(?:(?:available|archived|accessible) (?:at|online at)|at|online at|available:)? *<?(?=https?:\/\/|www\.)/y;

const ARCHIVE = / *\[(?:https?:\/\/|perma)[^\]\s]{1,300}\]/y;

/** Date, address and parentheticals of a work. */
export interface Tail {
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
export function tailOf(source: Source, anchor: Anchor, end: number): Tail {
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
