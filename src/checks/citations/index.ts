/** Checks of citations and of what they refer to. */
import type { BriefCheck } from '../check.ts';
import { authorityCorrections } from './authority-corrections.ts';
import { blankPinpoint } from './blank-pinpoint.ts';
import { citationCourt } from './citation-court.ts';
import { citationSpacing } from './citation-spacing.ts';
import { citationYear } from './citation-year.ts';
import { pinpointBeforePage } from './pinpoint-before-page.ts';
import { pinpointMissing } from './pinpoint-missing.ts';
import { repeatedCitations } from './repeated-citations.ts';
import { reporterUnknown } from './reporter-unknown.ts';
import { shortFormMismatch } from './short-form-mismatch.ts';
import { supraNotes } from './supra-notes.ts';
import { unpublishedForm } from './unpublished-form.ts';
import { unresolvedCitations } from './unresolved-citations.ts';

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
  repeatedCitations,
  citationSpacing,
];
