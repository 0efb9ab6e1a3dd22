/** Articles in journals: author, title, volume, journal, page; and the treaty series. */
import type { StyledText } from '../citation.ts';
import { JOURNAL_TABLE } from '../data/journal-table.ts';
import { NameTable } from '../data/name-table.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesAt,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';
import { authorStart } from './author-before.ts';
import { pageKey } from './reporter.ts';
import { titleStart } from './title-start.ts';
import { NUMBERED_SERIES, treatyTitle } from './treaty-number.ts';

const VOLUME = /(?<![\w.$/:-])(\d{1,4}) +(?=[A-Z])/y;
const JOURNAL =
  /((?:(?:[A-Z][A-Za-z.']*|&|of|on|and|the|for|in|\d(?:st|d|nd|rd|th)) ){0,9}?(?:[A-Z][A-Za-z.']*))(?:(,? +at +)(?=[\d_*])|,? +(\d+(?:,\d{3})*|_{2,})(?![\w(]))/y;
const WORD =
  /(?:^|[ .])(?:Rev|L\. ?J|J|L\. ?Q|Q|Bull|Forum|Persp|Probs|Y\. ?B|L\. ?Rev|Law Review|Law Journal|Aff|Just|Recueil|U\.N\.T\.S|L\.N\.T\.S|U\.S\.T|Bevans|I\.L\.M|T\.I\.A\.S)(?:\.|$| )/;
const TABLE = new NameTable(JOURNAL_TABLE);
const AFTER_NAME = /(?:(,? +at +)(?=[\d_*])|,? +(\d+(?:,\d{3})*|_{2,})(?![\w(]))/y;
const NOT = /^(?:U\. ?S\. ?C|C\. ?F\. ?R|Fed\. ?Reg|Stat\b|Cong\. ?Rec|Part|Section|Rev\. Stat)/;

/** No treaty stands in more series. */
const MOST_SERIES = 6;
/** Between two series a treaty is printed in; a number in a third may stand there: `, T.I.A.S. No. 7502, `. */
const BESIDE = new RegExp(`^, *(?:(?:${NUMBERED_SERIES}) Nos?\\. [\\d-]{1,12}, *)?$`);
/** Series of treaties. */
const SERIES = /T\.S|S\.T|I\.L\.M|Bevans/;

/** All articles of a passage, and their short forms by volume and journal. */
export function readJournals(source: Source): Found[] {
  const found: Found[] = [];
  let floor = 0;
  /** Where the article before ends with its year: no name reaches back over it. */
  let passed = 0;
  for (const at of matchesAt(VOLUME, source.plain, source.clues.volumes)) {
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
      : article(source, head, volume, name, page ?? '', passed <= at.index ? passed : floor);
    floor = citation.core.to;
    passed = citation.span.to;
    // The treaty is the last one that is no series of another.
    let last = found.length - 1;
    while (found[last]?.part && found.length - last <= MOST_SERIES) last--;
    const treaty = found[last];
    if (
      treaty &&
      !treaty.part &&
      BESIDE.test(source.plain.slice(found.at(-1)?.core.to, head.from))
    ) {
      const both = besideTreaty(source, treaty, citation, found.at(-1)?.core.to ?? head.from);
      if (both) {
        const others = found.slice(last + 1).map((one) => ({ ...one, host: both.host }));
        found.splice(last, found.length - last, both.host, ...others, both.other);
        continue;
      }
    }
    found.push(citation);
  }
  return found;
}

/**
 * A treaty with another series it is printed in: `21 U.S.T. 77, 596 U.N.T.S. 261`.
 *
 * @param between where the series before it ends
 */
function besideTreaty(
  source: Source,
  treaty: Found,
  also: Found,
  between: number,
): { host: Found; other: Found } | undefined {
  const { work } = treaty;
  if (treaty.kind !== 'treaty' || also.kind !== 'treaty' || !work || !also.work) return undefined;
  const host: Found = {
    ...treaty,
    span: { from: treaty.span.from, to: also.span.to },
    ...(also.parens ? { parens: also.parens } : {}),
    aliases: [...(treaty.aliases ?? []), ...(also.aliases ?? [])],
    work: {
      ...work,
      keys: [...work.keys, ...also.work.keys],
      name: [...work.name, { text: slice(source, { from: between, to: also.core.to }) }],
    },
  };
  const { volume, reporter, page } = also.fields;
  const fields = fieldsOf({ volume, reporter, page });
  const other: Found = {
    kind: 'treaty',
    core: also.core,
    span: also.core,
    fields,
    part: 'parallel',
    host,
    work: { ...(host.work as NonNullable<Found['work']>), keys: also.work.keys },
  };
  return { host, other };
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
  const series = SERIES.test(journal);
  const lead = titleStart(source, core.from, floor);
  const from = series ? lead : authorStart(source, lead, core.from);
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
      short:
        surnames(author) ||
        (series ? title?.replace(/, .*$/, '') : title) ||
        `${volume} ${journal} ${page}`,
      names: [author, title, ...etAl(author)].flatMap((text) => (text ? [text] : [])),
      weight: (author ? 2 : 0) + (title ? 2 : 0) + (parens.dated ? 1 : 0),
    },
  };
}

/** What the author of a piece is not: `Jane Doe, Note, ` (Bluebook rule 16.7.1). */
const DESIGNATION =
  /, (?:Note|Comment|Essay|Article|Book Review|Book Note|Case Comment|Recent Developments?|Commentary|Foreword|Symposium|Keynote|Lecture|Response|Reply)$/;
const COMMENT =
  /^(?:Recent Cases?|Case Comment|Note|Comment|Recent Development), (?:([^,]{2,90}? v\. [^,]{2,90}), (?=\d))?/;

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
    const piece = treatyTitle(source, from, end);
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
  const author = comment
    ? ''
    : slice(source, { from, to: starts }).replace(/,$/, '').replace(DESIGNATION, '');
  const title = slice(source, { from: starts, to: end });
  const last = pieces[pieces.length - 1];
  if (last && !last.text.endsWith(',')) pieces.push({ text: ', ' });
  else pieces.push({ text: ' ' });
  return { pieces, ...(author ? { author } : {}), ...(title ? { title } : {}) };
}

/** What three authors or more also go by: `Keeton et al.`. */
export function etAl(author: string | undefined): string[] {
  const [first, second, third] = surnames(author).split(' & ');
  return first && second && third ? [`${first} et al.`] : [];
}

/** Surnames of authors as a short form gives them: `Dodge & Keitner`, `Marczak et al.`. */
export function surnames(author: string | undefined): string {
  if (!author) return '';
  const also = /,? et al\.$/.test(author);
  const people = author
    .replace(/,? et al\.$/, '')
    .replace(/ \(@\w{1,30}\)$/, '')
    .split(/,? & |,? and |, /);
  const last = people.flatMap((person) => {
    const words = person.split(' ').filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word));
    return words.length > 0 ? [words[words.length - 1] ?? ''] : [];
  });
  return `${last.join(' & ')}${also ? ' et al.' : ''}`;
}
