import type { Brief } from '../../brief/index.ts';
import { eachProse } from '../prose.ts';
import { definitionsIn, type PlacedDefinition } from './terms.ts';

const kept = new WeakMap<Brief, readonly PlacedDefinition[]>();

/** Every term the brief defines, in reading order; kept for the next who asks. */
export function allDefinitions(brief: Brief): readonly PlacedDefinition[] {
  const before = kept.get(brief);
  if (before) return before;
  const all: PlacedDefinition[] = [];
  eachProse(brief, 'terms', definitionsIn, (found, passage) => {
    for (const one of found) all.push({ ...one, passage });
  });
  kept.set(brief, all);
  return all;
}
