/** Statutes: the United States Code, state codes, public laws and the Statutes at Large. */
import { capital, clueWords, mayHold } from '../clues.ts';
import { LAW_TABLE } from '../data/law-table.ts';
import { NameTable, squash } from '../data/name-table.ts';
import { STATE_PATTERN } from '../data/states.ts';
import {
  type Code,
  type Found,
  fieldsOf,
  matchAt,
  matchesAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { readParens, readPins } from '../tail.ts';
import { type ActName, actBefore } from './act.ts';
import { actSectionKey, readActSections } from './act-section.ts';
import { readCaliforniaCodes } from './california-code.ts';
import { sectionCitations } from './codes.ts';
import { readNamedCodes } from './named-code.ts';
import { pageKey } from './reporter.ts';
import { readSections } from './sections.ts';

const USC =
  /(?<![\w.])(\d{1,2}) ?(U\. ?S\. ?C\.(?: ?[AS]\.)?|U\.?S\.?C\.?[AS]?\.?),? ?(?:([Aa]pp\.(?: \d)?|\(I\.R\.C\.\)),? ?)?(?:(§{1,3}) ?|([Ss]ec(?:tions?|s?\.)) |([Cc]hs?\.|[Cc]hapters?) )?(?=\d)/y;
/** Codes cited without a title: the Internal Revenue Code is title 26, the Revised Statutes stand alone. */
const UNTITLED =
  /(?<![\w.])(?:(I\.?R\.?C\.?|Internal Revenue Code)|(?<=(?:^|[(;]|\b(?:[Ss]ee|[Uu]nder|of|also|and)) ?)(Rev\. Stat\.)) (?:(§{1,3}) ?|[Ss]ections? )(?=\d)/g;
const UNTITLED_CLUE = clueWords('I.R.C.', 'Revenue', 'Rev');
/** `Act of Mar. 3, 1875, ch. 137, `, `Judiciary Act of 1789, ch. 20, § 9, ` before the Statutes at Large. */
const SESSION_ACT =
  /(?<![\w.])(?:(?:See|Under|The|In|But|Cf) )?((?:(?!See |Under |The |In )[A-Z][A-Za-z'-]+ ){0,6}Act of (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, )?\d{4}), (?:Pub\. L\. No\. )?ch\. (\d{1,4})(?:, (§{1,2} ?\d[\d, -]{0,20}))?, $/;
/** `Treaty of Peace, U.S.-Gr. Brit., Sept. 3, 1783, ` before them. */
const TREATY =
  /(?<![\w.])(?:Definitive )?(?:Treaty|Convention|Agreement|Protocol)\b[^;()]{5,140}, \d{4}, (?=$)/;
/** The treaty of San Francisco by either of its parts, and the article cited of it. */
const CHARTER =
  /(?<![\w.])((?:Statute of the International Court of Justice|Charter of the United Nations))(?:,? arts?\. (\d{1,3}(?:\(\w{1,3}\)){0,4}))?(, June 26, 1945, )$/;
/** `2019 Cal. Stat. ch. 35`, `1998 Fla. Laws 205`: laws of a state by year. */
const SESSION_LAW = /(?<![\w.$-])((?:18|19|20)\d\d(?:-\d{2,4})?) (?=[A-Z])/y;
const SESSION_PLACE =
  /,? (?:(?:ch\.|No\.|Act|Pub\. Act|P\.A\.|c\.) )?(\d{1,5}(?:-\d{1,4})?)(?![\w-])(?:, § ?\d{1,4}(?:\.\d)?)?/y;
const STATE = new RegExp(
  `\\b((?:${STATE_PATTERN}|N\\.Y\\.C\\.|L\\.A\\.|S\\.F\\.|Chi\\.|Phila\\.|Seattle|San [A-Z][a-z]+|Los Angeles|Cook County|[A-Z][a-z]+ (?=Mun\\.|City|Cnty\\.)) (?:[A-Z][A-Za-z.'&]*,? |& |and |of |[Tt]it\\. ?\\w{1,5}, |ch\\. ?\\w{1,6}, |art\\. ?\\w{1,6}, ){1,8}?)(?:(§{1,3}) ?|[Ss]ections? |[Ss]ec\\. )(?=\\d)`,
  'g',
);
const CODE_WORD = /\b(?:Code|Stat|Stats|Law|Laws|Comp|Rev|Ann|Gen|Statutes)\b/;
const CODE_CLUE = clueWords(
  ...['Code', 'Stat', 'Stats', 'Law', 'Laws', 'Comp', 'Rev', 'Ann', 'Gen', 'Statutes'],
);
const PUBLIC_LAW =
  /\b(?:Pub\. ?L\. ?(?:No\. ?)?(\d{2,3}-\d{1,4})|Public Law (?:No\. ?)?(\d{2,3}-\d{1,3}))(?!\d)/g;
const LAW_CLUE = clueWords('Pub', 'Public');
const STAT =
  /(?<![\w.])(\d{1,3}) Stat\. (\d+(?:,\d{3})*(?:[A-Z](?:-\d{1,3})?)?)(?!\w)(?:-(\d{1,4})(?![\w-]))?/y;
/** The title or division of a law: `, tit. III`, `, div. O`. */
const LAW_DIVISION =
  /(?:, (?:divs?|tits?|subtits?|chs?|pts?|arts?)\. [A-Z\d][A-Z\d-]{0,6}){1,4}(?=[,;. ])/y;
const LAW_SECTION = /, (§{1,3} ?|secs?\. )(?=\d)/y;
const STAT_AFTER = /, (?=\d{1,3} Stat\. \d)/y;

/** All statutes of a passage. */
export function readStatutes(source: Source): Found[] {
  const found = [
    ...readUsCode(source),
    ...readUntitled(source),
    ...readActSections(source),
    ...readNamedCodes(source),
    ...readCaliforniaCodes(source),
    ...readStateCodes(source),
    ...readSessionLaws(source),
  ];
  const laws = readPublicLaws(source);
  const taken = new Set(laws.flatMap((law) => (law.part === 'parallel' ? [law.core.from] : [])));
  if ((source.clues.capitals & capital('S')) !== 0) {
    for (const at of matchesAt(STAT, source.plain, source.clues.volumes)) {
      if (!taken.has(at.index)) laws.push(statCitation(source, at, undefined));
    }
  }
  return [...found, ...laws];
}

function named(found: Found[], act: ActName | undefined): Found[] {
  const [first, ...rest] = found;
  if (!first || !act) return found;
  const aliases = [act.name, ...act.aliases, ...(first.aliases ?? [])];
  const fields = { ...first.fields, act: act.name };
  const span = { from: act.from, to: first.span.to };
  const key = act.section && actSectionKey(act.name, act.section);
  const work = first.work && key ? { ...first.work, keys: [...first.work.keys, key] } : first.work;
  return [{ ...first, span, fields, aliases, ...(work ? { work } : {}) }, ...rest];
}

function readUsCode(source: Source): Found[] {
  const { volumes, capitals } = source.clues;
  if ((capitals & capital('U')) === 0) return [];
  return matchesAt(USC, source.plain, volumes).flatMap((at) => {
    const [all, title = '', label = '', part, signs, word, chapter] = at;
    const spaced = label.replace(/ /g, '');
    const shown = spaced.includes('.') ? spaced : 'U.S.C.';
    const appendix = part && /^a/i.test(part) ? ` ${part}` : '';
    const code: Code = {
      key: `usc:${title}${squash(appendix)}${chapter ? ':ch' : ''}`,
      label: `${title} ${shown}${appendix}`,
      category: 'statutes',
    };
    const act = actBefore(source, at.index);
    const plural =
      signs === '§§' || /^(?:sec(?:tions|s\.)|ch(?:s\.|apters))/i.test(word ?? chapter ?? '');
    const start = { from: at.index, to: at.index };
    const sign = plural ? 'chs.' : 'ch.';
    const citations = sectionCitations(
      source,
      'statute',
      code,
      { start, sections: at.index + all.length, plural, ...(chapter ? { sign } : {}) },
      { title, code: shown },
    );
    return named(citations, act);
  });
}

function readUntitled(source: Source): Found[] {
  if (!mayHold(source, UNTITLED_CLUE)) return [];
  return matchesOf(UNTITLED, source.plain).flatMap((at) => {
    const [all, revenue, revised, signs] = at;
    const label = revenue ?? revised ?? '';
    const code: Code = { key: revenue ? 'usc:26' : 'revstat', label, category: 'statutes' };
    const start = { from: at.index, to: at.index };
    return sectionCitations(
      source,
      'statute',
      code,
      { start, sections: at.index + all.length, plural: signs === '§§' },
      { title: revenue ? '26' : undefined, code: label },
    );
  });
}

const SESSIONS = new NameTable(
  LAW_TABLE.split('\n')
    .filter((line) => line.includes('|leg_session'))
    .map((line) => line.split('\t|')[0])
    .join('\n'),
);

function readSessionLaws(source: Source): Found[] {
  const { plain, clues } = source;
  if (!clues.year) return [];
  return matchesAt(SESSION_LAW, plain, clues.volumes).flatMap((at): Found[] => {
    const from = at.index;
    const name = SESSIONS.at(plain, from + at[0].length);
    const place = name && matchAt(SESSION_PLACE, plain, name.to);
    if (!name || !place) return [];
    const core = { from, to: name.to + place[0].length };
    const pins = readPins(source, core.to);
    const parens = readParens(source, pins.end);
    const text = slice(source, core).replace(/, § ?[\d.]+$/, '');
    return [
      {
        kind: 'statute',
        core,
        span: { from, to: parens.end },
        fields: fieldsOf({
          volume: at[1],
          reporter: slice(source, { from: from + at[0].length, to: name.to }),
          page: place[1],
          pin: pins.pin,
        }),
        parens: parens.parens,
        aliases: parens.aliases,
        work: {
          keys: [`session:${squash(text)}`],
          category: 'statutes',
          name: [{ text }],
          sortKey: sortable(text),
          short: text,
          names: [],
          weight: 1,
        },
      },
    ];
  });
}

function readStateCodes(source: Source): Found[] {
  if (!mayHold(source, CODE_CLUE) || !/§|[Ss]ec(?:tion|\.)/.test(source.plain)) return [];
  return matchesOf(STATE, source.plain).flatMap((at) => {
    const [all, name = '', signs] = at;
    if (!CODE_WORD.test(name) || /\bConst\./.test(name)) return [];
    const from = at.index;
    const label = slice(source, { from, to: from + name.length });
    const code: Code = {
      key: `state:${squash(label.replace(/ Ann\./, ''))}`,
      label,
      category: 'statutes',
    };
    return sectionCitations(
      source,
      'statute',
      code,
      { start: { from, to: from }, sections: from + all.length, plural: signs === '§§' },
      { code: label },
    );
  });
}

/** Pages that others were put in behind: omnibus acts printed after their volume was numbered. */
const INSERTED = new Set([
  '100:1783',
  '100:3341',
  '101:1329',
  '104:1388',
  '110:1321',
  '110:3009',
  '112:2681',
]);
/** No pinpoint reaches over more pages. */
const LONGEST_RANGE = 300;

/**
 * The page of a law in the Statutes at Large. `3009-546` and `1321-66` are pages by themselves, put in between
 * others; a number behind the hyphen that goes on from the page is the end of a range.
 */
function largePage(at: RegExpMatchArray): { page: string; pin?: string; to: number } {
  const [all, , first = '', inserted] = at;
  const start = first.replace(/,/g, '');
  const from = at.index ?? 0;
  const to = from + all.length;
  if (inserted === undefined) return { page: start, to };
  // What a range would leave out is said again: `1214-15` ends at 1215.
  const last = Number(start.slice(0, Math.max(0, start.length - inserted.length)) + inserted);
  const far = last <= Number(start) || last - Number(start) > LONGEST_RANGE;
  const own = far || INSERTED.has(`${at[1]}:${start}`);
  return own
    ? { page: `${start}-${inserted}`, to }
    : { page: start, pin: `${first}-${inserted}`, to: to - inserted.length - 1 };
}

function statCitation(source: Source, at: RegExpMatchArray, host: Found | undefined): Found {
  const from = at.index ?? 0;
  const [all, volume = ''] = at;
  const { page, pin, to } = largePage(at);
  const core = { from, to };
  const pins = readPins(source, from + all.length);
  const parens = readParens(source, pins.end);
  const low = Math.max(0, from - 160);
  const act = host ? null : SESSION_ACT.exec(source.plain.slice(low, from));
  const treaty = host || act ? null : TREATY.exec(source.plain.slice(low, from));
  const charter = host || act ? null : CHARTER.exec(source.plain.slice(low, from));
  const lead = act ?? charter ?? treaty;
  const start = lead ? low + lead.index : from;
  const name = act
    ? `${act[1]}, ch. ${act[2]}, ${slice(source, core)}`
    : charter
      ? `${charter[1]}${charter[3]}${slice(source, core)}`
      : slice(source, { from: start, to: core.to });
  const isTreaty = treaty !== null || charter !== null;
  return {
    kind: isTreaty ? 'treaty' : 'statute',
    core,
    span: { from: start, to: host ? core.to : parens.end },
    fields: fieldsOf({
      volume,
      reporter: 'Stat.',
      page,
      pin: pin ?? pins.pin ?? charter?.[2],
      act: act?.[1],
      year: parens.dated?.year,
    }),
    ...(host ? { part: 'parallel', host } : { parens: parens.parens, aliases: parens.aliases }),
    work: {
      keys: [pageKey(volume, 'Stat.', page)],
      category: isTreaty ? 'other' : 'statutes',
      name: [{ text: name }],
      sortKey: sortable(name),
      short: act?.[1] ?? charter?.[1] ?? name,
      names: act?.[1] ? [act[1]] : charter?.[1] ? [charter[1]] : [],
      weight: lead ? 2 : 1,
    },
  };
}

function readPublicLaws(source: Source): Found[] {
  if (!mayHold(source, LAW_CLUE)) return [];
  return matchesOf(PUBLIC_LAW, source.plain).flatMap((at) => {
    const [all, abbreviated, spelled] = at;
    const number = abbreviated ?? spelled ?? '';
    const core = { from: at.index, to: at.index + all.length };
    const act = actBefore(source, core.from);
    let end = core.to;
    end += matchAt(LAW_DIVISION, source.plain, end)?.[0].length ?? 0;
    const signs = matchAt(LAW_SECTION, source.plain, end);
    const sections = signs
      ? readSections(source, end + signs[0].length, signs[0].includes('§§'))
      : undefined;
    if (sections) end = sections.end;
    const keys = [`publ:${number}`];
    const label = `${act ? `${act.name}, ` : ''}${slice(source, core)}`;
    const stat = matchAt(STAT_AFTER, source.plain, end);
    const large = stat ? matchAt(STAT, source.plain, end + stat[0].length) : null;
    let text = label;
    if (large) {
      const page = largePage(large);
      keys.push(pageKey(large[1] ?? '', 'Stat.', page.page));
      text += `, ${slice(source, { from: large.index, to: page.to })}`;
      end = readPins(source, large.index + large[0].length).end;
    }
    const parens = readParens(source, end);
    const codified = parens.parens.find((paren) => paren.role === 'codified');
    if (parens.datedSpan) text += ` ${slice(source, parens.datedSpan)}`;
    if (codified) text += ` (${slice(source, codified)})`;
    const host: Found = {
      kind: 'statute',
      core: { from: core.from, to: sections?.end ?? core.to },
      span: { from: act?.from ?? core.from, to: parens.end },
      fields: fieldsOf({
        lawNumber: number.split('-')[1],
        congress: number.split('-')[0],
        act: act?.name,
        section: sections?.items[0]?.section,
        year: parens.dated?.year,
      }),
      parens: parens.parens,
      aliases: [...(act ? [act.name, ...act.aliases] : []), ...parens.aliases],
      work: {
        keys,
        category: 'statutes',
        name: [{ text }],
        sortKey: sortable(text),
        short: act?.aliases[0] ?? parens.aliases[0] ?? act?.name ?? slice(source, core),
        names: act ? [act.name] : [],
        weight: (act ? 2 : 0) + (large ? 1 : 0) + (codified ? 1 : 0),
      },
    };
    return large ? [host, statCitation(source, large, host)] : [host];
  });
}
