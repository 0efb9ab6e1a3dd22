/** Checks of what the court asks for: parts, statements, cover, length, time. */
import type { Check } from '../check.ts';
import { amiciRosters } from './amici-rosters.ts';
import { appendixMention } from './appendix-mention.ts';
import { argumentNotice } from './argument-notice.ts';
import { authorityAfterBrief } from './authority-after-brief.ts';
import { authorityToFile } from './authority-to-file.ts';
import { authorshipAnswers } from './authorship-answers.ts';
import { authorshipPlace } from './authorship-place.ts';
import { captionPage } from './caption-page.ts';
import { chiefAuthorities } from './chief-authorities.ts';
import { consentNotEnough } from './consent-not-enough.ts';
import { consentNotNeeded } from './consent-not-needed.ts';
import { corporateKind } from './corporate-kind.ts';
import { counselContact } from './counsel-contact.ts';
import { courtBelow } from './court-below.ts';
import { coverTitle } from './cover-title.ts';
import { dates } from './dates.ts';
import { disclosure } from './disclosure.ts';
import { docketForm } from './docket-form.ts';
import { duplicateParts } from './duplicate-parts.ts';
import { emptyParts } from './empty-parts.ts';
import { extraParts } from './extra-parts.ts';
import { filingDeadline } from './filing-deadline.ts';
import { formOfStage } from './form-of-stage.ts';
import { glossaryMissing } from './glossary-missing.ts';
import { interestNamesAmici } from './interest-names-amici.ts';
import { interestedPersons } from './interested-persons.ts';
import { length } from './length.ts';
import { nearLimit } from './near-limit.ts';
import { notice } from './notice.ts';
import { otherCourt } from './other-court.ts';
import { outcome } from './outcome.ts';
import { partNames } from './part-names.ts';
import { partOrder } from './part-order.ts';
import { passimBarred } from './passim-barred.ts';
import { requiredParts } from './required-parts.ts';
import { service } from './service.ts';
import { supportedSide } from './supported-side.ts';
import { typedCertificate } from './typed-certificate.ts';

/** In the order their findings are listed at one place. */
export const courtChecks: readonly Check[] = [
  otherCourt,
  formOfStage,
  docketForm,
  courtBelow,
  supportedSide,
  outcome,
  coverTitle,
  counselContact,
  captionPage,
  argumentNotice,
  dates,
  filingDeadline,
  requiredParts,
  extraParts,
  interestedPersons,
  partNames,
  partOrder,
  duplicateParts,
  emptyParts,
  glossaryMissing,
  disclosure,
  corporateKind,
  interestNamesAmici,
  amiciRosters,
  authorityToFile,
  consentNotEnough,
  consentNotNeeded,
  authorshipPlace,
  authorshipAnswers,
  notice,
  appendixMention,
  chiefAuthorities,
  passimBarred,
  authorityAfterBrief,
  length,
  nearLimit,
  typedCertificate,
  service,
];
