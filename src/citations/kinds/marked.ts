/** Works the writer marked in front matter, wherever their text stands. */
import type { Mark } from '../marks.ts';
import { type Found, fieldsOf, type Source } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' +');

/** A pattern for a plain text as a whole word, whichever blanks it has. */
function whole(text: string): RegExp {
  return new RegExp(`(?<![\\w])${literal(text)}(?![\\w])`, 'g');
}

/** All citations of marked works; `fields.match` tells a short text from the full citation. */
export function readMarked(source: Source, marks: readonly Mark[]): Found[] {
  const found: Found[] = [];
  const overlaps = (from: number, to: number): boolean =>
    found.some((other) => other.core.from < to && from < other.core.to);
  const add = (mark: Mark, text: string, full: boolean): void => {
    for (const at of source.plain.matchAll(whole(text))) {
      const from = at.index;
      const to = from + at[0].length;
      if (overlaps(from, to)) continue;
      const pins = readPins(source, to, !full);
      const parens = readParens(source, pins.end);
      const book = / ed\. \d{4}\)$/.test(mark.correction.cite);
      found.push({
        kind: full ? (book ? 'book' : 'other') : 'reference',
        core: { from, to },
        span: { from, to: parens.end },
        fields: fieldsOf({
          match: full ? undefined : text,
          pin: pins.pin,
          year: parens.dated?.year,
          parenthetical: firstWeight(source, parens.parens),
        }),
        parens: parens.parens,
        aliases: parens.aliases,
        work: mark.work,
      });
    }
  };
  for (const mark of marks) for (const cite of mark.cites) add(mark, cite, true);
  for (const mark of marks) for (const match of mark.matches) add(mark, match, false);
  return found;
}
