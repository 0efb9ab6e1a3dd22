/** Treaties cited by their number in a series alone: `Convention on Cybercrime, Nov. 23, 2001, E.T.S. No. 185`. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';
import { titleStart } from './title-start.ts';

/** Series whose treaties are cited by number, for patterns. */
export const NUMBERED_SERIES = '(?:T\\.I\\.A\\.S|(?:C\\.)?E\\.T\\.S|U\\.K\\.T\\.S|T\\.S)\\.';

const NUMBER = `(${NUMBERED_SERIES}) Nos?\\. (\\d[\\d-]{0,6}(?:,\\d{3}(?!\\d))?)`;
const NUMBERED = new RegExp(`(?<![\\w.])${NUMBER}`, 'g');
const ANOTHER = new RegExp(`, ${NUMBER}`, 'y');
/** A volume of another series before or behind it: then the number is a part of that citation. */
const BEHIND_VOLUME = /\d (?:U\.S\.T\.|U\.N\.T\.S\.|L\.N\.T\.S\.|Stat\.|Bevans) \d[\d,]{0,7}, $/;
const BEFORE_VOLUME = /, \d{1,4} (?:U\.S\.T\.|U\.N\.T\.S\.|L\.N\.T\.S\.|Bevans|I\.L\.M\.) /y;

const CLUE = clueWords('T.I.A.S.', 'E.T.S.', 'C.E.T.S.', 'T.S.', 'U.K.T.S.');

/** What a treaty is called, whichever article of it is cited. */
export const treatyTitle = (source: Source, from: number, to: number): string =>
  slice(source, { from, to })
    .replace(/[,\s]+$/, '')
    .replace(/,? arts?\. [\w()]{1,12}(?=,)/, '');

/** All treaties of a passage that no volume and page tells. */
export function readTreatyNumbers(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  const { plain } = source;
  const found: Found[] = [];
  let floor = 0;
  for (const at of matchesOf(NUMBERED, plain)) {
    if (at.index < floor) continue;
    let to = at.index + at[0].length;
    const keys = [`treaty:${squash(at[1] ?? '')}:${at[2]}`];
    for (let more = matchAt(ANOTHER, plain, to); more; more = matchAt(ANOTHER, plain, to)) {
      keys.push(`treaty:${squash(more[1] ?? '')}:${more[2]}`);
      to += more[0].length;
    }
    const parallel =
      BEHIND_VOLUME.test(plain.slice(Math.max(0, at.index - 40), at.index)) ||
      matchAt(BEFORE_VOLUME, plain, to) !== null;
    const from = titleStart(source, at.index, floor);
    floor = to;
    if (parallel || from === at.index) continue;
    const pins = readPins(source, to);
    const parens = readParens(source, pins.end);
    const title = treatyTitle(source, from, at.index);
    const core = { from: at.index, to };
    const text = `${title}, ${slice(source, core)}`;
    found.push({
      kind: 'treaty',
      core,
      span: { from, to: parens.end },
      fields: fieldsOf({
        title,
        number: at[2],
        pin: pins.pin,
        parenthetical: firstWeight(source, parens.parens),
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys,
        category: 'other',
        name: [{ text }],
        sortKey: sortable(text),
        short: title.replace(/, .*$/, ''),
        names: [title],
        weight: 2,
      },
    });
  }
  return found;
}
