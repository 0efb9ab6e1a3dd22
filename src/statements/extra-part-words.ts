import { type FrontMatter, filerOf } from '../brief/index.ts';
import type { StyledText } from '../citations/index.ts';
import { counselPlaceholders, type ExtraPart, isAskedOf, placeholdersIn } from '../courts/index.ts';
import { caseName } from './case-name.ts';
import { counselInOrder } from './counsel-in-order.ts';
import { docketLine } from './docket-line.ts';
import { amiciCuriae } from './statement-words.ts';
import { fill, listOf, longDate } from './wording.ts';

/**
 * The words of a part only some courts ask for, a paragraph each.
 *
 * @returns nothing when it is not asked of this filer, when the court's profile has no words for it,
 *   or when counsel has not said what they need
 */
export function extraPartWords(
  part: ExtraPart,
  frontMatter: FrontMatter,
): readonly (readonly StyledText[])[] | undefined {
  if (part.text.length === 0 || !isAskedOf(part, filerOf(frontMatter))) return undefined;
  const said: Readonly<Record<string, string | readonly string[] | undefined>> = Object.fromEntries(
    counselPlaceholders.map((key) => [key, frontMatter[key]]),
  );
  const values = {
    party: listOf(frontMatter.amici.map(({ name }) => name)),
    docket: docketLine(frontMatter.docket).replace(/^Nos?\. /, ''),
    counsel: counselInOrder(frontMatter)[0]?.name ?? '',
    date: frontMatter.date ? longDate(frontMatter.date) : '____________',
    case: caseName(frontMatter),
    amici: amiciCuriae(frontMatter),
    their: frontMatter.amici.length > 1 ? 'their' : 'its',
    ...Object.fromEntries(
      Object.entries(said).map(([key, one]) => [key, typeof one === 'object' ? listOf(one) : one]),
    ),
  };
  const needed = part.text.flatMap(placeholdersIn);
  if (needed.some((key) => key in said && said[key] === undefined)) return undefined;
  return part.text.flatMap((paragraph) => {
    const [only, ...others] = placeholdersIn(paragraph);
    const list = only && others.length === 0 && paragraph.trim() === `{${only}}` ? said[only] : '';
    return typeof list === 'object' ? list.map((text) => [{ text }]) : [fill(paragraph, values)];
  });
}
