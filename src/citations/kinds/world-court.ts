/**
 * Decisions of the International Court of Justice and its predecessor: `Jurisdictional Immunities of the State
 * (Ger. v. It.), Judgment, 2012 I.C.J. 99, ¶ 61 (Feb. 3)` (Bluebook rule 21.5.1).
 */
import { clueWords, mayHold } from '../clues.ts';
import { type Found, fieldsOf, matchesOf, type Source, slice, sortable } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';
import { pageKey } from './reporter.ts';
import { titleStart } from './title-start.ts';

const REPORTS = /(?<![\w.])((?:19|20)\d\d) (I\.C\.J\.|P\.C\.I\.J\.)(?: Rep\.)? (\d{1,4})(?![\w-])/g;
/** What kind of decision it is, behind the name of the case. */
const DECISION =
  /, (?:Judgment|Advisory Opinion|Order|Merits|Preliminary Objections?|Provisional Measures|Reparations)\b/;
/** The day of the year the volume is of. */
const DAY = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}$/;

const CLUE = clueWords('I.C.J.', 'P.C.I.J.');

/** All decisions of the World Court in a passage. */
export function readWorldCourt(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  let floor = 0;
  return matchesOf(REPORTS, source.plain).map((at): Found => {
    const [all, year = '', reporter = '', page = ''] = at;
    const core = { from: at.index, to: at.index + all.length };
    const from = titleStart(source, core.from, floor);
    const pins = readPins(source, core.to);
    const parens = readParens(source, pins.end);
    floor = core.to;
    const day = parens.parens.find((paren) => DAY.test(source.plain.slice(paren.from, paren.to)));
    const called = slice(source, { from, to: core.from }).replace(/,$/, '');
    const cut = DECISION.exec(called)?.index ?? called.length;
    const title = called.slice(0, cut);
    const rest = `${called.slice(cut)}${called ? ', ' : ''}${slice(source, core)}`;
    const text = `${rest}${day ? ` (${slice(source, day)})` : ''}`;
    return {
      kind: 'case',
      core,
      span: { from, to: parens.end },
      fields: fieldsOf({
        volume: year,
        reporter,
        page,
        pin: pins.pin,
        year,
        caseName: title,
        parenthetical: firstWeight(source, parens.parens),
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys: [pageKey(year, reporter, page)],
        category: 'cases',
        name: [...(title ? [{ text: title, italic: true }] : []), { text }],
        sortKey: sortable(`${title}${text}`),
        short: title.replace(/ \(.*$/, '') || slice(source, core),
        names: title ? [title, title.replace(/ \(.*$/, '')] : [],
        weight: title ? 2 : 0,
      },
    };
  });
}
