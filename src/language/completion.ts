import type { Brief } from '../brief/index.ts';
import type { CourtFile } from '../courts/index.ts';
import { authorityOffers } from './completion-authorities.ts';
import { courtOffers, reporterOffers } from './completion-law.ts';
import { type Completion, completionPlace } from './completion-place.ts';
import { crossReferenceOffers, footnoteOffers, targetOffers } from './completion-references.ts';
import { sectionOffers } from './completion-sections.ts';
import { termOffers } from './completion-terms.ts';

/**
 * What a brief may go on with at an offset, the likeliest first: authorities it cites, reporters and
 * courts within a citation, headings it lacks, cross-references, notes and terms it defines. Nothing
 * in ordinary prose, in front matter, in code and within words.
 *
 * @param asked whether the writer asked; what comes by itself must be wanted more surely
 * @param workspace court profiles of the workspace
 */
export function completionsAt(
  brief: Brief,
  offset: number,
  asked: boolean,
  workspace: readonly CourtFile[] = [],
): Completion[] {
  const place = completionPlace(brief, offset, asked);
  if (!place) return [];
  // These contexts leave no room for another.
  const targets = targetOffers(place);
  if (targets.length > 0 || place.withinWord) return targets;
  for (const sure of [footnoteOffers(place), crossReferenceOffers(place)]) {
    if (sure.length > 0) return sure;
  }
  if (/^#{1,6} /.test(place.before)) {
    const sections = sectionOffers(place, workspace);
    if (sections.length > 0 || !asked) return sections;
  }
  return [
    ...courtOffers(place),
    ...authorityOffers(place),
    ...reporterOffers(place),
    ...termOffers(place),
  ];
}
