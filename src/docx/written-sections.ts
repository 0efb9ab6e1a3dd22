import type { Brief, Section, SectionName } from '../brief/index.ts';

/** The sections of the draft with a name, in the order of the draft. */
export function sectionsNamed(brief: Brief, name: SectionName): readonly Section[] {
  return brief.sections.filter((section) => section.name === name);
}
