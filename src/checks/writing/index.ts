/** Checks of the writing itself: headings, terms, quotations, what was left open. */
import type { BriefCheck } from '../check.ts';
import { blockQuotation } from './block-quotation.ts';
import { blockQuotationMarks } from './block-quotation-marks.ts';
import { crossReferenceWords } from './cross-reference-words.ts';
import { dashes } from './dashes.ts';
import { doubleSpaces } from './double-spaces.ts';
import { ellipsis } from './ellipsis.ts';
import { emphasisAdded } from './emphasis-added.ts';
import { emptyFootnote } from './empty-footnote.ts';
import { footnotePlace } from './footnote-place.ts';
import { headingAssertion } from './heading-assertion.ts';
import { headingCapitals } from './heading-capitals.ts';
import { headingStop } from './heading-stop.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { loneHeading } from './lone-heading.ts';
import { personalIdentifiers } from './personal-identifiers.ts';
import { placeholders } from './placeholders.ts';
import { repeatedWords } from './repeated-words.ts';
import { sectionSignStart } from './section-sign-start.ts';
import { termDefinedTwice } from './term-defined-twice.ts';
import { unbalancedBrackets } from './unbalanced-brackets.ts';
import { unbalancedQuotationMarks } from './unbalanced-quotation-marks.ts';
import { undefinedTerms } from './undefined-terms.ts';
import { unusedTerms } from './unused-terms.ts';

/** In the order their findings are listed at one place. */
export const writingChecks: readonly BriefCheck[] = [
  placeholders,
  personalIdentifiers,
  links,
  crossReferenceWords,
  emptyFootnote,
  images,
  headingCapitals,
  headingAssertion,
  headingStop,
  loneHeading,
  blockQuotation,
  blockQuotationMarks,
  undefinedTerms,
  unusedTerms,
  termDefinedTwice,
  emphasisAdded,
  unbalancedQuotationMarks,
  unbalancedBrackets,
  ellipsis,
  dashes,
  footnotePlace,
  sectionSignStart,
  repeatedWords,
  doubleSpaces,
];
