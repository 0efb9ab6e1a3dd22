/** Constitutions: `U.S. Const. art. III, § 2, cl. 1`, `Cal. Const. art. I, § 1`. */

import { squash } from '../data/reporters.ts';
import { STATE_PATTERN } from '../data/states.ts';
import { type Found, fieldsOf, type Source, slice } from '../source.ts';
import { readParens } from '../tail.ts';

const CONST = new RegExp(
  `(?<![\\w.])(U\\. ?S\\.|${STATE_PATTERN}) Const\\.,? ?(?:(pmbl\\.)|((?:[Aa]rt|[Aa]mend)s?\\.) ?([IVXLC]{1,7}|\\d{1,2})(?:, (§{1,3}) ?(\\d{1,3}(?:\\([a-z0-9]\\))?))?(?:, cls?\\. ?(\\d{1,2}))?)`,
  'g',
);

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman or Arabic numeral. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const values = Array.from(text, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const pad = (value: string | number | undefined): string => String(value ?? 0).padStart(4, '0');

/** All citations to constitutions in a passage. */
export function readConstitutions(source: Source): Found[] {
  return Array.from(source.plain.matchAll(CONST), (at): Found => {
    const [all, state = '', preamble, division = '', number = '', , section, clause] = at;
    const core = { from: at.index, to: at.index + all.length };
    const parens = readParens(source, core.to);
    const article = /^art/i.test(division);
    const value = number ? numeral(number) : undefined;
    const place = preamble ? 0 : article ? 1 : 2;
    const name = slice(source, core);
    const owner = squash(state);
    return {
      kind: 'constitution',
      core,
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({
        state,
        article: article && value !== undefined ? String(value) : undefined,
        amendment: !article && value !== undefined ? String(value) : undefined,
        section,
        clause,
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys: [`const:${owner}:${place}:${value ?? ''}:${section ?? ''}:${clause ?? ''}`],
        category: 'constitution',
        name: [{ text: name }],
        sortKey: `${owner === 'us' ? '0' : owner} ${place} ${pad(value)} ${pad(section)} ${pad(clause)}`,
        short: name,
        names: [],
        weight: 1,
      },
    };
  });
}
