/** Treatises the field knows by name, cited by section without a year: `3 McCarthy on Trademarks § 23:1`. */
import type { StyledText } from '../citation.ts';
import { squash } from '../data/name-table.ts';
import { type Found, fieldsOf, matchAt, type Source, slice, sortable } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';
import { surnames } from './journal.ts';

const GIVEN = '(?:[A-Z][A-Za-z.]{0,10} ){0,3}';
const AUTHORS = `${GIVEN}(?:Wright|Moore|Nimmer|McCarthy)(?:,? (?:& ${GIVEN}(?:Miller|Kane|Cooper|Nimmer)|et al\\.)){0,2}`;
const TITLES = [
  'Fed(?:eral|\\.) Prac(?:tice|\\.) (?:and|&) Proc(?:edure|\\.)(?: (?:Civ(?:il|\\.)|Crim(?:inal|\\.)|Juris(?:diction|\\.)|Evid(?:ence|\\.))(?: \\dd)?)?',
  'Nimmer on Copyright',
  'McCarthy on Trademarks(?: (?:and|&) Unfair Competition)?',
  "Moore's Fed(?:eral|\\.) Prac(?:tice|\\.)(?: \\dd)?",
  '(?:Williston|Corbin|Farnsworth) on Contracts',
  'Wigmore on Evidence',
  "Weinstein's (?:Federal )?Evidence",
  'Collier on Bankruptcy',
  'Newberg (?:(?:and|&) Rubenstein )?on Class Actions',
  'Chisum on Patents',
  'Sutherland Statutory Construction',
].join('|');

/** What stands before the sign of a section. */
const BEFORE = new RegExp(
  `(?<![\\w.,'-])((?:\\d{1,3}[A-Z]? )?)((?:${AUTHORS}, )?)(${TITLES}),? ?$`,
);
/** The longest of these. */
const REACH = 180;
const SECTION =
  /[§¶]{1,2} ?(?=\d)(\d{1,5}(?:[.:]\d{1,4}){0,3}(?:\[[A-Z0-9]{1,3}\]|\([A-Za-z0-9]{1,3}\)){0,5})/y;
/** The edition, when no year stands with it. */
const EDITION = /^(?:(?:rev\. )?\d{1,2}(?:st|d|nd|rd|th)|rev\.) ed\./;

/** All treatises of a passage that a section ends. */
export function readTreatises(source: Source): Found[] {
  const { plain, clues } = source;
  const found: Found[] = [];
  const read = (sign: number): void => {
    const section = matchAt(SECTION, plain, sign);
    const low = Math.max(0, sign - REACH);
    const before = section ? BEFORE.exec(plain.slice(low, sign)) : null;
    if (section && before) found.push(treatise(source, low, before, sign, section[0]));
  };
  for (const sign of clues.signs) read(sign);
  for (let at = plain.indexOf('¶'); at >= 0; at = plain.indexOf('¶', at + 1)) read(at);
  return found;
}

function treatise(
  source: Source,
  low: number,
  before: RegExpExecArray,
  sign: number,
  pin: string,
): Found {
  const [, volume = '', lead = '', called = ''] = before;
  const from = low + before.index;
  const titleFrom = from + volume.length + lead.length;
  const core = { from, to: sign + pin.length };
  const parens = readParens(source, core.to);
  const first = parens.parens[0];
  const inside = first ? slice(source, first) : '';
  const dated = parens.datedSpan
    ? slice(source, parens.datedSpan)
    : EDITION.test(inside)
      ? `(${inside})`
      : '';
  const author = slice(source, { from: from + volume.length, to: titleFrom }).replace(/,$/, '');
  const title = slice(source, { from: titleFrom, to: titleFrom + called.length });
  const name: StyledText[] = [
    { text: volume + lead },
    { text: title, italic: true },
    ...(dated ? [{ text: ` ${dated}` }] : []),
  ].filter(({ text }) => text !== '');
  return {
    kind: 'book',
    core,
    span: { from, to: parens.end },
    fields: fieldsOf({
      author,
      title,
      edition: /(\d{1,2}(?:st|d|nd|rd|th)|rev\.) ed\./.exec(dated)?.[1],
      year: parens.dated?.year,
      pin,
      parenthetical: dated && !parens.dated ? undefined : firstWeight(source, parens.parens),
    }),
    parens: parens.parens,
    aliases: parens.aliases,
    work: {
      keys: [`t:${squash(title.length < 25 ? title + author : title)}`],
      category: 'other',
      name,
      sortKey: sortable(lead + title),
      short: surnames(author) || title,
      names: [author, title].filter((text) => text !== ''),
      weight: (author ? 1 : 0) + (dated ? 0.5 : 0),
    },
  };
}
