import { type Section, type SectionName, spanOf } from '../../brief/index.ts';
import { titleForm } from '../../text/title-form.ts';
import type { Check } from '../check.ts';

/** Parts a brief has once, whatever each is called. */
const once: ReadonlySet<SectionName> = new Set(['summary', 'conclusion', 'glossary', 'signature']);
/** Parts of which a brief may well have several under one name. */
const several: ReadonlySet<SectionName> = new Set(['appendix', 'addendum', 'disclosure']);

/** That no part stands in the draft twice. */
export const duplicateParts: Check = {
  id: 'duplicate-parts',
  looksAt: 'parts that stand twice',
  run({ brief }) {
    const seen = new Map<string, Section>();
    return brief.sections.flatMap((section) => {
      const { name, title, heading } = section;
      if (!name || !heading || several.has(name)) return [];
      const key = once.has(name)
        ? name
        : `${name} ${titleForm(title).replaceAll('interests', 'interest')}`;
      const first = seen.get(key);
      if (!first?.heading) {
        seen.set(key, section);
        return [];
      }
      return [
        {
          check: 'duplicate-parts/again',
          severity: 'warning' as const,
          ...spanOf(heading),
          message: `The brief has this part already, under "${first.title}", and both would be printed. Make one section of them, or give this one a title of its own.`,
          related: [{ ...spanOf(first.heading), message: 'The part it has already' }],
        },
      ];
    });
  },
};
