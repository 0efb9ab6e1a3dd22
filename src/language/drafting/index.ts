/** What the drafting commands do, as values: edits and snippets by offsets of the draft. */
export { blockQuotation } from './block-quotation.ts';
export type { FormName } from './citation-forms.ts';
export { convertCitation } from './convert-citation.ts';
export {
  type CrossReferenceTarget,
  crossReferenceTargets,
  insertCrossReference,
} from './cross-reference-targets.ts';
export { type CitationChoice, citationChoices, type InsertableForm } from './insert-citation.ts';
export { insertFootnote } from './insert-footnote.ts';
export { type LeftOpen, leftOpenBeside, leftOpenIn } from './left-open.ts';
export { moveSection, shiftHeading } from './move-heading.ts';
export { type BriefPart, partAt, partsOf } from './parts.ts';
export type { DraftChange, DraftSnippet, Refusal, Reread } from './place.ts';
export { type PrincipalMark, togglePrincipal } from './principal-authority.ts';
