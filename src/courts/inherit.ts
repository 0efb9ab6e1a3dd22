import type { CourtProfileFile } from './profile.ts';

type Mapping = Record<string, unknown>;

function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isFact(value: Mapping): boolean {
  return 'value' in value && 'rule' in value && 'confidence' in value;
}

/**
 * The same data with an edition on every fact: its own, or else the one given. Done before
 * inheritance, so that a fact keeps the edition of the file that states it.
 */
export function withEditions<T>(data: T, edition: string): T {
  if (!isMapping(data)) return data;
  if (isFact(data)) return 'edition' in data ? data : { ...data, edition };
  const entries = Object.entries(data).map(([key, each]) => [key, withEditions(each, edition)]);
  return Object.fromEntries(entries) as T;
}

/**
 * A profile over its parent. A fact is replaced whole; stages, extra parts and guidance are merged
 * by name, and within a stage key by key.
 */
export function inherit(parent: CourtProfileFile, child: CourtProfileFile): CourtProfileFile {
  return {
    ...parent,
    ...child,
    ...mergedStages(parent.stages, child.stages),
    ...(parent.extraParts || child.extraParts
      ? { extraParts: { ...parent.extraParts, ...child.extraParts } }
      : {}),
    ...(parent.guidance || child.guidance
      ? { guidance: { ...parent.guidance, ...child.guidance } }
      : {}),
  };
}

function mergedStages(
  parent: CourtProfileFile['stages'],
  child: CourtProfileFile['stages'],
): Pick<CourtProfileFile, 'stages'> {
  if (!parent && !child) return {};
  const stages = { ...parent };
  for (const [id, stage] of Object.entries(child ?? {})) stages[id] = { ...stages[id], ...stage };
  return { stages };
}
