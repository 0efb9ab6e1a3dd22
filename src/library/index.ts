/**
 * The library of arguments and sections: Markdown files with a header, those that come with Amicus and
 * those of a workspace, chosen by topic, side, court and date, and made ready to be put into a brief.
 */

export { loadCourts, stageOf } from '../courts/index.ts';
export { builtinModules } from './builtin-modules.ts';
export { builtinSections, type SectionLibrary } from './builtin-sections.ts';
export {
  lineageOf,
  type ModuleWishes,
  modulesFor,
  type SectionWishes,
  sectionsFor,
  topicsOf,
} from './choose.ts';
export { dateOf } from './dates.ts';
export { moduleFileName, moduleFromSelection } from './from-selection.ts';
export {
  type AdverseAuthority,
  type ArgumentHeader,
  argumentHeaderSchema,
  type ModuleAuthority,
  type Position,
  SECTION_KINDS,
  type SectionHeader,
  sectionHeaderSchema,
} from './header.ts';
export { type InsertionPlace, insertionOf, snippetOf } from './insertion.ts';
export { type LaterAuthority, laterThan } from './later-than.ts';
export type { LibraryFile, LibraryProblem } from './library-file.ts';
export { type ArgumentLibrary, mergeLibraries, readModules } from './merge.ts';
export { type ArgumentModule, type ModuleReading, readModule } from './module.ts';
export {
  type NewBriefAnswers,
  type NewBriefQuestions,
  newBrief,
  newBriefQuestions,
  type Side,
} from './new-brief.ts';
export { type Placeholder, placeholdersOf } from './placeholders.ts';
export { readSection, type SectionReading, type SectionText } from './section.ts';
