/** Legal encyclopedias, by volume, topic and section: `88 C.J.S. Trial § 192 (1955)` (Bluebook rule 15.8(a)). */
import { capital } from '../clues.ts';
import { squash } from '../data/name-table.ts';
import { type Found, matchesAt, type Source, slice } from '../source.ts';
import { datePart, readParens } from '../tail.ts';
import { sectionCitations } from './codes.ts';
import { readSections } from './sections.ts';

const ENCYCLOPEDIA =
  /(?<![\w.])(\d{1,3}[A-Z]?) ((?:Am|Cal|Fla|Ga|Ill|Mich|N\.Y|N\.C|Ohio|Tex|Va)\. ?Jur\.(?: ?(?:2d|3d|4th))?|Ohio Jur\.(?: ?(?:2d|3d|4th))?|C\.J\.S\.|C\.J\.) ([A-Z][A-Za-z&', -]{2,60}?),? (§{1,2}) ?(?=\d)/y;

/** All sections of encyclopedias in a passage; each is an entry of its own, its topic in italics. */
export function readEncyclopedias(source: Source): Found[] {
  const { volumes, capitals } = source.clues;
  const possible = [...'ACFGIMNOTV'].some((letter) => (capitals & capital(letter)) !== 0);
  if (!possible) return [];
  return matchesAt(ENCYCLOPEDIA, source.plain, volumes).flatMap((at): Found[] => {
    const [all, volume = '', set = '', topic = '', signs = ''] = at;
    const from = at.index;
    const italicsFrom = `${volume} ${set} `.length;
    const label = slice(source, { from, to: from + italicsFrom + topic.length });
    const sections = from + all.length;
    const plural = signs === '§§';
    const { end } = readSections(source, sections, plural);
    const code = {
      key: `encyclopedia:${squash(set)}:${squash(topic)}`,
      label,
      italicsFrom,
      category: 'other' as const,
      after: datePart(source, readParens(source, end)),
    };
    const place = { start: { from, to: from }, sections, plural };
    return sectionCitations(source, 'book', code, place, { volume, title: topic });
  });
}
