/** Restatements, by section: `Restatement (Second) of Torts § 46 cmt. d (Am. L. Inst. 1965)`. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/reporters.ts';
import {
  type Code,
  type Found,
  fieldsOf,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { datePart, firstWeight, readParens } from '../tail.ts';
import { sectionCitations, sectionWork } from './codes.ts';
import { commentsEnd } from './comment.ts';
import { readSections } from './sections.ts';

const RESTATEMENT =
  /\bRestatement(?: of the Law)?(?:,? \((First|Second|Third|Fourth)\))?(?: of|:|,)?((?: (?:[A-Z][A-Za-z.'&]*,?:?|of|the|and|&|in|for)){0,14}?) ?(§{1,3}) ?(?=\d)/g;
const CLUE = clueWords('Restatement');

/** The code key of a restatement: edition and subject. */
export function restatementKey(edition: string, subject: string): string {
  return `rest:${edition.toLowerCase()}:${squash(subject.replace(/ of the United States$/, ''))}`;
}

/** Model and uniform laws, the Sentencing Guidelines and the manual of patent examiners. */
const MODEL =
  /(?<![\w.])(Model (?:Penal Code|Bus\. Corp\. Act|Rules? of Pro(?:\.|f'l|fessional) (?:Conduct|Resp\.)(?: r\.)?)|U\.C\.C\.|UCC|Uniform Commercial Code|Justice Manual|U\.S\.S\.G\.|USSG|M\.P\.E\.P\.|MPEP|U\.S\. Sent(?:'g|encing) Guidelines Manual|Unif\. [A-Z][A-Za-z.' ]{2,40}? (?:Code|Act)|Principles of (?:the )?[A-Z][A-Za-z.' ]{2,60}?) ?(?:(§{1,3}) ?|r\. )?(?=\d)/g;

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
    'Uniform',
    'Manual',
  ],
);

/** The same for all names of the Sentencing Guidelines and of the Uniform Commercial Code. */
const modelKey = (label: string): string =>
  /^U\.?S\.?S\.?G|Guidelines/.test(label)
    ? 'ussg'
    : label.startsWith('Uniform Comm')
      ? 'ucc'
      : squash(label);

/** Amendments of the Guidelines: `U.S.S.G. App. C, amend. 798`. */
const AMENDMENT =
  /(?<![\w.])(?:U\.S\.S\.G\.|USSG|U\.S\. Sent(?:'g|encing) Guidelines Manual),? [Aa]pp\. C,? (?:[Ss]upp\.,? )?[Aa]mend\. (\d{1,3})(?!\d)/g;

/** All restatements and model laws of a passage. */
export function readRestatements(source: Source): Found[] {
  return [...readModels(source), ...readAmendments(source), ...readSectionsOf(source)];
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
        comments: true,
        ...(signs ? {} : { sign: 'r.' }),
      },
      { subject: label },
    );
  });
}

function readAmendments(source: Source): Found[] {
  if (!mayHold(source, MODEL_CLUE)) return [];
  return matchesOf(AMENDMENT, source.plain).map((at): Found => {
    const core = { from: at.index, to: at.index + at[0].length };
    const parens = readParens(source, core.to);
    const text = slice(source, core);
    return {
      kind: 'restatement',
      core,
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({ subject: text.replace(/,? [Aa]pp\..*$/, ''), number: at[1] }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys: [`model:ussg:amend:${at[1]}`],
        category: 'other',
        name: [{ text }],
        sortKey: sortable(text),
        short: text,
        names: [],
        weight: 1,
      },
    };
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
    const end = commentsEnd(source, list.end);
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
