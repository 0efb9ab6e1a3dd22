/** *Id.* and *ibid.*, with the pinpoint, section or part of a constitution that follows. */
import { clueWords, mayHold } from '../clues.ts';
import { type Found, fieldsOf, matchAt, matchesOf, type Source } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';
import { provisionAt } from './constitution.ts';
import { readSections } from './sections.ts';

const ID = /(?<![\w.])(?:[Ii]d|[Ii]bid)\.(?!\w)/g;
const CLUE = clueWords('Id', 'id', 'Ibid', 'ibid');
const SECTION = /,? (§{1,3}) ?(?=\d)/y;
const SUBSECTION = /,? § ?((?:\([A-Za-z0-9]{1,5}\)){1,6})/y;

/** All *id.* of a passage. */
export function readIds(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  return matchesOf(ID, source.plain).map((at): Found => {
    const after = at.index + at[0].length;
    const signs = matchAt(SECTION, source.plain, after);
    const list = signs
      ? readSections(source, after + signs[0].length, signs[1] === '§§')
      : undefined;
    const provision = signs ? undefined : provisionAt(source, after);
    const sub = signs || provision ? null : matchAt(SUBSECTION, source.plain, after);
    const pins = readPins(source, after, !/^,? ¶/.test(source.plain.slice(after, after + 3)));
    const first = list?.items[0];
    const end = provision
      ? provision.end
      : list && first
        ? list.end
        : sub
          ? after + sub[0].length
          : pins.end;
    const parens = readParens(source, end);
    return {
      kind: 'id',
      core: { from: at.index, to: end },
      span: { from: at.index, to: parens.end },
      fields: fieldsOf({
        pin: provision ? undefined : first ? first.sub : (sub?.[1] ?? pins.pin),
        provision: provision?.text,
        section: first?.section,
        last: first?.last,
        parenthetical: firstWeight(source, parens.parens),
      }),
      parens: parens.parens,
      aliases: parens.aliases,
    };
  });
}
