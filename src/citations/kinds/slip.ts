/** Short forms without a volume: `Hencely, slip op. at 5`. */
import { clueWords, mayHold } from '../clues.ts';
import { nameBefore } from '../names.ts';
import { type Found, fieldsOf, matchesOf, type Source, slice } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const SLIP = /, slip op\. at (?=[\d_*])/g;
const CLUE = clueWords('slip');

/** All short forms to slip opinions in a passage. */
export function readSlips(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  return matchesOf(SLIP, source.plain).flatMap((at): Found[] => {
    const name = nameBefore(source, at.index, 0, true);
    if (!name) return [];
    const pins = readPins(source, at.index);
    const parens = readParens(source, pins.end);
    return [
      {
        kind: 'short',
        core: { from: name.from, to: pins.end },
        span: { from: name.from, to: parens.end },
        fields: fieldsOf({
          antecedent: slice(source, name),
          slip: 'yes',
          pin: pins.pin,
          parenthetical: firstWeight(source, parens.parens),
        }),
        parens: parens.parens,
      },
    ];
  });
}
