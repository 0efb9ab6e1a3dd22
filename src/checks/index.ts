import type { Finding } from '../brief/index.ts';
import { argumentNotice } from './argument-notice.ts';
import { authorityCorrections } from './authority-corrections.ts';
import { authorityToFile } from './authority-to-file.ts';
import { captionPage } from './caption-page.ts';
import type { Check, CitationCheck, Filing } from './check.ts';
import { chiefAuthorities } from './chief-authorities.ts';
import { citationSpacing } from './citation-spacing.ts';
import { courtBelow } from './court-below.ts';
import { disclosure } from './disclosure.ts';
import { extraParts } from './extra-parts.ts';
import { formOfStage } from './form-of-stage.ts';
import { images } from './images.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { notice } from './notice.ts';
import { otherCourt } from './other-court.ts';
import { repeatedCitations } from './repeated-citations.ts';
import { requiredParts } from './required-parts.ts';
import { service } from './service.ts';
import { supraNotes } from './supra-notes.ts';
import { unresolvedCitations } from './unresolved-citations.ts';

export type { Check, CitationCheck, Filing } from './check.ts';
export { lengthInPages } from './length.ts';

/** The checks that need no court: they look at citations alone, while the brief is written. */
export const citationChecks: readonly CitationCheck[] = [
  unresolvedCitations,
  supraNotes,
  repeatedCitations,
  citationSpacing,
];

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
  ...citationChecks,
  links,
  images,
];

/** Runs every check on a filing; findings are sorted by where they start. */
export function runChecks(filing: Filing): Finding[] {
  return checks.flatMap((check) => check.run(filing)).sort((a, b) => a.from - b.from);
}

/** Runs the checks of citations alone, while a brief is written; findings are sorted by place. */
export function runCitationChecks(brief: Filing['brief']): Finding[] {
  return citationChecks.flatMap((check) => check.run({ brief })).sort((a, b) => a.from - b.from);
}
