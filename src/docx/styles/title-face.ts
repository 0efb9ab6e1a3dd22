import type { CourtProfile } from '../../courts/index.ts';
import type { RunStyle } from '../runs.ts';

/** How the titles of sections are set: capitals, small capitals, or as written. */
export function titleFace(profile: CourtProfile): RunStyle {
  const { sectionCase } = profile.headings.value;
  if (sectionCase === 'upper') return { allCaps: true };
  return sectionCase === 'small-caps' ? { smallCaps: true } : {};
}
