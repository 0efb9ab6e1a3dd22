/** Sections and rules named alone: `§ 1605(a)(2)`, `section 1604`, `Rule 29(a)(2)`. */
import { clueWords, mayHold } from '../clues.ts';
import { type Found, fieldsOf, matchesAt, matchesOf, type Source } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';
import { readSections } from './sections.ts';

const SIGN = /(?<!§)(§{1,3}) ?(?=\d)/y;
const WORD = /\b([Ss]ections?) (?=\d{2})/g;
const RULE = /\bRules? (\d{1,4}(?:\.\d{1,2})?[A-Z]?)((?:\([A-Za-z0-9]{1,4}\)){0,6})/g;

const WORD_CLUE = clueWords('Section', 'section', 'Sections', 'sections');
const RULE_CLUE = clueWords('Rule', 'Rules');

/**
 * All sections and rules without their code. `fields.form` is `sign`, `word` or `rule`: a word in a
 * sentence counts only when it names a section already cited.
 */
export function readLoneSections(source: Source): Found[] {
  const found: Found[] = [];
  const list = (from: number, at: number, plural: boolean, form: string): void => {
    const { items, end } = readSections(source, at, plural);
    const parens = readParens(source, end);
    items.forEach((item, i) => {
      const core = { from: i === 0 ? from : item.from, to: item.to };
      const last = i === items.length - 1;
      found.push({
        kind: 'reference',
        core,
        span: { from: core.from, to: last && form === 'sign' ? parens.end : item.to },
        fields: fieldsOf({
          form,
          section: item.section,
          last: item.last,
          pin: item.sub,
          parenthetical: last ? firstWeight(source, parens.parens) : undefined,
        }),
        ...(i > 0 ? { listed: true } : { parens: parens.parens }),
      });
    });
  };
  for (const at of matchesAt(SIGN, source.plain, source.clues.signs)) {
    list(at.index, at.index + at[0].length, at[1] === '§§', 'sign');
  }
  for (const at of mayHold(source, WORD_CLUE) ? matchesOf(WORD, source.plain) : []) {
    list(at.index, at.index + at[0].length, at[1]?.endsWith('s') === true, 'word');
  }
  for (const at of mayHold(source, RULE_CLUE) ? matchesOf(RULE, source.plain) : []) {
    const core = { from: at.index, to: at.index + at[0].length };
    const fields = fieldsOf({ form: 'rule', rule: at[1], pin: at[2] });
    found.push({ kind: 'reference', core, span: core, fields });
  }
  return found;
}
