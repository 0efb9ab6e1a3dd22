import { type Section, spanOf } from '../../brief/index.ts';
import { extraPartsOf, namesPart, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** What Amicus writes itself where the draft has no such section. */
const generated: ReadonlySet<string> = new Set([
  'disclosure',
  'authorship',
  'signature',
  'compliance',
  'service',
]);

/**
 * That a section that is a part of the brief says something. A warning even where the court requires it:
 * an outline is exported too.
 */
export const emptyParts: Check = {
  id: 'empty-parts',
  looksAt: 'parts without text',
  run({ brief, profile }) {
    const extras = extraPartsOf(profile);
    return brief.sections.flatMap((section, index) => {
      const { name, title, heading } = section;
      const extra = name ? undefined : extras.find((part) => namesPart(section, part));
      if (!heading || !(name || extra) || saysSomething(section)) return [];
      // A heading that only stands over others: "Appendix" over "Appendix A", "Argument" over points.
      const next = brief.sections[index + 1];
      if (
        next &&
        !extras.some((part) => namesPart(next, part)) &&
        (!next.name || next.name === name)
      )
        return [];
      const required = extra !== undefined || profile.required.value.some((part) => part === name);
      const written = extra ? extra.text.length > 0 : generated.has(name ?? '');
      const remedy = written
        ? 'Write it, or take the heading out: Amicus then writes the part from the front matter.'
        : 'Write it, or take the heading out.';
      return [
        {
          check: 'empty-parts/no-text',
          severity: 'warning' as const,
          ...spanOf(heading),
          message: `The section "${title}" has no text${required ? ', and the court requires it' : ''}. ${remedy}`,
          ...(required ? { rule: extra?.rule ?? ruleText(profile.required) } : {}),
        },
      ];
    });
  },
};

/** Whether anything but headings, rules and comments stands in it. */
function saysSomething({ children }: Section): boolean {
  return children.some((node) => {
    if (node.type === 'heading' || node.type === 'thematicBreak') return false;
    return node.type !== 'html' || !/^\s*<!--/.test(node.value);
  });
}
