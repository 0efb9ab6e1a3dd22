/** Changes of one value of a profile at a time, each still what its schema allows. */
import { z } from 'zod';
import type { CourtProfile } from '../../../src/courts/index.ts';
import { courtProfileSchema } from '../../../src/courts/profile.ts';

type Path = readonly string[];

/** A fact of a profile: something with a value, a rule and a confidence. */
export interface FoundFact {
  readonly path: Path;
  readonly fact: { readonly value: unknown; readonly [source: string]: unknown };
}

/** A profile with one value changed. */
export interface Mutation {
  /** Of the value, e.g. `stages.merits.limit.value.words`. */
  readonly path: Path;
  readonly change: string;
  readonly profile: CourtProfile;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Every fact of a profile, those of stages, extra parts and guidance included. */
export function* factsOf(value: unknown, path: Path = []): Generator<FoundFact> {
  if (!isMapping(value)) return;
  if ('value' in value && 'rule' in value && 'confidence' in value) {
    yield { path, fact: value as FoundFact['fact'] };
    return;
  }
  for (const [key, each] of Object.entries(value)) yield* factsOf(each, [...path, key]);
}

/** Each leaf of a fact's value, changed: numbers, booleans, texts, choices and lists. */
export function* valueMutations(
  profile: CourtProfile,
  { path, fact }: FoundFact,
): Generator<Mutation> {
  for (const leaf of leaves(fact.value, [...path, 'value'])) {
    for (const [change, value] of changesOf(leaf.value, choicesAt(leaf.path))) {
      yield { path: leaf.path, change, profile: withValue(profile, leaf.path, value) };
    }
  }
}

/** What says where a fact comes from, changed: rule, edition, confidence and note. */
export function* sourceMutations(
  profile: CourtProfile,
  { path, fact }: FoundFact,
): Generator<Mutation> {
  const confidence = fact.confidence === 'unverified' ? 'found' : 'unverified';
  const others = { rule: `${fact.rule}(z)`, edition: '1999-01-01', confidence, note: 'Changed.' };
  for (const [key, value] of Object.entries(others)) {
    const at = [...path, key];
    yield { path: at, change: 'other', profile: withValue(profile, at, value) };
  }
}

function* leaves(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (isMapping(value)) {
    for (const [key, each] of Object.entries(value)) yield* leaves(each, [...path, key]);
    return;
  }
  yield { path, value };
  if (!Array.isArray(value)) return;
  for (const [index, each] of value.entries()) {
    if (isMapping(each) || (typeof each === 'string' && !choicesAt([...path, String(index)]))) {
      yield* leaves(each, [...path, String(index)]);
    }
  }
}

/** Other values in place of one. */
function changesOf(value: unknown, choices: readonly string[] | undefined): [string, unknown][] {
  if (typeof value === 'number') return [['+1', value + 1]];
  if (typeof value === 'boolean') return [['flipped', !value]];
  if (Array.isArray(value)) {
    const reversed: [string, unknown][] =
      value.length > 1 ? [['reversed', [...value].reverse()]] : [];
    return value.length === 0 ? [] : [...reversed, ['shortened', value.slice(0, -1)]];
  }
  if (typeof value !== 'string') return [];
  // Of many choices, one far off: next to the same place may be the same place.
  if (choices) {
    const others = choices.filter((one) => one !== value);
    return (others.length > 4 ? others.slice(-1) : others).map((one) => [one, one]);
  }
  if (/^[0-9A-F]{6}$/.test(value)) return [['another color', 'A1B2C3']];
  return [['other words', `${value} Z`]];
}

type Schema = {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

const schema = z.toJSONSchema(courtProfileSchema, { io: 'input', reused: 'inline' }) as Schema;

/** The values a place of a profile can have, where they are a fixed list. */
function choicesAt(path: Path): readonly string[] | undefined {
  let at: readonly Schema[] = [schema];
  for (const step of path) {
    at = at.flatMap((one) =>
      [one, ...(one.anyOf ?? [])].flatMap(({ properties, additionalProperties, items }) => {
        const named = properties?.[step] ?? (additionalProperties || undefined);
        return [...(named ? [named] : []), ...(items ? [items] : [])];
      }),
    );
  }
  const values = at
    .flatMap((one) => [one, ...(one.anyOf ?? [])])
    .flatMap((one) => ('const' in one ? [one.const] : ((one.enum ?? []) as unknown[])));
  return values.length > 0 ? values.map(String) : undefined;
}

/** The same profile with another value in one place. */
export function withValue(profile: CourtProfile, path: Path, value: unknown): CourtProfile {
  const changed = structuredClone(profile);
  let at = changed as unknown as Record<string, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  const last = path.at(-1);
  if (last !== undefined) at[last] = value;
  return changed;
}
