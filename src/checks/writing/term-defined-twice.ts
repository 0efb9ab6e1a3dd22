import type { Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import { allDefinitions } from './all-definitions.ts';
import type { PlacedDefinition } from './terms.ts';

/** Terms that are defined a second time. */
export const termDefinedTwice: BriefCheck = {
  id: 'term-defined-twice',
  looksAt: 'terms defined twice',
  run({ brief }) {
    const first = new Map<string, PlacedDefinition>();
    return allDefinitions(brief).flatMap((definition): Finding[] => {
      const names = [definition.term, ...definition.others];
      const earlier = names.flatMap((name) => first.get(name) ?? [])[0];
      for (const name of names) if (!first.has(name)) first.set(name, definition);
      if (!earlier) return [];
      const { passage, from, to } = definition;
      const there = earlier.passage.sourceSpan(earlier.from, earlier.to);
      return [
        {
          check: 'term-defined-twice/again',
          severity: 'information',
          ...passage.sourceSpan(from, to),
          message: `"${definition.term}" has been defined before. Use the term here, or give this one another name if something else is meant.`,
          related: [{ ...there, message: 'The first definition.' }],
        },
      ];
    });
  },
};
