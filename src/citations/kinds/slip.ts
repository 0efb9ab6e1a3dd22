/** Short forms without a volume: `Hencely, slip op. at 5`. */
import { nameBefore } from '../names.ts';
import { type Found, fieldsOf, type Source, slice } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const SLIP = /, slip op\. at (?=[\d_*])/g;

/** All short forms to slip opinions in a passage. */
export function readSlips(source: Source): Found[] {
  return Array.from(source.plain.matchAll(SLIP)).flatMap((at): Found[] => {
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
