import type { Brief, Finding } from '../../brief/index.ts';
import { type Citation, isNeutral, reporterYears } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { quotedBlocks } from './citation-check.ts';
import { fullCitations, withHistory } from './reading.ts';
import { isQuoted } from './spans.ts';

/** Later history the engine does not read. */
const HISTORY =
  /^,? (?:on |aff|rev|reh|vac|cert|overrul|opinion|mod|amend|withdr|superse|abrog|dismiss|remand|judgment|sub nom|mandamus|appeal|prob|stay|enforc)/i;
/** A decision of December may be printed under the next year, and one of January under the last. */
const SLACK = 1;

/**
 * That the year of a case is given somewhere, and is one the volume can be of. Bluebook rule 10.5.
 */
export const citationYear: BriefCheck = {
  id: 'citation-year',
  looksAt: 'years of cases',
  run({ brief }) {
    const { authorities } = brief.citations;
    const full = fullCitations(brief.citations);
    return authorities.flatMap(({ id, category }) => {
      if (category !== 'cases') return [];
      const of = (full.get(id) ?? []).filter(({ kind }) => kind === 'case');
      const [first] = of;
      const dated = of.some((one) => one.fields.year || one.fields.docketNumber);
      const none = first && !dated ? missing(brief, first) : [];
      return [...none, ...of.flatMap((one) => impossible(brief, one))];
    });
  },
};

/** A case no citation of which has a year; the first of them is marked. */
function missing(brief: Brief, citation: Citation): Finding[] {
  const { fields, part, passage, core, span } = citation;
  const { volume = '', reporter = '', caseName = '' } = fields;
  if (part && part !== 'parenthetical') return [];
  // The year of a later decision in the same citation stands for both when they are of one year.
  if (withHistory(brief.citations).has(citation)) return [];
  if (
    isNeutral(reporter) ||
    /^\d{4}$/.test(volume) ||
    !/ vs?\.? |^(?:In re|Ex parte) /.test(caseName)
  )
    return [];
  const block = brief.passages[passage];
  const text = block?.text ?? '';
  // Where the block ends, or the name has a parenthetical, something is still to come.
  if (/\)$/.test(caseName) || text.slice(span.to).trim() === '') return [];
  // A year or a parenthetical the engine could not read is the writer's business.
  if (/\b[12]\d{3}\b/.test(text.slice(core.to, span.to))) return [];
  if (/^[\s,]*[([]/.test(text.slice(span.to, span.to + 4))) return [];
  if (HISTORY.test(text.slice(span.to, span.to + 20))) return [];
  if (!block || quotedBlocks(brief).has(block.node) || isQuoted(text, core.from)) return [];
  return [
    {
      check: 'citation-year/missing',
      severity: 'warning',
      ...brief.sourceSpan(citation),
      message: `${caseName} is nowhere cited with the year of the decision. Add it in parentheses after the page.`,
      rule: 'Bluebook rule 10.5',
    },
  ];
}

function impossible(brief: Brief, citation: Citation): Finding[] {
  const { fields, passage, core, span } = citation;
  const { volume = '', reporter = '', year = '' } = fields;
  // `[1938] P. 12`: reports of other countries share names with ours.
  const years = year && !volume.startsWith('[') ? reporterYears(reporter, volume) : undefined;
  const number = Number(year);
  if (!years) return [];
  const early = number < years.first - SLACK;
  const late = years.last !== undefined && number > years.last + SLACK;
  if (!early && !late) return [];
  const block = brief.passages[passage];
  const at = block?.text.slice(core.to, span.to).indexOf(year) ?? -1;
  if (!block || at < 0) return [];
  const range = years.last === undefined ? `${years.first} on` : `${years.first} to ${years.last}`;
  return [
    {
      check: 'citation-year/impossible',
      severity: 'warning',
      ...block.sourceSpan(core.to + at, core.to + at + year.length),
      message: `${volume} ${reporter} holds no decision of ${year}: what it prints is from ${range}. Look at the volume, the reporter and the year.`,
      rule: 'Bluebook rule 10.5',
    },
  ];
}
