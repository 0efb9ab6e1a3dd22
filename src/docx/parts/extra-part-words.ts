import { type FrontMatter, onlyGovernments } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import {
  counselPlaceholders,
  type ExtraPart,
  isAskedOf,
  placeholdersIn,
} from '../../courts/index.ts';
import { fill, listOf, longDate } from '../wording.ts';
import { docketLine } from './caption.ts';
import { counselInOrder } from './counsel.ts';
import { amiciCuriae } from './statement-words.ts';

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
  if (part.text.length === 0 || !isAskedOf(part, onlyGovernments(frontMatter))) return undefined;
  const said = Object.fromEntries(counselPlaceholders.map((key) => [key, frontMatter[key]]));
  const values = {
    party: listOf(frontMatter.amici.map(({ name }) => name)),
    docket: docketLine(frontMatter.docket).replace(/^Nos?\. /, ''),
    counsel: counselInOrder(frontMatter)[0]?.name ?? '',
    date: frontMatter.date ? longDate(frontMatter.date) : '____________',
    amici: amiciCuriae(frontMatter),
    their: frontMatter.amici.length > 1 ? 'their' : 'its',
    ...said,
  };
  const needed = part.text.flatMap(placeholdersIn);
  if (needed.some((key) => key in said && said[key] === undefined)) return undefined;
  return part.text.map((paragraph) => fill(paragraph, values));
}
