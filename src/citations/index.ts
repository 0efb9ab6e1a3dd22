/**
 * The citation engine: text in, citations with exact UTF-16 offsets and resolved authorities out. It
 * knows no Markdown, no editor and no court.
 *
 * - {@link readCitations}`(passages, corrections?, memory?)` gives a {@link CitationReading}:
 *   `citations` in reading order and `authorities` as a table of authorities prints them.
 * - A {@link Citation} has its `kind`; its `passage` and, in that passage's text, its `core`
 *   (volume, reporter, page; title and section; `Id. at 5`) and its whole `span`; the `fields` read;
 *   and what it stands for. `resolution` is `full` (it names its work itself), `resolved` (then
 *   `authority` is the work's id), `ambiguous` (then `candidates` are the ids it may mean) or
 *   `unresolved`. `why` is one plain sentence that a hover can show: why this authority, why several,
 *   or why none. A cite to the record is `resolved` without an authority.
 * - An {@link Authority} has its entry (`name`, in styles), `category`, `sortKey`, `short` name, and its
 *   {@link Occurrence}s: which citation, where, how it cites (`full`, `short`, `id`, `supra`, `name`,
 *   `section`, `part`), in which footnote.
 * - {@link CitationMemory}: keep one for each open draft. A passage that has not changed is not
 *   read again, and the result is the same as without.
 * - {@link AuthorityCorrection}: what front matter says overrides all of it.
 * - {@link markedPassages} makes passages of text that has no parser of its own (standard input, pasted
 *   Markdown); {@link writtenSpan} takes a span back to the author's offsets. A `Brief` has passages of
 *   its own: `brief.citations` is the reading and `brief.sourceSpan(citation, part)` the offsets.
 * - {@link courtId} and {@link reporterName} know courts and reporters (`F.Supp.2d` is `F. Supp. 2d`);
 *   {@link courtNames} and {@link reporterNames} list them.
 */
export { CATEGORY_ORDER, CATEGORY_TITLES } from './authorities.ts';
export { isOneBlock, isPassedOver, opensPassage, type Place } from './block-quotations.ts';
export type * from './citation.ts';
export { courtId, courtNames } from './data/courts.ts';
export { reporterYears } from './data/reporter-years.ts';
export {
  isNeutral,
  isSupreme,
  nearestReporter,
  reporterAt,
  reporterKey,
  reporterName,
  reporterNames,
} from './data/reporters.ts';
export { type MarkedPassage, markedPassages, writtenSpan } from './markup.ts';
export { CitationMemory } from './memory.ts';
export { abbreviates } from './names.ts';
export { findCitations, readCitations } from './read.ts';
export { signalBefore } from './signals.ts';
export { makePlain } from './source.ts';
export { styledText } from './styled-text.ts';
export { shortName, standsFor } from './titles.ts';
