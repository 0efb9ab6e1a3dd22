/** Works the field cites by names of their own, which can be told at once. */
import { clauseStart, REACH } from '../clause.ts';
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import { afterSignals } from '../names.ts';
import {
  endOf,
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const FEDERALIST =
  /\b(T(?:he|HE) F(?:ederalist|EDERALIST)|Federalist)(?: Papers?,?)?,? (?:Nos?\. ?|# ?)?(\d{1,2}(?:(?<=Nos\. ?\d{1,2})(?:(?:, (?:& |and )?| & | and |-)\d{1,2}(?!\w)){1,8})?|(?<=Nos?\. ?)[IVXL]{1,7})\b/g;
const BLACKSTONE =
  /(?<![\w.])([1-4]) (?:William |W\. |Wm\. )?Blackstone(?:'s)?,? (Commentaries(?: on the Laws of England)?)/g;
const DICTIONARY =
  /\b((?:Black's|Bouvier's|Ballentine's) Law Dictionary|(?:Merriam-)?Webster's [A-Z][\w' ]{3,60}?Dictionary|(?:\d{1,2} )?(?:The )?(?:American Heritage|Oxford English|Random House)[\w' ]{0,30} Dictionary(?: of the English Language)?)/g;
const UN_DOC = /\bU\.N\. Docs?\. ([A-Z]+(?:\/[\w.()-]+)+)/g;
const RESOLUTION =
  /\b(G\.A\. Res\.|S\.C\. Res\.|H\.R\.C\. Res\.|E\.S\.C\. Res\.) (\d{1,4}[A-Z]?(?:\/\d{1,3})?(?: ?\([IVXL]{1,8}\))?)( [A-Z](?=[,;. ]))?/g;
const RESOLUTION_BEFORE = new RegExp(RESOLUTION.source);
/** What a resolution is called: `, Universal Declaration of Human Rights`. */
const CALLED = /, (?!U\.N\.)[A-Z][^,;().¶§]{3,90}(?= \()/y;
const CHARTER =
  /\b(U\.N\. Charter|Statute of the International Court of Justice|I\.?C\.?J\.? Statute|Rome Statute),? (?:arts?\.|Arts?\.) ?(\d{1,3})(?:\(\d\))?(?:, (?:¶|paras?\.) ?\d{1,2})?/g;

/** Who wrote a paper of the Federalist. */
const PUBLIUS = /^(?:(?:Alexander |A\. )?Hamilton|(?:James |J\. )?Madison|(?:John |J\. )?Jay)$/;

const CLUE = clueWords(
  ...[
    'Federalist',
    'Blackstone',
    'Dictionary',
    'Webster',
    'Merriam',
    'Doc',
    'Docs',
    'Res',
    'Charter',
  ],
  'Statute',
);

/** *The Federalist*, Blackstone, dictionaries, documents and resolutions of the United Nations. */
export function readClassics(source: Source): Found[] {
  if (!mayHold(source, CLUE)) return [];
  const { plain } = source;
  const found: Found[] = [];
  const add = (
    at: RegExpExecArray,
    key: string,
    short: string,
    kind: Found['kind'],
    lead = false,
  ): void => {
    const core = { from: at.index, to: at.index + at[0].length };
    let pins = readPins(source, core.to);
    // A dictionary's page stands right after its name.
    const page = pins.pin
      ? null
      : matchAt(/ (\*?\d{1,4}(?:-\d{1,4})?)(?=[ (.,;])(?! [A-Z])/y, plain, core.to);
    if (page) pins = { end: core.to + page[0].length, pin: page[1] ?? '' };
    const called = pins.pin ? null : matchAt(CALLED, plain, core.to);
    if (called && key.startsWith('unres:')) pins = { end: core.to + called[0].length };
    const parens = readParens(source, pins.end);
    const before = lead
      ? clauseStart(source, core.from, Math.max(0, core.from - REACH))
      : core.from;
    const from = lead ? afterSignals(plain, before, core.from) : core.from;
    const start =
      lead &&
      /^\p{Lu}/u.test(plain.slice(from, from + 1)) &&
      /, $/.test(plain.slice(from, core.from))
        ? from
        : core.from;
    const author = parens.parens.find(({ from, to }) => PUBLIUS.test(plain.slice(from, to)));
    const by = author && key.startsWith('fed:') ? ` (${slice(source, author)})` : '';
    const date = parens.datedSpan ? ` ${slice(source, parens.datedSpan)}` : '';
    const title = pins.pin ? core.to : pins.end;
    const text = `${slice(source, { from: start, to: title })}${by}${date}`;
    // `G.A. Res. 59/38, U.N. Doc. A/RES/59/38`: one resolution.
    const led = plain.slice(start, core.from).match(RESOLUTION_BEFORE)?.[0];
    const keys = led ? [key, `unres:${squash(led)}`] : [key];
    found.push({
      kind,
      core,
      span: { from: start, to: parens.end },
      fields: fieldsOf({
        title: slice(source, core),
        pin: pins.pin,
        year: parens.dated?.year,
        date: parens.dated?.date,
        parenthetical: firstWeight(source, parens.parens),
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys,
        category: 'other',
        name: [{ text }],
        // Neither an article nor a volume is what the table sorts by.
        sortKey: sortable(text.replace(/^(?:The |\d{1,2} (?=[A-Z]))/, '')),
        short,
        names: [short],
        weight: (date ? 1 : 0) + (start < core.from ? 1 : 0),
      },
    });
  };
  if (plain.includes('ederalist') || plain.includes('FEDERALIST')) {
    for (const at of matchesOf(FEDERALIST, plain)) add(at, `fed:${at[2]}`, at[0], 'book');
  }
  if (plain.includes('Blackstone')) {
    for (const at of matchesOf(BLACKSTONE, plain))
      add(at, `blackstone:${at[1]}`, 'Blackstone', 'book');
  }
  if (plain.includes('Dictionary')) {
    for (const at of matchesOf(DICTIONARY, plain)) {
      const edition = /^[^)]{0,40}?\(([^)]{0,40})\)/.exec(
        plain.slice(at.index + at[0].length, at.index + at[0].length + 90),
      )?.[1];
      add(at, `dict:${squash(at[0])}:${squash(edition ?? '')}`, at[0], 'book');
    }
  }
  if (plain.includes('U.N. Doc')) {
    for (const at of matchesOf(UN_DOC, plain))
      add(at, `un:${squash(at[1] ?? '')}`, at[0], 'other', true);
  }
  if (plain.includes('Res. ')) {
    for (const at of matchesOf(RESOLUTION, plain))
      add(at, `unres:${squash(at[0])}`, at[0], 'other');
  }
  if (plain.includes('Charter') || plain.includes('Statute')) {
    // With the Statutes at Large it is a treaty as any other.
    for (const at of matchesOf(CHARTER, plain))
      if (!/^(?:\(\w{1,3}\)){0,4}, June 26, 1945, \d/.test(plain.slice(endOf(at), endOf(at) + 40)))
        add(at, `charter:${squash(at[1] ?? '')}:${at[2]}`, at[0], 'treaty');
  }
  return found;
}
