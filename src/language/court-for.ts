import type { Brief } from '../brief/index.ts';
import { type CourtFile, type CourtProfile, findCourt, loadCourts } from '../courts/index.ts';

/**
 * The court a draft names, if it is known.
 *
 * @param workspace court profiles of the workspace
 */
export function courtFor(
  brief: Brief,
  workspace: readonly CourtFile[] = [],
): CourtProfile | undefined {
  const id = brief.frontMatter?.court ?? brief.namedCourt;
  if (id === undefined) return undefined;
  const found = findCourt(loadCourts(workspace).courts, id);
  return found.found ? found.profile : undefined;
}
