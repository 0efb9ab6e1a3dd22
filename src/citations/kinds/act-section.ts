/**
 * Acts that are cited by sections of their own, without the code: `INA § 240A(b)(1)(D)`, `ERISA § 404`,
 * `Bankruptcy Code § 363(f)`.
 */
import { type Code, endOf, type Found, matchAt, matchesOf, type Source } from '../source.ts';
import { sectionCitations } from './codes.ts';

/** The acts by all their names. The sections of the Bankruptcy Code are those of title 11. */
const ACTS: Readonly<Record<string, string>> = {
  INA: 'act:ina',
  'Immigration and Nationality Act': 'act:ina',
  NLRA: 'act:nlra',
  'National Labor Relations Act': 'act:nlra',
  LMRA: 'act:lmra',
  'Labor Management Relations Act': 'act:lmra',
  ERISA: 'act:erisa',
  'Employee Retirement Income Security Act': 'act:erisa',
  FLSA: 'act:flsa',
  'Fair Labor Standards Act': 'act:flsa',
  FDCA: 'act:fdca',
  FFDCA: 'act:fdca',
  'Bankruptcy Code': 'usc:11',
};

const CITED = new RegExp(
  `(?<![\\w.])(${Object.keys(ACTS).join('|')})(?: of (?:19|20)\\d\\d)?,? (§{1,2}) ?(?=\\d)`,
  'g',
);
/** The code right behind: then the act is but what its section is called. */
const CODE_BEHIND = /,? \(?\d{1,2} U\. ?S\. ?C/y;

/** The key of a section of an act, where the act is one of these. */
export function actSectionKey(name: string, section: string): string | undefined {
  const key = ACTS[name.replace(/ of \d{4}$/, '')];
  const [own] = /^\d+[A-Za-z]?(?![\w.])/.exec(section) ?? [];
  return key?.startsWith('act:') && own ? `${key}:${own.toLowerCase()}` : undefined;
}

/** All sections of acts in a passage that no code is cited with. */
export function readActSections(source: Source): Found[] {
  if (source.clues.signs.length === 0) return [];
  return matchesOf(CITED, source.plain).flatMap((at) => {
    const [, name = '', signs] = at;
    const code: Code = { key: ACTS[name] ?? '', label: name, category: 'statutes' };
    const start = { from: at.index, to: at.index };
    const plural = signs === '§§';
    const list = sectionCitations(
      source,
      'statute',
      code,
      { start, sections: endOf(at), plural },
      { code: name },
    );
    const end = list.at(-1)?.core.to ?? 0;
    if (matchAt(CODE_BEHIND, source.plain, end)) return [];
    // The code itself names the entry, wherever it is cited.
    return list.map(
      (one): Found => (one.work ? { ...one, work: { ...one.work, weight: 0 } } : one),
    );
  });
}
