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
  return matchesOf(ID, source.plain).flatMap((at): Found[] => {
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
    // Each section of a list is one that the citation before cites from.
    const others = provision ? [] : (list?.items.slice(1) ?? []);
    const to = others.length > 0 && first ? first.to : end;
    const one: Found = {
      kind: 'id',
      core: { from: at.index, to },
      span: { from: at.index, to: others.length > 0 ? to : parens.end },
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
    const listed = others.map((item, i): Found => {
      const core = { from: item.from, to: item.to };
      const last = i === others.length - 1;
      return {
        kind: 'id',
        core,
        span: { from: item.from, to: last ? parens.end : item.to },
        fields: fieldsOf({ pin: item.sub, section: item.section, last: item.last }),
        listed: true,
      };
    });
    return [one, ...listed];
  });
}
