import { type Brief, type Heading, plainText, type Section, type Target } from '../brief/index.ts';

/** What a reference calls a part: `Part II.A` in the Argument, else the words of the heading. */
export function partName(part: Heading | Section): string {
  return 'reference' in part && part.reference !== '' ? `Part ${part.reference}` : part.title;
}

/** What a reference calls what it leads to: a part, or `note 3`. */
export function targetName(target: Target): string {
  if (target.type === 'footnote') return `note ${target.footnote.number}`;
  return partName(target.type === 'section' ? target.section : target.heading);
}

/** What a link to a target says after `#`. */
export function targetFragment(target: Target): string {
  if (target.type === 'footnote') return `fn-${target.footnote.label}`;
  return target.type === 'section' ? target.section.slug : target.heading.slug;
}

/** The words a target begins with: the heading, or the text of the note. */
export function targetWords(target: Target): string {
  if (target.type === 'footnote') return plainText(target.footnote.definition);
  return target.type === 'section' ? target.section.title : target.heading.title;
}

/** All that a link of a brief can lead to: its headings in order, then its notes. */
export function allTargets({ sections, headings, footnotes }: Brief): Target[] {
  const parts: (Target & { at: number })[] = [
    ...sections
      .filter(({ heading }) => heading)
      .map((section) => ({ type: 'section' as const, section, at: section.from })),
    ...headings.map((heading) => ({
      type: 'heading' as const,
      heading,
      at: heading.node.position?.start.offset ?? 0,
    })),
  ];
  parts.sort((a, b) => a.at - b.at);
  return [...parts, ...footnotes.map((footnote) => ({ type: 'footnote' as const, footnote }))];
}
