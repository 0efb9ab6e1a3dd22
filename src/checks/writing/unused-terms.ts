import type { Brief, Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import { allDefinitions } from './all-definitions.ts';
import { isWithin } from './quotations.ts';
import type { PlacedDefinition } from './terms.ts';

/** Terms that are defined and never used. */
export const unusedTerms: BriefCheck = {
  id: 'unused-terms',
  looksAt: 'terms defined and never used',
  run({ brief }) {
    return allDefinitions(brief).flatMap((definition): Finding[] => {
      // The short name of a case is there for its table, too.
      if (isWithin(definition.passage.italics ?? [], definition.from)) return [];
      const names = [definition.term, ...definition.others];
      if (names.some((name) => isUsed(brief, name, definition))) return [];
      return [
        {
          check: 'unused-terms/never',
          severity: 'information',
          ...definition.passage.sourceSpan(definition.from, definition.to),
          message: `"${definition.term}" is defined here and not used again. Use it, or take the definition out.`,
        },
      ];
    });
  },
};

/** Whether a name stands anywhere but in its definition; looks near it first, since most are used at once. */
function isUsed(
  { passages }: Brief,
  name: string,
  { passage, from, to }: PlacedDefinition,
): boolean {
  const end = to + passage.text.slice(to).indexOf(')');
  if (has(passage.text, name, end) || has(passage.text.slice(0, from), name)) return true;
  for (let away = 1; away < passages.length; away++) {
    const after = passages[passage.index + away];
    const before = passages[passage.index - away];
    if (!after && !before) return false;
    if ((after && has(after.text, name)) || (before && has(before.text, name))) return true;
  }
  return false;
}

/** As it is written in the definition, or with a small letter; endings may follow. */
function has(text: string, name: string, start = 0): boolean {
  return hasWord(text, name, start) || hasWord(text, name.toLowerCase(), start);
}

function hasWord(text: string, word: string, start: number): boolean {
  for (let at = text.indexOf(word, start); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
