/** What follows a citation's core: pinpoints and parentheticals. */
import { makePlain, matchAt, type Paren, type Source } from './source.ts';

/** A pinpoint list. */
export interface Pins {
  readonly end: number;
  /** As written, without `at`; absent when there is none. */
  readonly pin?: string;
  /** Set when the citation is to a slip opinion. */
  readonly slip?: boolean;
}

/** Court and date of a decision, or publisher and year of a book. */
export interface DateParen {
  readonly court?: string;
  readonly date: string;
  readonly year: string;
}

/** Parentheticals in a row. */
export interface Parens {
  readonly end: number;
  readonly parens: readonly Paren[];
  /** The first parenthetical with a date, read. */
  readonly dated?: DateParen;
  /** That parenthetical with its brackets. */
  readonly datedSpan?: { readonly from: number; readonly to: number };
  readonly aliases: readonly string[];
}

const PIN =
  /(?!\d{4}-[A-Z])(?:PP? +\d+(?:-\d+)?|\*?\d+[a-z]?(?:-\*?\d+[a-z]?)?(?:,? ?(?:& )?nn?\. ?\d+(?:-\d+)?)?|\*|_{2,}|¶+ ?\d+(?:[-.]\d+)*(?: (?:& )?nn?\. ?\d+)?|[ivxlc]{1,7}(?=[ ,;.()]|$))(?![A-Za-z])/y;
const AT = /,? +(?:at +(?:pp?\. *)?|pp?\. +(?=\*?\d))/y;
const COMMA = /, *(?:slip op\. +at +|at +)?(?=[\d*_¶ivxlc])/y;
const PARAGRAPH = /,? +(?=¶)/y;
const SLIP = /, *slip op\.(?:,? +at +)?/y;
const MORE = / *, *(?:& +|and +)?(?=[\d*¶])| +(?:&|and) +(?=[\d*¶])| +(?=¶)/y;
/** A page in square brackets, known (`[319]`) or still to be supplied (`[page]`), before court and date. */
const IN_BRACKETS = /,? +\[(?:at +)?([^[\]()]{1,40})\](?= *\()/y;
const OTHER_CITE = /\d+ +(?:[A-Z]|_)/y;

/** Reads `, 319–20 & n.4`, ` at 5`, `, slip op. at 3`, `, at *12` at a place. */
export function readPins(source: Source, at: number, onlyAt = false): Pins {
  const { plain } = source;
  let end = at;
  let slip = false;
  const bracketed = onlyAt ? null : matchAt(IN_BRACKETS, plain, end);
  if (bracketed?.[1] && !BRACKETED.test(bracketed[1])) {
    const pin = matchAt(PIN, bracketed[1], 0)?.[0] === bracketed[1] ? { pin: bracketed[1] } : {};
    return { end: end + bracketed[0].length, slip, ...pin };
  }
  const slipMatch = onlyAt ? null : matchAt(SLIP, plain, end);
  if (slipMatch) {
    slip = true;
    end += slipMatch[0].length;
  }
  const lead = slip
    ? { 0: '' }
    : (matchAt(AT, plain, end) ??
      (onlyAt ? null : (matchAt(COMMA, plain, end) ?? matchAt(PARAGRAPH, plain, end))));
  if (!lead) return { end, slip };
  const start = end + lead[0].length;
  const first = matchAt(PIN, plain, start);
  if (!first || matchAt(OTHER_CITE, plain, start)) return { end, slip };
  end = start + first[0].length;
  for (;;) {
    const more = matchAt(MORE, plain, end);
    if (!more) break;
    const next = end + more[0].length;
    const item = matchAt(PIN, plain, next);
    if (!item || matchAt(OTHER_CITE, plain, next)) break;
    end = next + item[0].length;
  }
  // A page after a slip opinion: `609 U.S. ___, slip op. at 3` or `607 U.S. at ___, slip op. at 3`.
  if (!slip) {
    const later = matchAt(SLIP, plain, end);
    const page = later ? matchAt(PIN, plain, end + later[0].length) : null;
    if (later && page) {
      const to = end + later[0].length + page[0].length;
      return { end: to, slip: true, pin: page[0] };
    }
  }
  return { end, slip, pin: source.text.slice(start, end) };
}

const DATE =
  /^([^"]{0,70}?)\b((?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? +(?:\d{1,2}, +)?)?)((?:1[5-9]|20)\d\d)(?:-\d{2,4})?(?:,? (?:no (?:pet|writ)|pet\.|writ|rev\. (?:denied|granted)|mem\. op\.|orig\. proceeding|[A-Z][a-z]+, (?:C\.)?J\.)[^"()]{0,60})?$/;
/** What happened on the day, after the court: `9th Cir. argued Jan. 5, 2021`. */
const MANNER = /,? (?:argued|filed|submitted|decided|issued|(?:as )?amended|en banc|per curiam)$/;
/** The court and year of a New York citation: `[1984]`, `[D Kan 2006]`. */
const BRACKETED = /^(?:[A-Z0-9][\w.' ]{0,40} )?(?:1[789]|20)\d\d$/;
const ALIAS =
  /^(?:(?:collectively|together),? +)?(?:(?:hereinafter|hereafter|the),? +)*"([^"]{1,60})"(?:,? +(?:or|and) +(?:the +)?"([^"]{1,60})")?$/i;
const HEREINAFTER = /^(?:hereinafter|hereafter),? +(?:the +)?([^"()]{1,60})$/i;
const CODIFIED = /^(?:to be )?codified|^(?:current version|repealed|amended) at\b/;
const NOT_DATE = /^(?:quoting|citing|discussing|holding|explaining|noting|last visited|No)\b/;
/** Longer parentheticals than this are left unread, so that a lost bracket costs little. */
const LONGEST = 2500;

/** No citation has more in a row. */
const MOST_PARENS = 30;

/** The offset after the bracket that closes the one at `open`, or -1. */
export function closing(plain: string, open: number): number {
  const up = plain.charCodeAt(open);
  // `(` and `)` are neighbours; between `[` and `]` stands a backslash.
  const down = up === 40 ? 41 : 93;
  let depth = 0;
  const last = Math.min(plain.length, open + LONGEST);
  for (let i = open; i < last; i++) {
    const code = plain.charCodeAt(i);
    if (code === up) depth++;
    else if (code === down && --depth === 0) return i + 1;
  }
  return -1;
}

const names = (text: string): string =>
  text
    .replace(/^the /i, '')
    .replace(/[.,]+$/, '')
    .trim();

function aliasesIn(content: string): string[] {
  const found = ALIAS.exec(content);
  if (found) return [found[1], found[2]].flatMap((name) => (name ? [names(name)] : []));
  const hereinafter = HEREINAFTER.exec(content);
  return hereinafter?.[1] ? [names(hereinafter[1])] : [];
}

/** Reads a row of parentheticals at a place. */
export function readParens(source: Source, at: number): Parens {
  const { plain } = source;
  const parens: Paren[] = [];
  const aliases: string[] = [];
  let dated: DateParen | undefined;
  let datedSpan: Parens['datedSpan'];
  let end = at;
  while (parens.length < MOST_PARENS) {
    let open = end;
    while (plain[open] === ' ') open++;
    const bracket = plain[open];
    if (bracket !== '(' && bracket !== '[') break;
    const to = closing(plain, open);
    if (to < 0) break;
    const from = open + 1;
    const content = plain.slice(from, to - 1).trim();
    // New York and California put the year in brackets: `63 NY2d 582 [1984]`.
    if (bracket === '[' && !/^hereinafter/.test(content) && !BRACKETED.test(content)) break;
    const found = aliasesIn(content);
    const date =
      dated || CODIFIED.test(content) || NOT_DATE.test(content) ? null : DATE.exec(content);
    if (found.length > 0) {
      aliases.push(...found);
      parens.push({ from, to: to - 1, role: 'alias' });
    } else if (date) {
      const court = (date[1] ?? '')
        .replace(/[ ,]+$/, '')
        .replace(MANNER, '')
        .trim();
      const day = `${date[2] ?? ''}${date[3] ?? ''}`.replace(/ +/g, ' ').trim();
      dated = { date: day, year: date[3] ?? '', ...(court ? { court } : {}) };
      datedSpan = { from: open, to };
      parens.push({ from, to: to - 1, role: 'date' });
    } else {
      const role = CODIFIED.test(content) ? 'codified' : 'weight';
      parens.push({ from, to: to - 1, role });
    }
    end = to;
  }
  return { end, parens, aliases, ...(dated ? { dated } : {}), ...(datedSpan ? { datedSpan } : {}) };
}

/** The first parenthetical of weight or explanation, as written. */
export function firstWeight(source: Source, parens: readonly Paren[]): string | undefined {
  const paren = parens.find((p) => p.role === 'weight');
  return paren ? source.text.slice(paren.from, paren.to) : undefined;
}

/** The date parenthetical as the table prints it, with a blank before it; '' when there is none. */
export function datePart(source: Source, parens: Parens): string {
  const span = parens.datedSpan;
  return span ? ` ${source.text.slice(span.from, span.to).replace(/\s+/g, ' ')}` : '';
}

/** Same words whichever quotes and blanks they are written with. */
export function samePlain(a: string, b: string): boolean {
  const tidy = (text: string): string => makePlain(text).replace(/ +/g, ' ').trim().toLowerCase();
  return tidy(a) === tidy(b);
}
