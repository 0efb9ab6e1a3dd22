/** Short names and sort names of cases. */
import { GENERIC_WORDS, NAME_SUFFIXES } from './data/words.ts';
import { keptByText } from './kept.ts';
import { parties } from './names.ts';
import { makePlain } from './source.ts';

const PHRASE = /^(?:In re:?|Ex parte|(?:In )?(?:[Tt]he )?Matter of|Estate of) +/;

/** A case name as tables sort it: without `The`, `In re`, `Ex parte` and the like. */
export function sortName(title: string): string {
  return title.replace(PHRASE, '').replace(/^The +/, '');
}

/** The words of a name in lower case without accents, marks and articles. */
export const nameWords: (text: string) => readonly string[] = keptByText(wordsOf);

function wordsOf(text: string): string[] {
  return makePlain(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s(?![a-z])/g, '')
    .split(/[^a-z0-9']+/)
    .map((word) => word.replace(/'/g, ''))
    .filter((word) => word !== '' && word !== 'the' && word !== 'and' && word !== 'of');
}

/** Whether at least one word tells which work is meant. */
export function distinctive(words: readonly string[]): boolean {
  return words.some((word) => !GENERIC_WORDS.has(word));
}

/** Whether all words stand in the name, in the same order. */
function within(words: readonly string[], name: readonly string[]): boolean {
  let next = 0;
  for (const word of name) if (word === words[next]) next++;
  return next === words.length;
}

/**
 * Whether a short name can stand for a work with these names: `Altmann` and `Austria v. Altmann`
 * for *Republic of Austria v. Altmann*; not `Republic` alone.
 */
export function standsFor(short: string, names: readonly string[]): boolean {
  const sides = parties(short);
  if (sides.defendant !== undefined) {
    const { plaintiff, defendant } = sides;
    return names.some((name) => {
      const own = parties(name);
      return (
        own.defendant !== undefined &&
        within(nameWords(plaintiff), nameWords(own.plaintiff)) &&
        within(nameWords(defendant), nameWords(own.defendant))
      );
    });
  }
  const words = nameWords(short.replace(PHRASE, ''));
  const several = words.length > 1 || words.some((word) => !GENERIC_WORDS.has(word));
  if (words.length === 0 || !several) return false;
  return names.some((name) => within(words, nameWords(name)));
}

/** Governments, their parts and officers, who are parties to too many cases to name one (Bluebook rule 10.9). */
const GOVERNMENT =
  /^(?:United States|(?:R|Regina|Rex|(?:The )?(?:Queen|King|Crown))$|State(?: of)?|Commonwealth|People|(?:City|County|Town|Township|Village|Borough|Government|Kingdom|Emirate|Sultanate|Principality) of|(?:\p{Lu}[\p{L}.]+ ){0,3}Rep(?:ublic|\.)(?: of|,|$)|Fed(?:eral|\.) |Comm(?:issione|')r\b|Sec(?:retar|')y\b|Att(?:orne|')y Gen(?:eral|\.)|Doe\b)/u;

/** A case of the Crown goes by who asked for it: `R v. Bow Street …, ex parte Pinochet Ugarte (No. 3)`. */
const CROWN = /^(?:R|Regina|Rex|(?:The )?(?:Queen|King))$/;
const RELATOR = /,? ex p(?:arte|\.) ([^,()]+?)(?: \(No\. \d+\))?$/i;

/** The name a case goes by when the writer has not used one: `Samantar`, `Altmann`, `KBR`. */
export const shortName = keptByText((title: string): string => {
  const bare = sortName(title);
  const sides = parties(bare);
  const relator = sides.defendant === undefined ? null : RELATOR.exec(sides.defendant);
  if (relator?.[1] && CROWN.test(sides.plaintiff)) return relator[1];
  const party =
    sides.defendant !== undefined &&
    GOVERNMENT.test(sides.plaintiff) &&
    !GOVERNMENT.test(sides.defendant)
      ? sides.defendant
      : sides.plaintiff;
  // `In re KBR, Inc., Burn Pit Litig.` goes by what stands before the first comma.
  const head = sides.defendant === undefined && PHRASE.test(title) ? party.split(',')[0] : party;
  const words = (head ?? party).split(' ');
  while (words.length > 1) {
    const last = words[words.length - 1] ?? '';
    if (
      !NAME_SUFFIXES.has(last.replace(/,$/, '')) &&
      !/^(?:Grp|Techs|Enters|Assocs|Sys|Bros)\.,?$/.test(last)
    )
      break;
    words.pop();
  }
  return words.join(' ').replace(/,$/, '');
});
