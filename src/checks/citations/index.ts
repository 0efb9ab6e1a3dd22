/** Checks of citations and of what they refer to. */
import type { BriefCheck } from '../check.ts';
import { authorityCorrections } from './authority-corrections.ts';
import { citationSpacing } from './citation-spacing.ts';
import { repeatedCitations } from './repeated-citations.ts';
import { supraNotes } from './supra-notes.ts';
import { unresolvedCitations } from './unresolved-citations.ts';

/** In the order their findings are listed at one place. */
export const citationChecks: readonly BriefCheck[] = [
  authorityCorrections,
  unresolvedCitations,
  supraNotes,
  repeatedCitations,
  citationSpacing,
];
