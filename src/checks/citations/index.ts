/** Checks of citations and of what they refer to. */
import type { BriefCheck } from '../check.ts';
import { authorityCorrections } from './authority-corrections.ts';
import { blankPinpoint } from './blank-pinpoint.ts';
import { caseNameItalics } from './case-name-italics.ts';
import { citationCourt } from './citation-court.ts';
import { citationSpacing } from './citation-spacing.ts';
import { citationYear } from './citation-year.ts';
import { ibid } from './ibid.ts';
import { idAtForm } from './id-at-form.ts';
import { idCapital } from './id-capital.ts';
import { idItalics } from './id-italics.ts';
import { pageAbbreviation } from './page-abbreviation.ts';
import { pinpointBeforePage } from './pinpoint-before-page.ts';
import { pinpointMissing } from './pinpoint-missing.ts';
import { repeatedCitations } from './repeated-citations.ts';
import { reporterUnknown } from './reporter-unknown.ts';
import { shortFormMismatch } from './short-form-mismatch.ts';
import { signalForm } from './signal-form.ts';
import { stringSeparator } from './string-separator.ts';
import { supraForCases } from './supra-for-cases.ts';
import { supraNotes } from './supra-notes.ts';
import { unpublishedForm } from './unpublished-form.ts';
import { unresolvedCitations } from './unresolved-citations.ts';
import { vForm } from './v-form.ts';

/** In the order their findings are listed at one place. */
export const citationChecks: readonly BriefCheck[] = [
  authorityCorrections,
  blankPinpoint,
  unresolvedCitations,
  shortFormMismatch,
  reporterUnknown,
  citationCourt,
  citationYear,
  unpublishedForm,
  pinpointBeforePage,
  pinpointMissing,
  supraNotes,
  supraForCases,
  ibid,
  repeatedCitations,
  stringSeparator,
  signalForm,
  caseNameItalics,
  idItalics,
  idCapital,
  idAtForm,
  vForm,
  pageAbbreviation,
  citationSpacing,
];
