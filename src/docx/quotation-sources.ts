import type { Nodes } from 'mdast';
import type { Brief, BriefPassage } from '../brief/index.ts';
import { type Citation, opensPassage } from '../citations/index.ts';

/** What ends a citation sentence or clause; a comma goes on with a sentence of the text. */
const ENDS = /^[\])"'”’]*(?:[.;]|$)/;

/**
 * The paragraphs that open with the source of the block quotation before them: a citation that is a
 * sentence of its own, not the beginning of a new one. They begin at the left margin (The Bluebook,
 * rule 5.1(a), as generally known).
 */
export function quotationSources({ passages, citations }: Brief): ReadonlySet<Nodes> {
  const sources = new Set<Nodes>();
  for (const citation of citations.citations) {
    const passage = passages[citation.passage];
    if (passage && followsQuotation(passage, passages) && isSource(citation, passage)) {
      sources.add(passage.node);
    }
  }
  return sources;
}

function followsQuotation(passage: BriefPassage, passages: readonly BriefPassage[]): boolean {
  const before = passages[passage.index - 1];
  return !passage.quoted && before?.quoted === true && before.stream === passage.stream;
}

const isSource = ({ kind, span }: Citation, { text }: BriefPassage): boolean =>
  kind !== 'reference' && opensPassage(text, span.from) && ENDS.test(text.slice(span.to));
