import type { Finding } from '../brief/index.ts';
import { argumentNotice } from './argument-notice.ts';
import { authorityCorrections } from './authority-corrections.ts';
import { authorityToFile } from './authority-to-file.ts';
import { captionPage } from './caption-page.ts';
import type { Check, Filing } from './check.ts';
import { chiefAuthorities } from './chief-authorities.ts';
import { courtBelow } from './court-below.ts';
import { disclosure } from './disclosure.ts';
import { extraParts } from './extra-parts.ts';
import { formOfStage } from './form-of-stage.ts';
import { images } from './images.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { notice } from './notice.ts';
import { otherCourt } from './other-court.ts';
import { requiredParts } from './required-parts.ts';
import { service } from './service.ts';
import { unresolvedCitations } from './unresolved-citations.ts';

export type { Check, Filing } from './check.ts';
export { lengthInPages } from './length.ts';

/** Every check there is, in the order its findings are listed at one place. */
export const checks: readonly Check[] = [
  otherCourt,
  formOfStage,
  requiredParts,
  extraParts,
  disclosure,
  authorityToFile,
  notice,
  service,
  length,
  courtBelow,
  captionPage,
  argumentNotice,
  authorityCorrections,
  chiefAuthorities,
  unresolvedCitations,
  links,
  images,
];

/** Runs every check on a filing; findings are sorted by where they start. */
export function runChecks(filing: Filing): Finding[] {
  return checks.flatMap((check) => check.run(filing)).sort((a, b) => a.from - b.from);
}
