import { type CourtFile, isParsed, type ParsedCourt, parseCourt } from './parse.ts';
import { type CourtProblem, problemAt } from './problem.ts';
import type { CourtProfile } from './profile.ts';
import { type Layers, type Resolution, resolveCourt } from './resolve.ts';

/** The profiles that could be used, by id, and what is wrong with the others. */
export interface LoadedCourts {
  readonly courts: ReadonlyMap<string, CourtProfile>;
  readonly problems: readonly CourtProblem[];
}

/**
 * Reads profile files in layers: a file of a later layer adds a court or takes the place of one of
 * the same id, and may inherit from the one it replaces. A file that cannot be used is reported and
 * leaves the earlier one standing.
 */
export function loadLayers(given: readonly (readonly CourtFile[])[]): LoadedCourts {
  const problems: CourtProblem[] = [];
  const layers = readLayers(given, problems);
  let resolutions = resolveAll(layers);
  for (let bad = brokenOverride(layers, resolutions); bad; ) {
    problems.push(...(resolutions.get(bad)?.problems ?? []));
    const { id } = bad.data;
    layers.set(
      id,
      (layers.get(id) ?? []).filter((file) => file !== bad),
    );
    resolutions = resolveAll(layers);
    bad = brokenOverride(layers, resolutions);
  }
  const courts = new Map<string, CourtProfile>();
  for (const [id, files] of layers) {
    const file = files.at(-1);
    const resolution = file && resolutions.get(file);
    if (!file || !resolution) continue;
    if (resolution.profile) courts.set(id, resolution.profile);
    else problems.push(...ownProblems(file, resolution, resolutions));
  }
  return { courts, problems };
}

/** The files that can be read, by id; within one layer an id counts once. */
function readLayers(
  given: readonly (readonly CourtFile[])[],
  problems: CourtProblem[],
): Map<string, readonly ParsedCourt[]> {
  const layers = new Map<string, readonly ParsedCourt[]>();
  for (const files of given) {
    const seen = new Map<string, string>();
    for (const file of files) {
      const parsed = parseCourt(file);
      if (!isParsed(parsed)) {
        problems.push(...parsed);
        continue;
      }
      const { id } = parsed.data;
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, file.name);
        layers.set(id, [...(layers.get(id) ?? []), parsed]);
        continue;
      }
      const message = `\`id\` is "${id}", which ${first} uses already. Choose another id, or remove one of the files.`;
      problems.push(problemAt(parsed, ['id'], message));
    }
  }
  return layers;
}

function resolveAll(layers: Layers): Map<ParsedCourt, Resolution> {
  const files = [...layers.values()].flat();
  return new Map(files.map((file) => [file, resolveCourt(file, layers)]));
}

/** Whether an ancestor, and not the file itself, is at fault. */
function faultIsAbove(
  { files }: Resolution,
  resolutions: ReadonlyMap<ParsedCourt, Resolution>,
): boolean {
  const [self, ...ancestors] = files;
  return ancestors.some((file) => {
    const above = resolutions.get(file);
    // In a circle each is above the other: then the fault is the file's own as well.
    return above !== undefined && !above.profile && !(self && above.files.includes(self));
  });
}

/** A file that replaces another and cannot be used, through its own fault. */
function brokenOverride(
  layers: Layers,
  resolutions: ReadonlyMap<ParsedCourt, Resolution>,
): ParsedCourt | undefined {
  return [...layers.values()]
    .flatMap((files) => files.slice(1))
    .find((file) => {
      const resolution = resolutions.get(file);
      return resolution && !resolution.profile && !faultIsAbove(resolution, resolutions);
    });
}

/** What to say of a file that cannot be used: its own faults, or whose fault it is. */
function ownProblems(
  file: ParsedCourt,
  resolution: Resolution,
  resolutions: ReadonlyMap<ParsedCourt, Resolution>,
): readonly CourtProblem[] {
  if (!faultIsAbove(resolution, resolutions)) return resolution.problems;
  const message = `\`inherits\` is "${file.data.inherits}", which cannot be used itself. Put its own problems right first.`;
  return [problemAt(file, ['inherits'], message)];
}
