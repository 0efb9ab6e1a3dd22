import type { Brief, Fix } from '../../brief/index.ts';
import type { Authority, Citation } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';

/**
 * A case cited in full again under the same heading, where a short form belongs. Bluebook rules B10.2
 * and 10.9: a reader who has seen the full citation in the same discussion needs no second one.
 */
export const repeatedCitations: BriefCheck = {
  id: 'repeated-citations',
  looksAt: 'cases cited in full twice under a heading',
  run({ brief }) {
    const starts = headingStarts(brief);
    return brief.citations.authorities.flatMap((authority) => {
      if (authority.category !== 'cases') return [];
      const full = authority.citations.flatMap((index) => {
        const citation = brief.citations.citations[index];
        return citation && isFull(brief, citation) ? [citation] : [];
      });
      if (full.length < 2) return [];
      const seen = new Map<number, Citation>();
      return full.flatMap((citation) => {
        const span = brief.sourceSpan(citation);
        const heading = headingBefore(starts, span.from);
        const first = seen.get(heading);
        if (!first) {
          seen.set(heading, citation);
          return [];
        }
        return [
          {
            check: 'repeated-citations/full-again',
            severity: 'information' as const,
            ...span,
            message: `${authority.short} has been cited in full under this heading. Write its short form.`,
            rule: 'Bluebook rule 10.9',
            related: [{ ...brief.sourceSpan(first), message: 'The full citation.' }],
            ...fixOf(brief, authority, citation),
          },
        ];
      });
    });
  },
};

/**
 * In the text, with its name and its date, and no part of another citation. Without a date it is short
 * already: `*Simon*, 604 U.S. 115` cites the whole of a case cited before, and on Westlaw or LEXIS the
 * number alone names it.
 */
function isFull(brief: Brief, { kind, part, passage, fields, resolution }: Citation): boolean {
  const inText = brief.passages[passage]?.stream === 0;
  const full = resolution === 'full' && fields.year !== undefined && !!fields.caseName;
  return kind === 'case' && full && !part && inText;
}

/** Where the headings begin, of sections and of parts of them, in order. */
function headingStarts(brief: Brief): number[] {
  return [
    ...brief.sections.map(({ from }) => from),
    ...brief.headings.map(({ node }) => node.position?.start.offset ?? 0),
  ].sort((a, b) => a - b);
}

/** Where the heading a place stands under begins. */
function headingBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? 0;
}

/** The short form in its place, where the citation is plain: a page is named and nothing follows. */
function fixOf(brief: Brief, authority: Authority, citation: Citation): { fix?: Fix } {
  const { volume, reporter, pin } = citation.fields;
  const { from, to } = brief.sourceSpan(citation);
  const written = brief.text.slice(from, to);
  const plain = /^[^()]*\([^()]*\d{4}\)$/.test(written);
  // A name that is needed to tell cases apart has its volume with it already.
  const name = authority.short.replace(/,.*$/, '');
  if (!volume || !reporter || !pin || !plain) return {};
  // What opens the italics of the name stands before the citation's own text.
  const before = brief.text.charAt(from - 1);
  const opened = before === '*' || before === '_' ? before : '';
  const closed = opened && written.includes(opened) ? opened : '';
  const text = `${name}${closed}, ${volume} ${reporter} at ${pin}`;
  return {
    fix: {
      title: `Write the short form "${name}, ${volume} ${reporter} at ${pin}"`,
      edits: [{ from, to, text }],
    },
  };
}
