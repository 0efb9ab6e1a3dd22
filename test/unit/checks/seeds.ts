import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Change } from './clean-draft.ts';

/** A brief with a fault. */
export interface Fault extends Change {
  readonly what: string;
  /** The ids of all that the check finds, in order. */
  readonly finds: readonly string[];
  /** The text the first finding marks. */
  readonly marks?: string;
  /** Text that must, or (with `!` before it) must not, be in the draft after the fixes. */
  readonly fixed?: string;
}

/** A brief that comes near the fault and has it not. */
export interface NearMiss extends Change {
  readonly what: string;
}

/** What is seeded for a check. @throws {Error} when there is nothing */
export function seedsOf(id: string): { faults: readonly Fault[]; near: readonly NearMiss[] } {
  const file = join('test', 'unit', 'checks', 'seeds', `${id}.yaml`);
  if (!existsSync(file)) throw new Error(`${id} has no seeded faults: write ${file}.`);
  return parse(readFileSync(file, 'utf8')) as ReturnType<typeof seedsOf>;
}
