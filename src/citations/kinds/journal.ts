/** Articles in journals: author, title, volume, journal, page; and the treaty series. */
import type { StyledText } from '../citation.ts';
import { JOURNAL_TABLE } from '../data/journal-table.ts';
import { NameTable } from '../data/name-table.ts';
import { afterSignals, clauseStart } from '../names.ts';
import { type Found, fieldsOf, matchAt, type Source, slice, sortable } from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';
import { pageKey } from './reporter.ts';

const VOLUME = /(?<![\w.$/:-])(\d{1,4}) +(?=[A-Z])/g;
const JOURNAL =
  /((?:(?:[A-Z][A-Za-z.']*|&|of|on|and|the|for|in|\d(?:st|d|nd|rd|th)) ){0,9}?(?:[A-Z][A-Za-z.']*))(?:(,? +at +)(?=[\d_*])|,? +(\d+(?:,\d{3})*|_{2,})(?![\w(]))/y;
const WORD =
  /(?:^|[ .])(?:Rev|L\. ?J|J|L\. ?Q|Q|Bull|Forum|Persp|Probs|Y\. ?B|L\. ?Rev|Law Review|Law Journal|Aff|Just|Recueil|U\.N\.T\.S|I\.L\.M|T\.I\.A\.S)(?:\.|$| )/;
const TABLE = new NameTable(JOURNAL_TABLE);
const AFTER_NAME = /(?:(,? +at +)(?=[\d_*])|,? +(\d+(?:,\d{3})*|_{2,})(?![\w(]))/y;
const NOT = /^(?:U\. ?S\. ?C|C\. ?F\. ?R|Fed\. ?Reg|Stat\b|Cong\. ?Rec|Part|Section|Rev\. Stat)/;

/** All articles of a passage, and their short forms by volume and journal. */
export function readJournals(source: Source): Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (const at of source.plain.matchAll(VOLUME)) {
    if (at.index < floor) continue;
    const nameAt = at.index + at[0].length;
    const rest = journalAt(source.plain, nameAt);
    if (!rest) continue;
    const { all, journal, short, page } = rest;
    const volume = at[1] ?? '';
    const name = slice(source, { from: nameAt, to: nameAt + journal.length });
    const head = { from: at.index, to: nameAt + all.length };
    const citation = short
      ? shortForm(source, head.from, head.to - short.length, volume, name)
      : article(source, head, volume, name, page ?? '', floor);
    found.push(citation);
    floor = citation.core.to;
  }
  return found;
}

/** A journal at a place with its page or ` at `: one of the table, or a name that says it is one. */
function journalAt(
  plain: string,
  at: number,
): { all: string; journal: string; short?: string; page?: string } | undefined {
  const known = TABLE.at(plain, at);
  const after = known ? matchAt(AFTER_NAME, plain, known.to) : null;
  if (known && after) {
    const journal = plain.slice(at, known.to);
    const [all, short, page] = after;
    return { all: journal + all, journal, ...(short ? { short } : {}), ...(page ? { page } : {}) };
  }
  const rest = matchAt(JOURNAL, plain, at);
  if (!rest) return undefined;
  const [all, journal = '', short, page] = rest;
  if (!WORD.test(journal) || NOT.test(journal) || journal.length > 90) return undefined;
  return { all, journal, ...(short ? { short } : {}), ...(page ? { page } : {}) };
}

function shortForm(
  source: Source,
  from: number,
  to: number,
  volume: string,
  reporter: string,
): Found {
  const pins = readPins(source, to, true);
  const parens = readParens(source, pins.end);
  return {
    kind: 'short',
    core: { from, to: pins.end },
    span: { from, to: parens.end },
    fields: fieldsOf({ volume, reporter, pin: pins.pin }),
    parens: parens.parens,
  };
}

function article(
  source: Source,
  core: { from: number; to: number },
  volume: string,
  journal: string,
  page: string,
  floor: number,
): Found {
  const pins = readPins(source, core.to);
  const parens = readParens(source, pins.end);
  const from = lead(source, core.from, floor);
  const series = /T\.S|I\.L\.M/.test(journal);
  const { pieces, author, title } = entry(source, from, core.from, series);
  const cite = `${slice(source, core)}${datePart(source, parens)}`;
  const name: StyledText[] = [...pieces, { text: cite }];
  return {
    kind: series ? 'treaty' : 'journal',
    core,
    span: { from, to: parens.end },
    fields: fieldsOf({
      volume,
      reporter: journal,
      page,
      pin: pins.pin,
      author,
      title,
      year: parens.dated?.year,
      parenthetical: firstWeight(source, parens.parens),
    }),
    parens: parens.parens,
    aliases: parens.aliases,
    work: {
      keys: [pageKey(volume, journal, page.replace(/,/g, ''))],
      category: 'other',
      name,
      sortKey: sortable(name.map((piece) => piece.text).join('')),
      short: surnames(author) || title || `${volume} ${journal} ${page}`,
      names: [author, title].flatMap((text) => (text ? [text] : [])),
      weight: (author ? 2 : 0) + (title ? 2 : 0) + (parens.dated ? 1 : 0),
    },
  };
}

const COMMENT =
  /^(?:Recent Cases?|Case Comment|Note|Comment|Recent Development), (?:([^,]{2,90}? v\. [^,]{2,90}), (?=\d))?/;

/** Where author or title before the volume begins. */
function lead(source: Source, at: number, floor: number): number {
  const { plain } = source;
  let from = afterSignals(plain, clauseStart(plain, at, floor), at);
  if (!/, ?["']?$/.test(plain.slice(from, at).trimEnd())) return at;
  const small = /^[a-z][^A-Z]*(?=[A-Z])/.exec(plain.slice(from, at));
  if (small) from += small[0].length;
  return Math.min(from, at);
}

/** Author and title in the styles of the source; without italics there, the title after the author. */
function entry(
  source: Source,
  from: number,
  to: number,
  treaty: boolean,
): { pieces: StyledText[]; author?: string; title?: string } {
  const text = source.text.slice(from, to).replace(/[,\s]+$/, '');
  if (text === '') return { pieces: [] };
  const end = from + text.length;
  const spans = source.italics.filter((span) => span.from < end && span.to > from);
  let starts = from;
  // An unsigned comment on a case: `Recent Case, Doe v. Ethiopia, 851 F.3d 7 (D.C. Cir. 2017)`.
  if (treaty) {
    const piece = source.text.slice(from, end).replace(/\s+/g, ' ');
    return { pieces: [{ text: `${piece}, ` }], title: piece };
  }
  const comment = COMMENT.exec(source.plain.slice(from, end));
  const styledTo = comment?.[1] && spans.length === 0 ? from + comment[0].length - 2 : end;
  if (spans[0]) starts = Math.max(from, spans[0].from);
  else {
    const comma = /^(?:[^,]{3,60}?(?:, (?:Jr\.|Sr\.|I{2,3}))?), /.exec(
      source.plain.slice(from, end),
    );
    if (comma && /, /.test(source.plain.slice(from, end))) starts = from + comma[0].length;
  }
  const pieces: StyledText[] = [];
  const push = (a: number, b: number, italic: boolean): void => {
    if (a >= b) return;
    const piece = source.text.slice(a, b).replace(/\s+/g, ' ');
    pieces.push(italic ? { text: piece, italic } : { text: piece });
  };
  push(from, starts, false);
  let at = starts;
  for (const span of spans) {
    push(at, Math.max(at, span.from), false);
    push(Math.max(at, span.from), Math.min(end, span.to), true);
    at = Math.max(at, Math.min(end, span.to));
  }
  push(at, styledTo, spans.length === 0);
  push(styledTo, end, false);
  const author = comment ? '' : slice(source, { from, to: starts }).replace(/,$/, '');
  const title = slice(source, { from: starts, to: end });
  const last = pieces[pieces.length - 1];
  if (last && !last.text.endsWith(',')) pieces.push({ text: ', ' });
  else pieces.push({ text: ' ' });
  return { pieces, ...(author ? { author } : {}), ...(title ? { title } : {}) };
}

/** Surnames of authors as a short form gives them: `Dodge & Keitner`, `Marczak et al.`. */
export function surnames(author: string | undefined): string {
  if (!author) return '';
  const also = /,? et al\.$/.test(author);
  const people = author.replace(/,? et al\.$/, '').split(/,? & |,? and |, /);
  const last = people.flatMap((person) => {
    const words = person.split(' ').filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word));
    return words.length > 0 ? [words[words.length - 1] ?? ''] : [];
  });
  return `${last.join(' & ')}${also ? ' et al.' : ''}`;
}
