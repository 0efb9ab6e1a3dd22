import { nearest } from '../text/nearest.ts';
import { builtinCourts } from './builtin.ts';
import { type LoadedCourts, loadLayers } from './load.ts';
import type { CourtFile } from './parse.ts';
import { preparedCourts } from './prepared.ts';
import type { CourtProfile, CourtStage } from './profile.ts';

export { courtPage } from './court-page.ts';
export { type Deadline, type DueTime, dueOn, dueTimeFor } from './deadline.ts';
export { type CourtRule, courtRules, courtRuleText } from './describe.ts';
export { dueWords } from './describe-stage.ts';
export { type ExtraPart, extraPartsOf, isAskedOf, namesPart } from './extra-parts.ts';
export type { Fact } from './fact.ts';
export { placeholdersIn } from './placeholders.ts';
export type { CourtProblem } from './problem.ts';
export type { CourtProfileFile, CoverItem, LineSpacing, PartName } from './profile.ts';
export { ruleText } from './rule-text.ts';
export {
  authorityToFileAt,
  type CoverColor,
  countsPages,
  coverColorFor,
  type LengthLimit,
  limitFor,
} from './stages.ts';
export { isTableRequired } from './tables.ts';
export { counselPlaceholders } from './wording.ts';
export type { CourtFile, CourtProfile, CourtStage, LoadedCourts };

let builtin: LoadedCourts | undefined;

/**
 * The courts Amicus knows: its own, and those of a workspace, which add courts or take the place of
 * one of the same id (and may inherit from the one they replace).
 *
 * @param workspace profile files of the workspace; `name` is what problems call the file
 * @returns the usable profiles by id, and every problem with its file and line; nothing is thrown
 */
export function loadCourts(workspace: readonly CourtFile[] = []): LoadedCourts {
  if (workspace.length > 0) return loadLayers([builtinCourts, workspace]);
  builtin ??= preparedCourts
    ? { courts: new Map(Object.entries(preparedCourts)), problems: [] }
    : loadLayers([builtinCourts]);
  return builtin;
}

/** Something asked for by name: found, or a sentence that says what there is instead. */
export type Lookup<T> =
  | ({ readonly found: true } & T)
  | { readonly found: false; readonly message: string };

/**
 * A court by its id. Case does not matter; an abbreviation or a name leads to a suggestion only.
 *
 * @returns the profile, or a message with the nearest id and all known ids
 */
export function findCourt(
  courts: ReadonlyMap<string, CourtProfile>,
  id: string,
): Lookup<{ profile: CourtProfile }> {
  const profile = courts.get(id.trim().toLowerCase());
  if (profile) return { found: true, profile };
  const named = [...courts.values()].find((court) =>
    [court.name, court.abbreviation].some((name) => name.toLowerCase() === id.trim().toLowerCase()),
  );
  const message = unknown('court', id, named?.id, [...courts.keys()]);
  return { found: false, message };
}

/**
 * A stage of a court; without an id, its default stage.
 *
 * @returns the stage with its id, or a message with the nearest id and the stages there are
 */
export function stageOf(
  profile: CourtProfile,
  stageId: string = profile.defaultStage,
): Lookup<{ id: string; stage: CourtStage }> {
  const id = stageId.trim().toLowerCase();
  const stage = Object.hasOwn(profile.stages, id) ? profile.stages[id] : undefined;
  if (stage) return { found: true, id, stage };
  const stages = Object.keys(profile.stages);
  return { found: false, message: unknown(`stage of ${profile.id}`, stageId, undefined, stages) };
}

function unknown(what: string, typed: string, meant: string | undefined, ids: string[]): string {
  const suggestion = meant ?? nearest(typed, ids);
  const hint = suggestion ? ` Did you mean "${suggestion}"?` : '';
  const shown = typed.length > 60 ? `${typed.slice(0, 59)}…` : typed;
  return `"${shown}" is not a known ${what}.${hint} Known: ${[...ids].sort().join(', ')}.`;
}
