import type { BriefPassage, Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import { eachProse } from '../prose.ts';
import { type Quotations, quotationsIn } from './quotations.ts';

const ID = 'unbalanced-quotation-marks';

/**
 * Double quotation marks without a partner. A quotation of several paragraphs has an opening mark at the
 * start of each and a closing one at the end of the last.
 */
export const unbalancedQuotationMarks: BriefCheck = {
  id: ID,
  looksAt: 'quotation marks without a partner',
  run({ brief }) {
    const findings: Finding[] = [];
    const report = (passage: BriefPassage, what: string, at: number, message: string) => {
      const place = passage.sourceSpan(at, at + 1);
      findings.push({ check: `${ID}/${what}`, severity: 'warning', ...place, message });
    };
    // Opening marks without a partner; the paragraph after may take up the first of them.
    let pending: { readonly passage: BriefPassage; readonly marks: readonly number[] } | undefined;
    const settle = (next?: BriefPassage) => {
      if (!pending) return;
      const { passage, marks } = pending;
      pending = undefined;
      const goesOn = next?.stream === passage.stream && /^["\u201C]/.test(next.text);
      for (const at of goesOn ? marks.slice(1) : marks)
        report(passage, 'not-closed', at, NOT_CLOSED);
    };
    eachProse(
      brief,
      ID,
      // Foreign marks have rules of their own.
      ({ text, code }): Quotations =>
        /[\u201E\u00AB]/.test(text) ? NONE : quotationsIn(text, code),
      ({ notOpened, notClosed }, passage) => {
        settle(passage);
        for (const at of notOpened) report(passage, 'not-opened', at, NOT_OPENED);
        if (notClosed.length > 0) pending = { passage, marks: notClosed };
      },
    );
    settle();
    return findings;
  },
};

const NONE: Quotations = { quotations: [], notOpened: [], notClosed: [] };
const NOT_CLOSED =
  'This quotation is not closed in its paragraph. Write the closing mark where the words quoted end.';
const NOT_OPENED =
  'This mark closes no quotation. Write the opening mark where the words quoted begin, or delete it.';
