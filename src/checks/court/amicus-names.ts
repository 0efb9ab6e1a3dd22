import type { Amicus } from '../../brief/index.ts';

/** What ends the name of a company and is left out when it is spoken of. */
const ending = /,? (?:inc|corp|ltd|co|llc|l\.l\.c|llp|plc|incorporated|corporation)\.?$/i;
const titles = /^(?:professors?|prof|dr|hon|the|honorable|judge|justice|senator|rep|mr|ms|mrs)$/i;

/** A text in the form in which names are looked for: lower case, plain words. */
export function nameForm(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The whole name of an amicus as a text may have it, without "Inc." and the article. */
export function wholeName({ name }: Pick<Amicus, 'name'>): string {
  return nameForm(name.replace(ending, '').replace(/^the /i, ''));
}

/**
 * Which amici a text names: by the whole name, a person's last name, the initials, or a word that of all
 * the amici only one name has.
 *
 * @returns whether the text names one of `amici`
 */
export function namedIn(text: string, amici: readonly Amicus[]): (amicus: Amicus) => boolean {
  const form = nameForm(text);
  const typed = new Set(text.match(/[\p{L}\p{N}]+/gu));
  const owners = new Map<string, number>();
  for (const word of amici.flatMap((amicus) => [...new Set(wordsOf(amicus))])) {
    owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return (amicus) => {
    if (form.includes(wholeName(amicus))) return true;
    const words = wordsOf(amicus);
    if (amicus.kind === 'individual') return form.includes(nameForm(words.at(-1) ?? amicus.name));
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    const initials = capitals.map((word) => word[0]).join('');
    if (initials.length > 2 && text.includes(initials)) return true;
    return capitals.some((word) => owners.get(word) === 1 && !general.has(word) && typed.has(word));
  };
}

function wordsOf({ name }: Amicus): string[] {
  const words = name.replace(ending, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !titles.test(word));
}

/** Words that stand in texts of every kind. */
const general = new Set(
  'American National International United States State New North South East West'.split(' '),
);
