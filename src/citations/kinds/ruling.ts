/** What the Internal Revenue Service publishes: `Rev. Rul. 87-41, 1987-1 C.B. 296`, `I.R.S. Notice 2014-21`. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import { type Found, fieldsOf, matchesOf, type Source, slice, sortable } from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';

const RULING =
  /(?<![\w.])(Rev\. Rul\.|Rev\. Proc\.|(?:I\.R\.S\. )?(?:Notice|Announcement)) (\d{2,4}-\d{1,4})(, \d{4}-\d{1,2} (?:C\.B\.|I\.R\.B\.) \d{1,5})?(?![\w-])/g;

const CLUE = clueWords('Rev', 'Notice', 'Announcement');

/** All rulings, procedures and notices of a passage, each with the bulletin it is published in. */
export function readRulings(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  return matchesOf(RULING, source.plain).flatMap((at): Found[] => {
    const [all, series = '', number = '', bulletin] = at;
    // Others give notices, too.
    if (/^(?:Notice|Announcement)/.test(series) && !bulletin) return [];
    const core = { from: at.index, to: at.index + all.length };
    const pins = readPins(source, core.to);
    const parens = readParens(source, pins.end);
    const text = `${slice(source, core)}${datePart(source, parens)}`;
    return [
      {
        kind: 'regulation',
        core,
        span: { from: core.from, to: parens.end },
        fields: fieldsOf({
          title: series,
          number,
          pin: pins.pin,
          year: parens.dated?.year,
          parenthetical: firstWeight(source, parens.parens),
        }),
        parens: parens.parens,
        aliases: parens.aliases,
        work: {
          keys: [`ruling:${squash(series.replace('I.R.S. ', ''))}:${number}`],
          category: 'regulations',
          name: [{ text }],
          sortKey: sortable(text),
          short: `${series} ${number}`,
          names: [],
          weight: (bulletin ? 2 : 1) + (parens.dated ? 1 : 0),
        },
      },
    ];
  });
}
