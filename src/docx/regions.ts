import type { PartName } from '../courts/index.ts';
import type { Region } from './page-labels.ts';

/** The parts before the brief proper, numbered in roman; the cover has no number at all. */
const front: ReadonlySet<PartName> = new Set([
  'disclosure',
  'questions',
  'contents',
  'authorities',
  'glossary',
]);

/** The stretch of page numbers a part belongs to. */
export function regionOfPart(part: PartName): Region {
  if (front.has(part)) return 'front';
  return part === 'appendix' || part === 'addendum' ? 'appendix' : 'body';
}
