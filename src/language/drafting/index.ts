/** What the drafting commands do, as values: edits and snippets by offsets of the draft. */
export { type BriefPart, partAt, partsOf } from './parts.ts';
