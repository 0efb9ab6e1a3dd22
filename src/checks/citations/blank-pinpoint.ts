import type { Brief, BriefPassage, Finding } from '../../brief/index.ts';
import { type Citation, isSupreme } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { quotedBlocks } from './citation-check.ts';
import { fullCitations } from './reading.ts';
import { Spans } from './spans.ts';

/** So many years after a decision its volume of the United States Reports has pages. */
const PRINTED_AFTER = 4;
/** `at ___`, `ER-__`, `Pet. App. __a`. */
const BLANK = /(?:\bat |\bER-|\bApp\. |\bJ\.A\. |\bTr\. |\bn\.)(_{2,}a?)/g;
/** `___ U.S. ___ (2019)`: the engine reads no citation without a volume. */
const NO_VOLUME = /(?<![\w_])(_{2,} U\. ?S\. _{2,})[^()]{0,40}\((\d{4})\)/g;

/**
 * Pages left blank: a pinpoint still to be filled in, and a volume of the United States Reports that
 * should be out by now. Bluebook rule 10.3.2 allows a blank only while there is no page.
 */
export const blankPinpoint: BriefCheck = {
  id: 'blank-pinpoint',
  looksAt: 'pages left blank',
  run({ brief }) {
    const blank = brief.passages.filter(
      ({ text, node }) => text.includes('__') && !quotedBlocks(brief).has(node),
    );
    if (blank.length === 0) return [];
    const now = latestYear(brief);
    const cited = citationsIn(brief, new Set(blank.map(({ index }) => index)));
    return blank.flatMap((passage) => [
      ...pinpoints(brief, passage, cited.get(passage.index) ?? []),
      ...volumes(brief, passage, cited.get(passage.index) ?? [], now),
    ]);
  },
};

/** The citations of some blocks. */
function citationsIn(brief: Brief, indexes: ReadonlySet<number>): Map<number, Citation[]> {
  const cited = new Map<number, Citation[]>();
  for (const citation of brief.citations.citations) {
    if (!indexes.has(citation.passage)) continue;
    const list = cited.get(citation.passage);
    if (list) list.push(citation);
    else cited.set(citation.passage, [citation]);
  }
  return cited;
}

/** Pinpoints still to be filled in. */
function pinpoints(brief: Brief, passage: BriefPassage, cited: readonly Citation[]): Finding[] {
  const { text } = passage;
  const allowed = new Spans(
    cited.filter((citation) => isUnpaged(brief, citation)).map(({ span }) => span),
  );
  const after = cited.flatMap(({ kind, core, span, fields }) => {
    const at = text.slice(core.to, span.to).search(/_{2}/);
    const blank = kind === 'case' && fields.page && /^_{2,}$/.test(fields.pin ?? '') && at >= 0;
    return blank ? [{ from: core.to + at, to: core.to + at + (fields.pin?.length ?? 0) }] : [];
  });
  const written = [...text.matchAll(BLANK)].map((found) => {
    const to = found.index + found[0].length;
    return { from: to - (found[1]?.length ?? 0), to };
  });
  return [...after, ...written]
    .filter(({ from }) => !allowed.holds(from))
    .map(({ from, to }) => ({
      check: 'blank-pinpoint/pinpoint',
      severity: 'error' as const,
      ...passage.sourceSpan(from, to),
      message: 'The page is still blank. Put in the page that is meant.',
      rule: 'Bluebook rule 3.2(a)',
    }));
}

/** First pages left blank long after the decision. */
function volumes(
  brief: Brief,
  passage: BriefPassage,
  cited: readonly Citation[],
  now: number,
): Finding[] {
  const { text } = passage;
  const read = cited.flatMap((citation) => {
    const { kind, part, fields } = citation;
    const blank = kind === 'case' && !part && isSupreme(fields.reporter ?? '') && !fields.page;
    return blank && fields.year
      ? [{ place: brief.sourceSpan(citation, 'core'), year: fields.year }]
      : [];
  });
  const unread = [...text.matchAll(NO_VOLUME)].map(({ index, 1: blank = '', 2: year = '' }) => {
    return { place: passage.sourceSpan(index, index + blank.length), year };
  });
  return [...read, ...unread].flatMap(({ place, year }) =>
    now - Number(year) >= PRINTED_AFTER ? [printed(place, year)] : [],
  );
}

/** Whether a citation is to a case whose pages are not out: then a blank stands for them. */
function isUnpaged({ citations: reading }: Brief, { kind, authority, fields }: Citation): boolean {
  if (kind === 'case') return !fields.page;
  const full = authority ? (fullCitations(reading).get(authority) ?? []) : [];
  return full.length > 0 && full.every((one) => one.kind === 'case' && !one.fields.page);
}

function printed(place: { from: number; to: number }, year = ''): Finding {
  return {
    check: 'blank-pinpoint/volume',
    severity: 'information',
    ...place,
    message: `The page of a decision of ${year} is left blank, and its volume of the United States Reports is likely out. Look the page up.`,
    rule: 'Bluebook rule 10.3.2',
  };
}

/** The year the brief is of: that of its date, else the latest in which anything it cites was decided. */
function latestYear({ frontMatter, citations }: Brief): number {
  if (frontMatter?.date) return Number(frontMatter.date.slice(0, 4));
  return citations.citations.reduce(
    (year, { fields }) => Math.max(year, Number(fields.year ?? 0)),
    0,
  );
}
