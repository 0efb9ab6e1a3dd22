/**
 * Codes known by name, with or without a section sign: `Mass. Gen. Laws ch. 93A, § 2`, `MCL 750.81`,
 * `735 ILCS 5/2-1001`, `N.J.S.A. 2A:10-1`, `Treas. Reg. § 1.61-1`, `section 1983 of title 42`.
 */
import { clueWords, mayHold } from '../clues.ts';
import { LAW_TABLE } from '../data/law-table.ts';
import { NameTable, squash } from '../data/name-table.ts';
import { STATE_PATTERN } from '../data/states.ts';
import { type Code, type Found, matchAt, matchesOf, type Source, slice } from '../source.ts';
import { readParens } from '../tail.ts';
import { sectionCitations } from './codes.ts';

/** What local usage calls the codes, for the names of the Bluebook. */
const USUAL: Readonly<Record<string, string>> = {
  'M.C.L.': 'Mich. Comp. Laws',
  'M.C.L.A.': 'Mich. Comp. Laws Ann.',
  'G.S.': 'N.C. Gen. Stat.',
  'N.C.G.S.': 'N.C. Gen. Stat.',
  'N.J.S.A.': 'N.J. Stat. Ann.',
  'N.J.S.': 'N.J. Rev. Stat.',
  'I.L.C.S.': 'Ill. Comp. Stat.',
  'R.C.W.': 'Wash. Rev. Code',
  'N.R.S.': 'Nev. Rev. Stat.',
  'O.R.S.': 'Or. Rev. Stat.',
  'V.S.A.': 'Vt. Stat. Ann.',
  'K.R.S.': 'Ky. Rev. Stat.',
  'C.R.S.': 'Colo. Rev. Stat.',
  'A.R.S.': 'Ariz. Rev. Stat.',
  'O.C.G.A.': 'Ga. Code Ann.',
  'T.C.A.': 'Tenn. Code Ann.',
  'H.R.S.': 'Haw. Rev. Stat.',
  'R.S.A.': 'N.H. Rev. Stat. Ann.',
  'RSMo.': 'Mo. Rev. Stat.',
  'S.D.C.L.': 'S.D. Codified Laws',
  'K.S.A.': 'Kan. Stat. Ann.',
  'C.G.S.': 'Conn. Gen. Stat.',
  'M.G.L.': 'Mass. Gen. Laws',
  'M.G.L.A.': 'Mass. Gen. Laws Ann.',
  'M.C.A.': 'Mont. Code Ann.',
  'Pa.C.S.': 'Pa. Cons. Stat.',
  'Pa.C.S.A.': 'Pa. Cons. Stat.',
  'W.A.C.': 'Wash. Admin. Code',
  'O.A.R.': 'Or. Admin. R.',
  'N.Y.C.R.R.': 'N.Y. Comp. Codes R. & Regs.',
  'C.P.L.R.': 'N.Y. C.P.L.R.',
  'G.L.': 'Mass. Gen. Laws',
  'R.C.': 'Ohio Rev. Code',
  AS: 'Alaska Stat.',
  'O.S.': 'Okla. Stat.',
  'N.D.C.C.': 'N.D. Cent. Code',
  'N.M.S.A.': 'N.M. Stat.',
  'M.R.S.': 'Me. Rev. Stat.',
  'M.R.S.A.': 'Me. Rev. Stat. Ann.',
  'N.J.A.C.': 'N.J. Admin. Code',
  COMAR: 'Md. Code Regs.',
  'C.C.R.': 'Cal. Code Regs.',
  'C.M.R.': 'Mass. Code Regs.',
};

/** What stands around names so short that they may be something else: before the name and behind it. */
const SHAPES: Readonly<Record<string, readonly [before: RegExp, behind: RegExp]>> = {
  gl: [/$/, /,? (?:ch\.|c\.) ?\w{1,5},? §/y],
  rc: [/$/, / (?:§{1,2} ?)?\d{3,4}\.\d{2,3}(?![\d.-])/y],
  as: [/$/, / \d{2}\.\d{2}\.\d{3}(?!\d)/y],
  os: [/\d $/, /,? §/y],
  mrs: [/\d(?:-[A-Z])? $/, /,? §/y],
  comar: [/$/, / \d{2}\.\d{2}\.\d{2}/y],
  ccr: [/\d $/, /,? (?:§|\d{3,4}-\d)/y],
  cmr: [/\d $/, / \d{1,3}\.\d/y],
};

/** Local names of codes that begin with the state. */
const LOCAL = [
  'Del. Code Ann.\tDel. C.',
  'La. Rev. Stat. Ann.\tLa. R.S.',
  'Ohio Admin. Code\tOhio Adm.Code',
].join('\n');

const BOOK = new NameTable(
  `${LAW_TABLE}\n${LOCAL}`
    .split('\n')
    .map((line) => {
      const [names = ''] = line.split('\t|');
      // Many are cited without the word that a publisher adds.
      const [name = ''] = names.split('\t');
      return / Ann\.$/.test(name) ? `${names}\t${name.replace(/ Ann\.$/, '')}` : names;
    })
    .join('\n'),
);

const BY_ACRONYM = new Map(Object.entries(USUAL).map(([name, book]) => [squash(name), book]));
/** What may be an acronym of {@link USUAL} before a section. */
const ACRONYM =
  /(?<![\w.])((?:[A-Z]\.?[A-Z]|COMAR|RSMo|Pa\.? ?C\.S)[A-Za-z.]{0,8})(?=,? (?:§|\d|c\. |ch\. |tit))/g;
const NAMED = new RegExp(
  `(?<![\\w.])(?:${STATE_PATTERN}|Treas\\.|Guam|N\\. Mar\\.|V\\.I\\.|Navajo) `,
  'g',
);
/** Every code's citation holds one of these. */
const HINT = /§|R\.S\.|Code|Stat|Law|Reg|Comp|Admin|[Ss]ection/;
const DIVISION =
  /,? (?:tit(?:le|\.)?|ch(?:apter|\.)?|c\.|art\.) ?(\w{1,6}(?:-[A-Z]{1,2})?)(?=[, §])/y;
/** The year of the edition: `NMSA 1978, § 30-2-1`, `K.S.A. 2019 Supp. 21-6811`. */
const EDITION = / (?:19|20)\d\d(?: Supp\.)?,?(?= (?:§|\d[\w.]*-\d))/y;
/** The agency before a section of Wisconsin's regulations: `§ NR 102.04`. */
const AGENCY = /[A-Z][A-Za-z]{1,5} (?=\d)/y;
const SIGN = /,? ?(?:(§{1,3}) ?|([Ss]ections?|[Ss]ecs?\.|arts?\.|[Rr]\.|rules?|regs?\.) )/y;
const PLAIN_SECTION = /,? ?(?=\d{1,6}[A-Za-z]{0,3}[.:/-]\d|\d{3,5}\()/y;
const OF_TITLE = /\b([Ss]ections?|§§?) ?(?=\d[\w()-]{0,30} of [Tt]itle (\d{1,2})(?![\w.]))/g;
const AFTER_TITLE = / of [Tt]itle \d{1,2}(?:,? (?:of the )?(?:United States Code|U\.S\. Code))?/y;

/** Florida's courts name the section first: `§ 776.032(1), Fla. Stat. (2017)`. */
const BEFORE_FLORIDA =
  /(?<![\w§])(?:([Ss]ections?) |(§{1,2}) ?)(?=(?:\d[\w.()]{0,24},? (?:(?:and|&) )?){1,6}(?:Fla\. Stat\.|Florida Statutes))/g;
const FLORIDA = /, (Fla\. Stat\.|Florida Statutes)/y;

const ACRONYM_CLUE = clueWords(...Object.keys(USUAL), 'Pa', 'C.S.', 'C.S.A.');
const STATE_CLUE = clueWords(
  ...STATE_PATTERN.split('|').map((name) => name.replace(/\\/g, '').replace(/ .*/, '')),
  ...['Treas', 'Guam', 'N', 'V.I.', 'Navajo'],
);
const TITLE_CLUE = clueWords('Title', 'title');

/** All citations to codes known by name. */
export function readNamedCodes(source: Source): Found[] {
  const { plain } = source;
  const found: Found[] = [];
  const starts: { at: RegExpExecArray; usual?: string; book?: string }[] = [];
  for (const at of mayHold(source, ACRONYM_CLUE) ? matchesOf(ACRONYM, plain) : []) {
    const book = BY_ACRONYM.get(squash(at[1] ?? ''));
    if (book && at[1] && hasShape(plain, at, at[1])) starts.push({ at, usual: at[1], book });
  }
  if (mayHold(source, STATE_CLUE) && HINT.test(plain)) {
    for (const at of matchesOf(NAMED, plain)) starts.push({ at });
  }
  for (const { at, usual, book: common } of starts) {
    // `N.Y. C.P.L.R.`: the state belongs to the name.
    const state = usual && source.plain.slice(at.index - 5, at.index) === 'N.Y. ' ? 5 : 0;
    const nameFrom = at.index - state;
    const title = /(?<![\w.])(\d{1,3}(?:-[A-Z])?) $/.exec(
      plain.slice(Math.max(0, nameFrom - 8), nameFrom),
    )?.[1];
    const from = title ? nameFrom - title.length - 1 : nameFrom;
    const named = usual ? undefined : BOOK.at(plain, nameFrom);
    if (!usual && !named) continue;
    let next = usual ? nameFrom + state + usual.length : (named?.to ?? nameFrom);
    next += usual ? (matchAt(EDITION, plain, next)?.[0].length ?? 0) : 0;
    const nameTo = next;
    const division = matchAt(DIVISION, plain, next);
    if (division) next += division[0].length;
    const sign = matchAt(SIGN, plain, next) ?? matchAt(PLAIN_SECTION, plain, next);
    if (!sign) continue;
    next += sign[0].length;
    const agency = named?.name === 'Wis. Admin. Code' ? matchAt(AGENCY, plain, next) : null;
    next += agency?.[0].length ?? 0;
    if (!/\d/.test(plain[next] ?? '')) continue;
    const label = slice(source, { from: nameFrom, to: nameTo });
    const book = named?.name ?? common ?? label;
    const kind = /\b(?:Admin|Regs?|Code R|R\. & Regs)\b/.test(book) ? 'regulation' : 'statute';
    const place = division ? slice(source, { from: nameTo, to: nameTo + division[0].length }) : '';
    const within = place.startsWith(',') ? place : place ? ` ${place}` : '';
    const of = /tit/.test(place) ? division?.[1] : undefined;
    const code: Code = {
      key: `state:${squash(book.replace(/ Ann\.?/, ''))}${titleKey(title ?? of)}${of ? '' : squash(place)}${agency ? squash(agency[0]) : ''}`,
      label: `${title ? `${title} ` : ''}${label}${within}${place ? ',' : ''}${agency ? ` § ${agency[0].trim()}` : ''}`,
      category: kind === 'statute' ? 'statutes' : 'regulations',
      ...(agency || /ILCS|Ill\. Comp/.test(label) || isBareForm(usual, book, sign[0])
        ? { signless: true }
        : {}),
    };
    const written = /^(?:[Rr]\.|art)/.exec(sign[2] ?? '')?.[0];
    const plural = sign[1] === '§§' || /^(?:sections|secs|rules|arts|regs)/i.test(sign[2] ?? '');
    const start = { from, to: from };
    const list = sectionCitations(
      source,
      kind,
      code,
      {
        start,
        sections: next,
        plural,
        ...(written ? { sign: written === 'art' ? 'art.' : written } : {}),
      },
      { title: title ?? of, code: label.replace(/,$/, '') },
    );
    found.push(...list.map(illinois));
  }
  if (mayHold(source, STATE_CLUE) && /, Fla\. Stat\.|, Florida Statutes/.test(plain)) {
    for (const at of matchesOf(BEFORE_FLORIDA, plain)) found.push(...floridaBehind(source, at));
  }
  for (const at of mayHold(source, TITLE_CLUE) ? matchesOf(OF_TITLE, plain) : []) {
    const title = at[2] ?? '';
    const code: Code = { key: `usc:${title}`, label: `${title} U.S.C.`, category: 'statutes' };
    const start = { from: at.index, to: at.index };
    const list = sectionCitations(
      source,
      'statute',
      code,
      { start, sections: at.index + at[0].length, plural: false },
      { title, code: 'U.S.C.' },
    );
    const [one] = list;
    const after = one && matchAt(AFTER_TITLE, plain, one.core.to);
    if (one && after) {
      const to = one.core.to + after[0].length;
      found.push({ ...one, core: { ...one.core, to }, span: { ...one.span, to } });
    }
  }
  return found;
}

/** Whether a name that may be something else stands as the code it names is cited. */
function hasShape(plain: string, at: RegExpExecArray, name: string): boolean {
  const shape = SHAPES[squash(name)];
  if (!shape) return true;
  const [before, behind] = shape;
  return (
    before.test(plain.slice(Math.max(0, at.index - 6), at.index)) &&
    matchAt(behind, plain, at.index + name.length) !== null
  );
}

const titleKey = (title: string | undefined): string => (title ? `:${title.toLowerCase()}` : '');

/** Local names of regulations, and of some codes, that nobody writes a sign behind. */
const isBareForm = (usual: string | undefined, book: string, sign: string): boolean =>
  sign.trim() === '' &&
  (/^(?:Ohio|La\.|Alaska)/.test(book) || (usual !== undefined && /\b(?:Admin|Regs)\b/.test(book)));

/** Sections that stand before the name of the code, which closes the citation. */
function floridaBehind(source: Source, at: RegExpExecArray): Found[] {
  const plural = at[1]?.endsWith('s') || at[2] === '§§';
  const code: Code = { key: 'state:flastat', label: 'Fla. Stat.', category: 'statutes' };
  const start = { from: at.index, to: at.index };
  const sections = at.index + at[0].length;
  const list = sectionCitations(
    source,
    'statute',
    code,
    { start, sections, plural },
    { code: 'Fla. Stat.' },
  );
  const last = list.at(-1);
  const name = last && matchAt(FLORIDA, source.plain, last.core.to);
  if (!last || !name) return [];
  const to = last.core.to + name[0].length;
  const parens = readParens(source, to);
  const year = parens.dated?.year;
  const closed: Found = {
    ...last,
    core: { ...last.core, to },
    span: { ...last.span, to: parens.end },
    fields: { ...last.fields, ...(year ? { year } : {}) },
    parens: parens.parens,
    aliases: parens.aliases,
  };
  return [...list.slice(0, -1), closed];
}

/** Illinois writes act and section in one: `5/2-1001`. */
function illinois(found: Found): Found {
  const { section } = found.fields;
  const cut = section?.indexOf('/') ?? -1;
  if (!section || cut < 0) return found;
  const fields = { ...found.fields, act: section.slice(0, cut), section: section.slice(cut + 1) };
  return { ...found, fields };
}
