import { type Finding, type Heading, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** A sub-heading in the Argument that has no other of its level beside it: an A without a B. */
export const loneHeading: BriefCheck = {
  id: 'lone-heading',
  looksAt: 'headings that stand alone under another',
  run({ brief }) {
    const below = new Map<Heading, Heading[]>();
    const above: Heading[] = [];
    for (const heading of brief.headings) {
      if (heading.section.name !== 'argument') continue;
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      const parent = above.at(-1);
      if (parent) below.set(parent, [...(below.get(parent) ?? []), heading].slice(0, 2));
      above.push(heading);
    }
    return [...below].flatMap(([parent, [only, second]]): Finding[] => {
      if (!only || second) return [];
      return [
        {
          check: 'lone-heading/only-one',
          severity: 'information',
          ...spanOf(only.node),
          message: `${only.reference} is the only heading under ${parent.reference}: a point is divided into two parts or more. Give it a second, or take this heading into the one above.`,
          related: [{ ...spanOf(parent.node), message: 'The heading above it.' }],
        },
      ];
    });
  },
};
