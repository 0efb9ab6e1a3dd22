import type { SectionName } from '../brief/index.ts';
import type { CourtFile } from '../courts/index.ts';
import type { Completion, CompletionPlace } from './completion-place.ts';
import { courtFor } from './court-for.ts';

/** What the sections that only the writer can give are called. */
const TITLES: Partial<Record<SectionName, string>> = {
  questions: 'Questions Presented',
  glossary: 'Glossary',
  interest: 'Interest of Amici Curiae',
  introduction: 'Introduction',
  statement: 'Statement',
  summary: 'Summary of Argument',
  argument: 'Argument',
  conclusion: 'Conclusion',
  addendum: 'Addendum',
  appendix: 'Appendix',
};

/**
 * The first-level headings a brief does not have yet, on a line that begins with `# `: those its court
 * requires first, then the others in the order of the court.
 */
export function sectionOffers(
  place: CompletionPlace,
  workspace: readonly CourtFile[] = [],
): Completion[] {
  const { brief, before, after, offset } = place;
  const typed = /^# ([^#]*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const court = courtFor(brief, workspace);
  if (!court) return [];
  const there = new Set(brief.sections.map(({ name }) => name));
  const one = brief.frontMatter?.amici?.length === 1;
  const required = new Set<string>(court.required.value);
  return court.order.value
    .filter((part) => !there.has(part as SectionName))
    .sort((a, b) => Number(required.has(b)) - Number(required.has(a)))
    .flatMap((part) => {
      const usual = TITLES[part as SectionName];
      if (!usual) return [];
      const title = part === 'interest' && one ? 'Interest of Amicus Curiae' : usual;
      return {
        kind: 'section' as const,
        label: title,
        detail: required.has(part) ? `required: ${court.required.rule}` : 'not required',
        from: offset - typed.length,
        to: offset + after.trimEnd().length,
        text: title,
        filter: title,
      };
    });
}
