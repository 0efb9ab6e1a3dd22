/** Works the writer marked in front matter, wherever their text stands. */
import type { Mark } from '../marks.ts';
import { type Found, fieldsOf, matchesOf, type Source } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' +');

/** A text to look for: as a whole word, whichever blanks it has. */
interface Phrase {
  readonly text: string;
  readonly full: boolean;
  readonly pattern: RegExp;
  /** Its longest word, which a passage that holds it must hold: most passages hold none. */
  readonly hint: string;
}

function phrase(text: string, full: boolean): Phrase {
  const hint = text
    .split(' ')
    .reduce((long, word) => (word.length > long.length ? word : long), '');
  return { text, full, pattern: new RegExp(`(?<![\\w])${literal(text)}(?![\\w])`, 'g'), hint };
}

/** Patterns take longer to make than to run, so each mark's are made once. */
const phrases = new WeakMap<Mark, readonly Phrase[]>();

function phrasesOf(mark: Mark): readonly Phrase[] {
  const known = phrases.get(mark);
  if (known) return known;
  const made = [
    ...mark.cites.map((cite) => phrase(cite, true)),
    ...mark.matches.map((match) => phrase(match, false)),
  ];
  phrases.set(mark, made);
  return made;
}

/** All citations of marked works; `fields.match` tells a short text from the full citation. */
export function readMarked(source: Source, marks: readonly Mark[]): Found[] {
  const found: Found[] = [];
  const overlaps = (from: number, to: number): boolean =>
    found.some((other) => other.core.from < to && from < other.core.to);
  const add = (mark: Mark, { text, full, pattern, hint }: Phrase): void => {
    if (!source.plain.includes(hint)) return;
    for (const at of matchesOf(pattern, source.plain)) {
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
  for (const full of [true, false]) {
    for (const mark of marks) {
      for (const one of phrasesOf(mark)) if (one.full === full) add(mark, one);
    }
  }
  return found;
}
