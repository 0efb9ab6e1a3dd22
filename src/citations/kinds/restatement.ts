/** Restatements, by section: `Restatement (Second) of Torts § 46 cmt. d (Am. L. Inst. 1965)`. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/reporters.ts';
import {
  type Code,
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
} from '../source.ts';
import { datePart, firstWeight, readParens } from '../tail.ts';
import { sectionCitations, sectionWork } from './codes.ts';
import { readSections } from './sections.ts';

const RESTATEMENT =
  /\bRestatement(?: of the Law)?(?:,? \((First|Second|Third|Fourth)\))?(?: of|:|,)?((?: (?:[A-Z][A-Za-z.'&]*,?:?|of|the|and|&|in|for)){0,14}?) ?(§{1,3}) ?(?=\d)/g;
const CLUE = clueWords('Restatement');
const COMMENT =
  /,? (?:& |and )?(?:cmts?\.|rptrs?\.'? ?n(?:ote)?s?\.?|reporters'? notes?|illus\.) ?[a-z0-9]{0,3}\b\.?(?:-[a-z]\b)?/y;

/** The code key of a restatement: edition and subject. */
export function restatementKey(edition: string, subject: string): string {
  return `rest:${edition.toLowerCase()}:${squash(subject.replace(/ of the United States$/, ''))}`;
}

/** Model and uniform laws, the Sentencing Guidelines and the manual of patent examiners. */
const MODEL =
  /(?<![\w.])(Model (?:Penal Code|Bus\. Corp\. Act|Rules? of Pro(?:\.|f'l|fessional) (?:Conduct|Resp\.)(?: r\.)?)|U\.C\.C\.|UCC|U\.S\.S\.G\.|USSG|M\.P\.E\.P\.|MPEP|U\.S\. Sent(?:'g|encing) Guidelines Manual|Unif\. [A-Z][A-Za-z.' ]{2,40}? (?:Code|Act)|Principles of (?:the )?[A-Z][A-Za-z.' ]{2,60}?) ?(?:(§{1,3}) ?|r\. )?(?=\d)/g;

const MODEL_CLUE = clueWords(
  ...[
    'Model',
    'Unif',
    'Principles',
    'UCC',
    'U.C.C.',
    'UCCr',
    'USSG',
    'U.S.S.G.',
    'USSGr',
    'Guidelines',
    'MPEP',
  ],
);

/** The same for both names of the Sentencing Guidelines. */
const modelKey = (label: string): string =>
  /^U\.?S\.?S\.?G|Guidelines/.test(label) ? 'ussg' : squash(label);

/** All restatements and model laws of a passage. */
export function readRestatements(source: Source): Found[] {
  return [...readModels(source), ...readSectionsOf(source)];
}

function readModels(source: Source): Found[] {
  if (!mayHold(source, MODEL_CLUE)) return [];
  return matchesOf(MODEL, source.plain).flatMap((at): Found[] => {
    const [all, name = '', signs] = at;
    if (!signs && !/Rules? of/.test(name)) return [];
    const label = slice(source, { from: at.index, to: at.index + name.length }).replace(
      / r\.$/,
      '',
    );
    return sectionCitations(
      source,
      'restatement',
      { key: `model:${modelKey(label)}`, label, category: 'other' },
      {
        start: { from: at.index, to: at.index },
        sections: at.index + all.length,
        plural: signs === '§§',
        ...(signs ? {} : { sign: 'r.' }),
      },
      { subject: label },
    );
  });
}

/** Restatement sections; one without a subject is a short form. */
function readSectionsOf(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  return matchesOf(RESTATEMENT, source.plain).flatMap((at): Found[] => {
    const [all, given, subject = '', signs] = at;
    // `Restatement § 68` is whichever is cited.
    const edition = given ?? (subject.trim() === '' ? 'any' : 'First');
    const from = at.index;
    const list = readSections(source, from + all.length, signs === '§§');
    const first = list.items[0];
    if (!first) return [];
    const label = slice(source, { from, to: from + all.length }).replace(/ ?§{1,3}$/, '');
    let end = list.end;
    for (let n = 0; n < 4; n++) end += matchAt(COMMENT, source.plain, end)?.[0].length ?? 0;
    const parens = readParens(source, end);
    const about = subject.trim();
    const fields = { edition, subject: about, parenthetical: firstWeight(source, parens.parens) };
    const code: Code = {
      key: restatementKey(edition, about),
      label,
      category: 'other',
      after: datePart(source, parens),
    };
    return list.items.map((item, i): Found => {
      const only = i === 0;
      return {
        kind: about ? 'restatement' : 'short',
        core: { from: only ? from : item.from, to: item.to },
        span: {
          from: only ? from : item.from,
          to: i === list.items.length - 1 ? parens.end : item.to,
        },
        fields: fieldsOf({
          ...fields,
          section: item.section,
          pin: item.sub,
          year: parens.dated?.year,
        }),
        ...(only ? { parens: parens.parens, aliases: parens.aliases } : { listed: true }),
        ...(about
          ? {
              work: {
                ...sectionWork(code, item),
                short: `${label.replace(/^(Restatement(?: of the Law)?(?:,? \([A-Z][a-z]+\))?).*$/, '$1')} § ${item.section}`,
                weight: parens.dated ? 2 : 1,
              },
            }
          : {}),
      };
    });
  });
}
