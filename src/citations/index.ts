/** The citation engine: text in, citations with offsets and resolved authorities out. */
export { CATEGORY_ORDER } from './authorities.ts';
export type * from './citation.ts';
export { CitationMemory } from './memory.ts';
export { findCitations, readCitations } from './read.ts';
export { styledText } from './styled-text.ts';
