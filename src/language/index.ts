/**
 * What an editor shows of a brief while it is written, as values with UTF-16 offsets: it knows no
 * editor, and every editor's own code stays thin.
 */
export { BriefMemory, parseBrief, sectionNameOf } from '../brief/index.ts';
export type { CheckLevels } from '../checks/index.ts';
export { checks } from '../checks/index.ts';
export { type CourtFile, type CourtProblem, courtPage, loadCourts } from '../courts/index.ts';
export {
  type CheckedBrief,
  checkBrief,
  checkBriefSteps,
  type ReadFiling,
  readFiling,
  type WordBudget,
} from '../filing/index.ts';
export { type BudgetState, budgetLine, budgetState } from './budget-text.ts';
export { switchedOff } from './check-levels.ts';
export {
  authorityOf,
  type CitedAuthority,
  citationAt,
  citedAt,
  entryText,
  fullCitationOf,
  type PlacedCitation,
  placesOf,
} from './citation-at.ts';
export { completionsAt } from './completion.ts';
export type { Completion } from './completion-place.ts';
export { type DefinedTerm, definedTerms } from './completion-terms.ts';
export { courtFor } from './court-for.ts';
export * from './drafting/index.ts';
export {
  type FormField,
  fieldAt,
  fieldEdit,
  fieldFault,
  formFields,
  itemEdit,
  removalEdit,
} from './filing-form.ts';
export { type Fold, foldsOf } from './folds.ts';
export {
  type FrontMatterOffer,
  frontMatterHover,
  frontMatterOffers,
} from './front-matter-help.ts';
export { type CitationHover, hoverAt } from './hover.ts';
export {
  noteLabels,
  placeForArgument,
  placeForSection,
  type TextPlace,
} from './insertion-place.ts';
export { type MarkedWords, markedWords, type WordKind } from './marked-words.ts';
export { type ModuleDraft, moduleDraft } from './module-draft.ts';
export { type AuthorityGroup, authoritiesOutline } from './outline.ts';
export { type OutlinePart, partsOutline } from './parts-outline.ts';
export { type PastedText, pastedText } from './paste/pasted-html.ts';
export { pastedInto } from './paste/pasted-into.ts';
export { type ReadingHover, readingHoverAt } from './reading-hover.ts';
export { type ReferencePlace, referencePlaceAt } from './reference-places.ts';
export { renameEdits, type ShortName, shortNameAt } from './rename.ts';
export { type CourtChoice, courtChoices, findingsIn, switchEdits } from './switch-court.ts';
