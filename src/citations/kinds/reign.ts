/** Laws of England by the year of a reign: `Statute of Northampton, 2 Edw. 3, c. 3 (1328)` (Bluebook rule 20.5, table T2). */
import { squash } from '../data/name-table.ts';
import { afterSignals } from '../names.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesAt,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { datePart, firstWeight, readParens } from '../tail.ts';

const REIGN =
  /(?<![\w.])\d{1,2} (?:(?:Edw|Hen|Ric|Rich|Eliz|Jac|Jas|Car|Chas|Will|Wm|Ann|Anne|Geo|Vict|Phil\. & M|W\. & M|Will\. & Mary?|Wm\. & M)\.?(?: (?:\d|I{1,3}|IV|V|VI{1,3}))?),? (?:(?:sess|stat|st)\. \d,? )?(?:c|ch|cap)\. ?(\d{1,3})(?!\w)(, (?:§|s\.|art\.) ?(\d{1,3}))?/y;
/** The first of two years of a reign: `12 & 13 Will. 3`. */
const YEAR_BEFORE = /(?<![\w.])\d{1,2} (?:&|and) $/;
/** Its name, before it. */
const NAMED =
  /(?:^|[\s(;.])((?:The )?[A-Z][\w'-]{1,20}(?: (?:of|the|and|for|[A-Z][\w'-]{1,20})){0,8}), $/;
/** No name of an act is longer. */
const LONGEST_NAME = 120;
/** A year before those that dates of other authorities have. */
const EARLY = / \((1[0-4]\d\d)\)/y;
/** What tells the laws of one year apart. */
const PART = / (?:c|ch|cap)\. ?/;

/** All laws of a passage that are cited by the year of a reign. */
export function readReigns(source: Source): Found[] {
  return matchesAt(REIGN, source.plain, source.clues.volumes).map((at): Found => {
    const [all, chapter = '', place = '', pin] = at;
    const lead =
      YEAR_BEFORE.exec(source.plain.slice(Math.max(0, at.index - 6), at.index))?.[0] ?? '';
    const core = { from: at.index - lead.length, to: at.index + all.length };
    const from = nameStart(source, core.from);
    const early = matchAt(EARLY, source.plain, core.to);
    const parens = readParens(source, core.to + (early?.[0].length ?? 0));
    const law = { from, to: core.to - place.length };
    const printed = slice(source, law);
    const title = slice(source, { from, to: core.from }).replace(/, $/, '');
    const text = `${printed}${early?.[0] ?? datePart(source, parens)}`;
    const cited = slice(source, { from: core.from, to: law.to });
    return {
      kind: 'statute',
      core,
      span: { from, to: parens.end },
      fields: fieldsOf({
        act: title || undefined,
        chapter,
        pin,
        year: early?.[1] ?? parens.dated?.year,
        parenthetical: firstWeight(source, parens.parens),
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys: [`reign:${squash(cited.replace(PART, 'c'))}`],
        category: 'statutes',
        name: [{ text }],
        sortKey: sortable(text),
        short: title || cited,
        names: title ? [title] : [],
        weight: (title ? 2 : 1) + (early || parens.dated ? 1 : 0),
      },
    };
  });
}

function nameStart({ plain }: Source, at: number): number {
  const start = Math.max(0, at - LONGEST_NAME);
  const named = NAMED.exec(plain.slice(start, at));
  if (!named) return at;
  const from = at - (named[1]?.length ?? 0) - 2;
  return afterSignals(plain, from, at);
}
