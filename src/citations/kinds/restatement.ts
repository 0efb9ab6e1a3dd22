/** Restatements, by section: `Restatement (Second) of Torts § 46 cmt. d (Am. L. Inst. 1965)`. */
import { squash } from '../data/reporters.ts';
import { type Code, type Found, fieldsOf, matchAt, type Source, slice } from '../source.ts';
import { datePart, firstWeight, readParens } from '../tail.ts';
import { sectionWork } from './codes.ts';
import { readSections } from './sections.ts';

const RESTATEMENT =
  /\bRestatement(?: of the Law)?(?:,? \((First|Second|Third|Fourth)\))?(?: of|:|,)?((?: (?:[A-Z][A-Za-z.'&]*,?:?|of|the|and|&|in|for)){0,14}?) ?(§{1,3}) ?(?=\d)/g;
const COMMENT =
  /,? (?:cmts?\.|rptrs?\.'? ?n(?:ote)?s?\.?|reporters'? notes?|illus\.) ?[a-z0-9]{0,3}\b\.?/y;

/** The code key of a restatement: edition and subject. */
export function restatementKey(edition: string, subject: string): string {
  return `rest:${edition.toLowerCase()}:${squash(subject.replace(/ of the United States$/, ''))}`;
}

/** All restatement sections of a passage; one without a subject is a short form. */
export function readRestatements(source: Source): Found[] {
  return Array.from(source.plain.matchAll(RESTATEMENT)).flatMap((at): Found[] => {
    const [all, edition = 'First', subject = '', signs] = at;
    const from = at.index;
    const list = readSections(source, from + all.length, signs === '§§');
    const first = list.items[0];
    if (!first) return [];
    const label = slice(source, { from, to: from + all.length }).replace(/ ?§{1,3}$/, '');
    let end = list.end;
    const comment = matchAt(COMMENT, source.plain, end);
    if (comment) end += comment[0].length;
    const parens = readParens(source, end);
    const about = subject.trim();
    const fields = { edition, subject: about, parenthetical: firstWeight(source, parens.parens) };
    const code: Code = {
      key: restatementKey(edition, about),
      label,
      category: 'other',
      after: datePart(source, parens),
    };
    return list.items.map((item, i): Found => {
      const only = i === 0;
      return {
        kind: about ? 'restatement' : 'short',
        core: { from: only ? from : item.from, to: item.to },
        span: {
          from: only ? from : item.from,
          to: i === list.items.length - 1 ? parens.end : item.to,
        },
        fields: fieldsOf({
          ...fields,
          section: item.section,
          pin: item.sub,
          year: parens.dated?.year,
        }),
        ...(only ? { parens: parens.parens, aliases: parens.aliases } : { listed: true }),
        ...(about
          ? {
              work: {
                ...sectionWork(code, item),
                short: `${label.replace(/^(Restatement(?: of the Law)?(?:,? \([A-Z][a-z]+\))?).*$/, '$1')} § ${item.section}`,
                weight: parens.dated ? 2 : 1,
              },
            }
          : {}),
      };
    });
  });
}
