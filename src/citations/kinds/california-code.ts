/** Codes as the courts of California cite them, without the state: `Code Civ. Proc., § 425.16, subd. (b)(1)`. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import { type Code, type Found, matchesOf, type Source } from '../source.ts';
import { sectionCitations } from './codes.ts';

const CODES = [
  'Bus. & Prof. Code',
  'Civ. Code',
  'Code Civ. Proc.',
  'Corp. Code',
  'Ed. Code',
  'Elec. Code',
  'Evid. Code',
  'Fam. Code',
  'Fin. Code',
  'Gov. Code',
  'Health & Saf. Code',
  'Ins. Code',
  'Lab. Code',
  'Pen. Code',
  'Prob. Code',
  'Pub. Resources Code',
  'Pub. Util. Code',
  'Rev. & Tax. Code',
  'Veh. Code',
  'Welf. & Inst. Code',
];
/** The comma before the sign is California's own (California Style Manual). */
const CITED = new RegExp(
  `(?<![\\w&] ?)(?<!Cal\\. )(${CODES.map((code) => code.replace(/\./g, '\\.')).join('|')}), (§{1,2}) ?(?=\\d)`,
  'g',
);

const CLUE = clueWords('Code');

/** All sections of California's codes that a passage cites in its style. */
export function readCaliforniaCodes(source: Source): Found[] {
  if (source.clues.signs.length === 0 || !mayHold(source, CLUE)) return [];
  return matchesOf(CITED, source.plain).flatMap((at) => {
    const [all, label = '', signs] = at;
    const code: Code = {
      key: `state:cal${squash(label)}`,
      label: `${label},`,
      category: 'statutes',
    };
    const start = { from: at.index, to: at.index };
    return sectionCitations(
      source,
      'statute',
      code,
      { start, sections: at.index + all.length, plural: signs === '§§' },
      { code: label },
    );
  });
}
