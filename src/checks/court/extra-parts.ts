import { filerOf } from '../../brief/index.ts';
import {
  counselPlaceholders,
  type ExtraPart,
  extraPartsOf,
  isAskedOf,
  namesPart,
  placeholdersIn,
} from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';

/** That the parts only this court asks for are there, or can be written. */
export const extraParts: Check = {
  id: 'extra-parts',
  looksAt: 'parts only this court asks for',
  run(filing) {
    const { profile, brief, frontMatter } = filing;
    return extraPartsOf(profile).flatMap((part) => {
      if (!isAskedOf(part, filerOf(frontMatter)) || isWritten(part, filing)) return [];
      const keys = unanswered(part, filing);
      if (part.text.length > 0 && keys.length === 0) return [];
      const write = `the section "# ${part.title}"`;
      const remedy =
        part.text.length > 0
          ? `Add ${keys.map((key) => `"${key}:"`).join(' and ')} to the front matter, or write ${write}`
          : `Write ${write}`;
      const form = part.form ? `; the court has a form, ${part.form}` : '';
      return [
        {
          check: 'extra-parts/missing',
          severity: 'error' as const,
          ...brief.frontMatterSpan(['court']),
          message: `${profile.name} requires a part that only counsel can give: ${part.title}. ${remedy}${form}.`,
          rule: part.rule,
        },
      ];
    });
  },
};

function isWritten(part: ExtraPart, { brief }: Filing): boolean {
  return brief.sections.some((section) => namesPart(section, part));
}

/** The front matter keys its words need and do not find. */
function unanswered(part: ExtraPart, { frontMatter }: Filing): string[] {
  const needed = new Set(part.text.flatMap(placeholdersIn));
  return counselPlaceholders.filter((key) => needed.has(key) && frontMatter[key] === undefined);
}
