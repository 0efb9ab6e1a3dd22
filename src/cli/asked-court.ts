import type { findCourt, loadCourts, stageOf } from '../courts/index.ts';
import { UsageError } from './arguments.ts';

/** What knows courts: the engine, which is loaded late. */
export interface KnowsCourts {
  readonly findCourt: typeof findCourt;
  readonly loadCourts: typeof loadCourts;
  readonly stageOf: typeof stageOf;
}

/**
 * Looks up the court and the stage a command line asks for.
 *
 * @param courts profile files of the workspace
 * @throws {UsageError} when there is no such court, or the court has no such stage; a draft whose own
 *   court is unknown is a finding instead
 */
export function expectCourt(
  { court, stage }: { readonly court?: string | undefined; readonly stage?: string | undefined },
  courts: Parameters<typeof loadCourts>[0],
  engine: KnowsCourts,
): void {
  if (court === undefined) return;
  const found = engine.findCourt(engine.loadCourts(courts).courts, court);
  if (!found.found) throw new UsageError(`--court ${court}: ${found.message}`);
  const at = stage === undefined ? undefined : engine.stageOf(found.profile, stage);
  if (at?.found === false) throw new UsageError(`--stage ${stage}: ${at.message}`);
}
