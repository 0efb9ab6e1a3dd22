/** Checks of what the court asks for: parts, statements, cover, length, time. */
import type { Check } from '../check.ts';
import { argumentNotice } from './argument-notice.ts';
import { authorityToFile } from './authority-to-file.ts';
import { captionPage } from './caption-page.ts';
import { chiefAuthorities } from './chief-authorities.ts';
import { courtBelow } from './court-below.ts';
import { disclosure } from './disclosure.ts';
import { extraParts } from './extra-parts.ts';
import { formOfStage } from './form-of-stage.ts';
import { length } from './length.ts';
import { notice } from './notice.ts';
import { otherCourt } from './other-court.ts';
import { requiredParts } from './required-parts.ts';
import { service } from './service.ts';

/** In the order their findings are listed at one place. */
export const courtChecks: readonly Check[] = [
  otherCourt,
  formOfStage,
  courtBelow,
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
