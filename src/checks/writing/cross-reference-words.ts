import {
  type Brief,
  type BriefPassage,
  type Finding,
  type Fix,
  spanOf,
} from '../../brief/index.ts';
import type { Span } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { eachProse } from '../prose.ts';
import { isWithin } from './quotations.ts';

const NUMBER = '[IVX]{1,6}(?:\\.[A-Za-z0-9]{1,4}){0,4}';
const KIND = '(?:Part|Point|Section|part|point|section)s?';
/** `infra Part II.B`; after a comma it may be another work's part: `Smith, supra, Part II`. */
const AFTER = new RegExp(`(?<!, )\\b(?:[Ss]upra|[Ii]nfra) (${KIND}) (${NUMBER})(?![\\w])`, 'g');
/** `Part II.B, infra`; `Part II.B above`. */
const BEFORE = new RegExp(
  `\\b(${KIND}) (${NUMBER})(?:,? (?:supra|infra)|,? (?:above|below))\\b`,
  'g',
);

/**
 * References to a Part of this brief that are typed by hand: to one that is not there, or to one that
 * will have another number when a Part is put before it.
 */
export const crossReferenceWords: BriefCheck = {
  id: 'cross-reference-words',
  looksAt: 'references to parts typed by hand',
  run({ brief }) {
    const numbered = brief.headings.filter(({ reference }) => reference !== '');
    if (numbered.length === 0) return [];
    const byNumber = new Map(numbered.map((heading) => [heading.reference, heading]));
    const links = brief.references.map(({ node }) => spanOf(node)).sort((a, b) => a.from - b.from);
    const findings: Finding[] = [];
    eachProse(
      brief,
      'cross-reference-words',
      ({ text, inBlockQuotation }) => (inBlockQuotation ? [] : typedIn(text)),
      (typed, passage) => {
        for (const { number, from, to } of typed) {
          const place = passage.sourceSpan(from, to);
          if (isWithin(links, place.from)) continue;
          const heading = byNumber.get(number);
          const words = passage.text.slice(from, to);
          findings.push(
            heading
              ? {
                  check: 'cross-reference-words/typed',
                  severity: 'information',
                  ...place,
                  message: `"${words}" is typed by hand and goes wrong when a Part is added or moved. Write a reference, whose number is kept right: [${words}](#${heading.slug}).`,
                  related: [{ ...spanOf(heading.node), message: 'What it names.' }],
                  ...fixOf(brief, passage, { from, to }, heading.slug),
                }
              : {
                  check: 'cross-reference-words/missing',
                  severity: 'error',
                  ...place,
                  message: `There is no ${words} in this brief. Name the Part that is meant, best by a reference: [Part I](#its-heading).`,
                },
          );
        }
      },
    );
    return findings;
  },
};

interface Typed extends Span {
  readonly number: string;
}

function typedIn(text: string): Typed[] {
  if (!/[IVX]/.test(text) || !/upra|nfra|above|below/.test(text)) return [];
  const typed: Typed[] = [];
  const seen = new Set<number>();
  for (const pattern of [AFTER, BEFORE]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, kind = '', number = ''] = match;
      const from = match.index + whole.indexOf(kind);
      const to = from + kind.length + 1 + number.length;
      if (!seen.has(from)) typed.push({ from, to, number });
      seen.add(from);
    }
  }
  return typed.sort((a, b) => a.from - b.from);
}

/** A live reference in place of the words, where no markup stands among them. */
function fixOf(brief: Brief, passage: BriefPassage, span: Span, slug: string): { fix?: Fix } {
  const place = passage.sourceSpan(span.from, span.to);
  const words = passage.text.slice(span.from, span.to);
  if (brief.text.slice(place.from, place.to) !== words || !slug) return {};
  const text = `[${words}](#${slug})`;
  return { fix: { title: 'Write a live reference', edits: [{ ...place, text }] } };
}
