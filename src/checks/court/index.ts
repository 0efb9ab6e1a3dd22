/** Checks of what the court asks for: parts, statements, cover, length, time. */
import type { Check } from '../check.ts';
import { argumentNotice } from './argument-notice.ts';
import { authorityToFile } from './authority-to-file.ts';
import { captionPage } from './caption-page.ts';
import { chiefAuthorities } from './chief-authorities.ts';
import { counselContact } from './counsel-contact.ts';
import { courtBelow } from './court-below.ts';
import { coverTitle } from './cover-title.ts';
import { disclosure } from './disclosure.ts';
import { docketForm } from './docket-form.ts';
import { extraParts } from './extra-parts.ts';
import { formOfStage } from './form-of-stage.ts';
import { length } from './length.ts';
import { notice } from './notice.ts';
import { otherCourt } from './other-court.ts';
import { outcome } from './outcome.ts';
import { requiredParts } from './required-parts.ts';
import { service } from './service.ts';
import { supportedSide } from './supported-side.ts';

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
  requiredParts,
  extraParts,
  disclosure,
  authorityToFile,
  notice,
  chiefAuthorities,
  length,
  service,
];
