/**
 * Laws of other countries and of the European Union (Bluebook rules 20.5 and 21.9, table T2): `State Immunity
 * Act 1978, c. 33, § 3 (UK)`, `State Immunity Act, R.S.C. 1985, c. S-18 (Can.)`, `Foreign States Immunities
 * Act 1985 (Cth) s 11`, `Council Regulation 44/2001, art. 5, 2001 O.J. (L 12) 1 (EC)`.
 */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import { afterSignals } from '../names.ts';
import {
  endOf,
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';
import { titleStart } from './title-start.ts';

const COUNTRY =
  '(?:UK|U\\.K\\.|Eng\\.|Scot\\.|N\\. Ir\\.|Ir\\.|Can\\.|Austl\\.|Cth|NSW|Vic|N\\.Z\\.|S\\. Afr\\.|India|Sing\\.|Pak\\.|Isr\\.|H\\.K\\.)';
const WORD = "(?:[A-Z][\\w'&-]{0,24}|of|and|the|for|on|in|to|with)";
/** The session of a reign: `, 4 & 5 Geo. 5`. */
const REIGN = '(?:, (?:\\d{1,2} & )?\\d{1,2} (?:Eliz|Geo|Vict|Will|Edw)\\. \\d)?';
/** `State Immunity Act 1978, c. 33`, `Foreign States Immunities Act 1985 (Cth)`; one of the two tells that it is one. */
const ACT = new RegExp(
  `(?<![\\w.'&-])([A-Z][\\w'&-]{0,24}(?: ${WORD}){0,9} Act)(?: ((?:1[89]|20)\\d\\d)(?:(${REIGN}, c\\. \\d{1,3})|(?=[^();]{0,40} \\(${COUNTRY}\\)))|(, R\\.S\\.C\\.,? (?:1[89]|20)\\d\\d, c\\. [A-Z]-\\d{1,3}(?:\\.\\d{1,3})?))`,
  'g',
);
/** What a sentence says before the name of an act. */
const BEFORE_NAME =
  /^(?:(?:[Tt]he|Under|In|By|Of|And|But|Like|Unlike|With|As|Section \w+ of) (?:the )?)+/;
const PLACE =
  /,? (?:§{1,2}|ss?\.?|[Aa]rts?\.|[Ss]ections?|[Aa]rticles?) ?(\d{1,4}[A-Z]?(?:\(\w{1,4}\)){0,4}(?:-\d{1,4}[A-Z]?)?)(?!\w)/y;
const NAMED_COUNTRY = new RegExp(` \\(${COUNTRY}\\)`, 'y');

const JOURNAL =
  /(?<![\w.])((?:19|20)\d\d) O\.? ?J\.? \(([LC]) ?(\d{1,3})\)(?: (\d{1,4}))?(?![\w-])/g;
/** What begins the name of a law of the Union, at the start or behind a sentence. */
const LEADS_TO_JOURNAL =
  /(?:^|[.;)] )((?:(?:Council|Commission|Parliament|European Parliament)(?: and Council)? )?(?:Regulation|Directive|Decision|Framework Decision|Recommendation|Charter|Consolidated Version)\b)/g;
/** Where in a law, before the journal that prints it: `, art. 5`. */
const PLACE_BEFORE = /, (?:arts?\.|§{1,2}) ?(\d{1,4}(?:\(\w{1,4}\)){0,3})(?=,)/;
const UNION = / \((?:EU|EC|EEC|E\.U\.|E\.C\.)\)/y;

const CLUE = clueWords('Act', 'O', 'OJ', 'O.J.');

/** All laws of other countries and of the European Union in a passage. */
export function readForeignLaws(source: Source): Found[] {
  if (!source.clues.year || !mayHold(source, CLUE)) return [];
  return [...acts(source), ...unionLaws(source)];
}

function acts(source: Source): Found[] {
  return matchesOf(ACT, source.plain).map((at): Found => {
    const [all, words = '', year = '', chapter = '', revised = ''] = at;
    const led = afterSignals(source.plain, at.index, at.index + words.length);
    const name = source.plain.slice(led, at.index + words.length);
    const from = led + (BEFORE_NAME.exec(name)?.[0].length ?? 0);
    const to = at.index + all.length;
    const nearer = country(source, to);
    const place = matchAt(PLACE, source.plain, nearer.end);
    const end = nearer.end + (place?.[0].length ?? 0);
    const later = country(source, end);
    const title = slice(source, { from, to: at.index + words.length });
    const text = `${slice(source, { from, to })}${nearer.text}${later.text}`;
    return law(source, { from, to: end }, later.end, {
      title,
      year: year || (/\d{4}/.exec(revised)?.[0] ?? ''),
      pin: place?.[1],
      text,
      key: `act:${squash(title)}:${year || squash(revised)}`,
      category: 'statutes',
      weight: (chapter || revised ? 2 : 1) + (later.text || nearer.text ? 1 : 0),
    });
  });
}

/** A country in brackets at a place, and where it ends. */
function country(source: Source, at: number): { readonly text: string; readonly end: number } {
  const found = matchAt(NAMED_COUNTRY, source.plain, at);
  return found ? { text: found[0], end: at + found[0].length } : { text: '', end: at };
}

function unionLaws(source: Source): Found[] {
  let floor = 0;
  return matchesOf(JOURNAL, source.plain).flatMap((at): Found[] => {
    const [all, year = '', series = '', number = '', page = ''] = at;
    const clause = titleStart(source, at.index, floor);
    floor = at.index + all.length;
    const lead = matchesOf(LEADS_TO_JOURNAL, source.plain.slice(clause, at.index)).at(-1);
    if (!lead) return [];
    const from = clause + endOf(lead) - (lead[1] ?? '').length;
    const called = slice(source, { from, to: at.index });
    const union = matchAt(UNION, source.plain, floor);
    const place = PLACE_BEFORE.exec(called);
    const title = called.replace(PLACE_BEFORE, '').replace(/,? *$/, '');
    const core = { from: at.index, to: floor };
    return [
      law(source, core, floor + (union?.[0].length ?? 0), {
        title,
        year,
        pin: place?.[1],
        text: `${title}, ${slice(source, core)}${union?.[0] ?? ''}`,
        key: `oj:${year}:${series}${number}:${page}`,
        category: 'other',
        weight: 2,
        from,
      }),
    ];
  });
}

interface Law {
  readonly title: string;
  readonly year: string;
  readonly pin: string | undefined;
  /** The entry. */
  readonly text: string;
  readonly key: string;
  readonly category: 'statutes' | 'other';
  readonly weight: number;
  /** Where it begins, when that is before its core. */
  readonly from?: number;
}

function law(source: Source, core: Found['core'], end: number, of: Law): Found {
  const parens = readParens(source, end);
  return {
    kind: 'statute',
    core,
    span: { from: of.from ?? core.from, to: parens.end },
    fields: fieldsOf({
      act: of.title,
      year: of.year,
      pin: of.pin,
      parenthetical: firstWeight(source, parens.parens),
    }),
    parens: parens.parens,
    aliases: parens.aliases,
    work: {
      keys: [of.key],
      category: of.category,
      name: [{ text: of.text }],
      sortKey: sortable(of.text),
      short: of.title,
      names: [of.title],
      weight: of.weight,
    },
  };
}
