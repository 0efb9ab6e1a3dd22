import type { Blockquote } from 'mdast';
import {
  type Brief,
  bodyNodes,
  countWordsInText,
  type Finding,
  spanOf,
} from '../../brief/index.ts';
import type { Span } from '../../citations/index.ts';
import type { CourtProfile } from '../../courts/index.ts';
import { blocksOf } from '../blocks.ts';
import type { CheckOf } from '../check.ts';
import { eachProse } from '../prose.ts';
import { quotationsIn } from './quotations.ts';

/** Words from which on a quotation is set as a block. Bluebook rule 5.1. */
const BLOCK = 50;

/**
 * That long quotations are set as blocks, and short ones are not. Bluebook rule 5.1 draws the line at
 * fifty words; a court's own rule counts before it.
 */
export const blockQuotation: CheckOf<{ readonly brief: Brief; readonly profile?: CourtProfile }> = {
  id: 'block-quotation',
  looksAt: 'lengths of quotations in the text and set as blocks',
  run({ brief, profile }) {
    const findings: Finding[] = [];
    const { overWords = BLOCK - 1 } = profile?.quotations.value ?? {};
    const rule =
      overWords === BLOCK - 1 || !profile ? 'Bluebook rule 5.1' : profile.quotations.rule;
    eachProse(brief, 'block-quotation', longQuotations, (long, passage) => {
      for (const { from, to, words } of long) {
        if (words <= overWords) continue;
        findings.push({
          check: 'block-quotation/run-in',
          severity: 'warning',
          ...passage.sourceSpan(from - 1, to + 1),
          message: `This quotation has ${words} words and runs in the text. From ${overWords + 1} words on it is set as a block. Put it in a paragraph of its own that begins with >, without its quotation marks.`,
          rule,
        });
      }
    });
    for (const quotation of blocksOf(brief).quotations) {
      const words = wordsOf(brief, quotation);
      if (words === 0 || words >= BLOCK || isAppended(brief, quotation)) continue;
      findings.push({
        check: 'block-quotation/short',
        severity: 'information',
        ...spanOf(quotation),
        message: `This block quotation has ${words} words. Under ${BLOCK} words a quotation runs in the text. Take the > away and put it between quotation marks.`,
        rule: 'Bluebook rule 5.1',
      });
    }
    return findings;
  },
};

/** Quotations in a paragraph that are long by any rule; in brackets they are never set as blocks. */
function longQuotations({
  text,
  type,
  code,
  inBlockQuotation,
}: {
  readonly text: string;
  readonly type: string;
  readonly code: readonly Span[];
  readonly inBlockQuotation: boolean;
}): readonly (Span & { readonly words: number })[] {
  if (type !== 'paragraph' || inBlockQuotation || text.length < 4 * SHORTEST) return [];
  let depth = 0;
  let at = 0;
  return quotationsIn(text, code).quotations.flatMap(({ from, to }) => {
    for (; at < from; at++) depth += BRACKETS[text.charAt(at)] ?? 0;
    at = to;
    if (depth > 0 || to === text.length) return [];
    const words = countWordsInText(text.slice(from, to));
    return words >= SHORTEST ? [{ from, to, words }] : [];
  });
}

/** No rule asks for blocks of fewer words. */
const SHORTEST = 30;
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

function wordsOf(brief: Brief, quotation: Blockquote): number {
  let words = 0;
  for (const node of bodyNodes(quotation)) {
    const passage = brief.passageOf(node);
    if (passage) words += countWordsInText(passage.text);
  }
  return words;
}

/** Texts of law in an addendum are set as their source sets them. */
function isAppended({ sections }: Brief, quotation: Blockquote): boolean {
  const { from } = spanOf(quotation);
  const section = sections.find((each) => each.from <= from && from < each.to);
  return section?.name === 'addendum' || section?.name === 'appendix';
}
