/**
 * What an editor shows of a brief while it is written, as values with UTF-16 offsets: it knows no
 * editor, and every editor's own code stays thin.
 */
export { BriefMemory, parseBrief } from '../brief/index.ts';
export { runBriefChecks as runCitationChecks } from '../checks/index.ts';
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
export { courtFor } from './court-for.ts';
export { type CitationHover, hoverAt } from './hover.ts';
export { type AuthorityGroup, authoritiesOutline } from './outline.ts';
export { renameEdits, type ShortName, shortNameAt } from './rename.ts';
