/** Statutes: the United States Code, state codes, public laws and the Statutes at Large. */
import { squash } from '../data/reporters.ts';
import { STATE_PATTERN } from '../data/states.ts';
import {
  type Code,
  type Found,
  fieldsOf,
  matchAt,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { readParens, readPins } from '../tail.ts';
import { type ActName, actBefore } from './act.ts';
import { sectionCitations } from './codes.ts';
import { readNamedCodes } from './named-code.ts';
import { pageKey } from './reporter.ts';
import { readSections } from './sections.ts';

const USC =
  /(?<![\w.])(\d{1,2}) ?(U\. ?S\. ?C\.(?: ?[AS]\.)?|U\.?S\.?C\.?[AS]?\.?) ?(?:(§{1,3}) ?|([Ss]ec(?:tions?|s?\.)) )?(?=\d)/g;
const STATE = new RegExp(
  `\\b((?:${STATE_PATTERN}|N\\.Y\\.C\\.|L\\.A\\.|S\\.F\\.|Chi\\.|Phila\\.|Seattle|San [A-Z][a-z]+|Los Angeles|Cook County|[A-Z][a-z]+ (?=Mun\\.|City|Cnty\\.)) (?:[A-Z][A-Za-z.'&]*,? |& |and |of |[Tt]it\\. ?\\w{1,5}, |ch\\. ?\\w{1,6}, |art\\. ?\\w{1,6}, ){1,8}?)(?:(§{1,3}) ?|[Ss]ections? |[Ss]ec\\. )(?=\\d)`,
  'g',
);
const CODE_WORD = /\b(?:Code|Stat|Stats|Law|Laws|Comp|Rev|Ann|Gen|Statutes)\b/;
const PUBLIC_LAW = /\bPub\. ?L\. ?(?:No\. ?)?(\d{2,3}-\d{1,4})(?!\d)/g;
const STAT = /(?<![\w.])(\d{1,3}) Stat\. (\d+(?:,\d{3})*)(?!\w)/g;
const LAW_SECTION = /, (§{1,3} ?)(?=\d)/y;
const STAT_AFTER = /, (?=\d{1,3} Stat\. \d)/y;

/** All statutes of a passage. */
export function readStatutes(source: Source): Found[] {
  const found = [...readUsCode(source), ...readNamedCodes(source), ...readStateCodes(source)];
  const laws = readPublicLaws(source);
  const taken = new Set(laws.flatMap((law) => (law.part === 'parallel' ? [law.core.from] : [])));
  for (const at of source.plain.matchAll(STAT)) {
    if (!taken.has(at.index)) laws.push(statCitation(source, at, undefined));
  }
  return [...found, ...laws];
}

function named(found: Found[], act: ActName | undefined): Found[] {
  const [first, ...rest] = found;
  if (!first || !act) return found;
  const aliases = [act.name, ...act.aliases, ...(first.aliases ?? [])];
  const fields = { ...first.fields, act: act.name };
  const span = { from: act.from, to: first.span.to };
  return [{ ...first, span, fields, aliases }, ...rest];
}

function readUsCode(source: Source): Found[] {
  return Array.from(source.plain.matchAll(USC)).flatMap((at) => {
    const [all, title = '', label = '', signs, word] = at;
    const spaced = label.replace(/ /g, '');
    const shown = spaced.includes('.') ? spaced : 'U.S.C.';
    const code: Code = { key: `usc:${title}`, label: `${title} ${shown}`, category: 'statutes' };
    const act = actBefore(source, at.index);
    const plural = signs === '§§' || /^[Ss]ec(?:tions|s\.)/.test(word ?? '');
    const start = { from: at.index, to: at.index };
    const citations = sectionCitations(
      source,
      'statute',
      code,
      { start, sections: at.index + all.length, plural },
      { title, code: shown },
    );
    return named(citations, act);
  });
}

function readStateCodes(source: Source): Found[] {
  if (!/§|[Ss]ec(?:tion|\.)/.test(source.plain)) return [];
  return Array.from(source.plain.matchAll(STATE)).flatMap((at) => {
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

function statCitation(source: Source, at: RegExpMatchArray, host: Found | undefined): Found {
  const from = at.index ?? 0;
  const [all, volume = '', page = ''] = at;
  const core = { from, to: from + all.length };
  const pins = readPins(source, core.to);
  const parens = readParens(source, pins.end);
  const name = slice(source, core);
  return {
    kind: 'statute',
    core,
    span: { from, to: host ? core.to : parens.end },
    fields: fieldsOf({ volume, reporter: 'Stat.', page, pin: pins.pin, year: parens.dated?.year }),
    ...(host ? { part: 'parallel', host } : { parens: parens.parens, aliases: parens.aliases }),
    work: {
      keys: [pageKey(volume, 'Stat.', page.replace(/,/g, ''))],
      category: 'statutes',
      name: [{ text: name }],
      sortKey: sortable(name),
      short: name,
      names: [],
      weight: 1,
    },
  };
}

function readPublicLaws(source: Source): Found[] {
  return Array.from(source.plain.matchAll(PUBLIC_LAW)).flatMap((at) => {
    const [all, number = ''] = at;
    const core = { from: at.index, to: at.index + all.length };
    const act = actBefore(source, core.from);
    let end = core.to;
    const signs = matchAt(LAW_SECTION, source.plain, end);
    const sections = signs
      ? readSections(source, end + signs[0].length, signs[0].includes('§§'))
      : undefined;
    if (sections) end = sections.end;
    const keys = [`publ:${number}`];
    const label = `${act ? `${act.name}, ` : ''}${slice(source, core)}`;
    const stat = matchAt(STAT_AFTER, source.plain, end);
    STAT.lastIndex = end + (stat?.[0].length ?? 0);
    const large = stat ? STAT.exec(source.plain) : null;
    STAT.lastIndex = 0;
    let text = label;
    if (large) {
      keys.push(pageKey(large[1] ?? '', 'Stat.', (large[2] ?? '').replace(/,/g, '')));
      text += `, ${large[0]}`;
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
