import { type BriefPassage, bodyNodes, type Finding } from '../../brief/index.ts';
import { blocksOf } from '../blocks.ts';
import type { BriefCheck } from '../check.ts';
import { quotationsIn } from './quotations.ts';

/** Quotation marks around a block quotation, whose indents say already that it is one. Bluebook rule 5.1. */
export const blockQuotationMarks: BriefCheck = {
  id: 'block-quotation-marks',
  looksAt: 'quotation marks around block quotations',
  run({ brief }) {
    const findings: Finding[] = [];
    for (const block of blocksOf(brief).quotations) {
      const passages = [...bodyNodes(block)].flatMap((node) => brief.passageOf(node) ?? []);
      const [first] = passages;
      const last = passages.at(-1);
      if (!first || !last || !isWrapped(passages)) continue;
      const edits = [
        { ...first.sourceSpan(0, 1), text: '' },
        { ...last.sourceSpan(last.text.length - 1, last.text.length), text: '' },
      ];
      // Quotations within get double marks when those around go; that is the writer's to do.
      const plain =
        passages.length === 1 && !/['\u2018"\u201C\u201D]/.test(first.text.slice(1, -1));
      findings.push({
        check: 'block-quotation-marks/around',
        severity: 'warning',
        ...first.sourceSpan(0, 1),
        message:
          'Quotation marks stand around a block quotation, whose indents say that it is one. Delete them; single marks within become double.',
        rule: 'Bluebook rule 5.1',
        ...(plain ? { fix: { title: 'Delete the quotation marks', edits } } : {}),
      });
    }
    return findings;
  },
};

/** Whether one quotation is all there is in the paragraphs. */
function isWrapped(passages: readonly BriefPassage[]): boolean {
  const texts = passages.map(({ text }) => text);
  const opened = texts.every((text) => /^["\u201C]/.test(text));
  if (!opened || !/["\u201D]$/.test(texts.at(-1) ?? '')) return false;
  if (texts.length > 1) return texts.slice(0, -1).every((text) => !/["\u201D]$/.test(text));
  const [text = ''] = texts;
  const [only] = quotationsIn(text).quotations;
  return only?.from === 1 && only.to === text.length - 1;
}
