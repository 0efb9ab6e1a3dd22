import type { Brief, Section, SectionName } from '../brief/index.ts';
import { type ExtraPart, namesPart } from '../courts/index.ts';

/** The writer's own sections that are a part only some courts ask for, known by their titles. */
export function sectionsOfPart(brief: Brief, part: ExtraPart): readonly Section[] {
  return brief.sections.filter((section) => namesPart(section, part));
}

/** The sections of the draft with a name, in the order of the draft. */
export function sectionsNamed(brief: Brief, name: SectionName): readonly Section[] {
  return brief.sections.filter((section) => section.name === name);
}
