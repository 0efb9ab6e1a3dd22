import type { Heading as HeadingNode, Root, RootContent } from 'mdast';
import type { Section } from './brief.ts';
import type { Finding } from './finding.ts';
import { sectionNameOf } from './section-aliases.ts';
import { plainText, spanOf } from './tree.ts';

/** What is no part of a section's text: it stands elsewhere, or nowhere. */
const aside = new Set(['yaml', 'definition', 'footnoteDefinition']);

/**
 * The first-level sections of a draft. Headings within quotations and lists begin no section. What
 * stands before the first heading is kept as a section without heading, with a warning.
 */
export function readSections(
  text: string,
  root: Root,
  slugs: ReadonlyMap<HeadingNode, string>,
): { sections: Section[]; findings: Finding[] } {
  const sections: Section[] = [];
  const findings: Finding[] = [];
  let heading: HeadingNode | undefined;
  let from = 0;
  let children: RootContent[] = [];
  const close = (to: number) => {
    const first = children[0];
    if (heading !== undefined) {
      sections.push(sectionOf(heading, slugs.get(heading) ?? '', children, from, to));
    } else if (first !== undefined) {
      from = spanOf(first).from;
      sections.push({ title: '', slug: '', children, from, to });
      findings.push(beforeFirstHeading(from, spanOf(first).to));
    }
    children = [];
  };
  for (const child of root.children) {
    if (child.type === 'heading' && child.depth === 1) {
      const start = spanOf(child).from;
      close(start);
      heading = child;
      from = start;
    } else if (!aside.has(child.type)) {
      children.push(child);
    }
  }
  close(text.length);
  return { sections, findings };
}

function sectionOf(
  heading: HeadingNode,
  slug: string,
  children: readonly RootContent[],
  from: number,
  to: number,
): Section {
  const title = plainText(heading);
  const name = sectionNameOf(title);
  return { ...(name && { name }), title, heading, slug, children, from, to };
}

function beforeFirstHeading(from: number, to: number): Finding {
  return {
    check: 'sections/before-first-heading',
    severity: 'warning',
    from,
    to,
    message:
      'This stands before the first heading and belongs to no section. Put a first-level heading such as "# Introduction" above it.',
  };
}
