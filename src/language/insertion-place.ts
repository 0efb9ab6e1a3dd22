import type { Brief, Section, SectionName } from '../brief/index.ts';
import { spanOf } from '../brief/index.ts';
import type { CourtProfile } from '../courts/index.ts';

/** Where a text of the library goes into a brief. */
export interface TextPlace {
  /** UTF-16 offset in the draft. */
  readonly offset: number;
  /** The level of the heading it comes to stand below: 1 below `# Argument`, 0 at the top. */
  readonly below: number;
  /** What to write before it and after it, so that blank lines stand between blocks. */
  readonly before: string;
  readonly after: string;
  /** Whether its own first heading is there already, and is left out. */
  readonly withoutHeading: boolean;
}

/** The labels of the footnotes a brief has. */
export function noteLabels({ footnotes, root }: Brief): string[] {
  const unused = root.children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [node.label ?? node.identifier] : [],
  );
  return [...footnotes.map(({ label }) => label), ...unused];
}

/**
 * Where an argument goes: behind the part of the Argument the cursor is in, or at the end of the Argument;
 * in a brief without one, behind what must stand before it.
 *
 * @param offset of the cursor
 */
export function placeForArgument(brief: Brief, offset: number, profile?: CourtProfile): TextPlace {
  const argument =
    brief.sections.find(
      ({ name, from, to }) => name === 'argument' && from <= offset && offset <= to,
    ) ?? brief.sections.find(({ name }) => name === 'argument');
  if (!argument) {
    const place = placeForSection(brief, 'argument', profile);
    return { ...place, below: 1, before: `${place.before}# Argument\n\n` };
  }
  return at(brief, endOfPart(argument, offset), 1, false);
}

/**
 * Where a section goes: behind those that stand before it in the court's order; at the end of the section
 * of that name, when there is one already.
 *
 * @param name what it is; nothing for a paragraph, which goes to the cursor
 */
export function placeForSection(
  brief: Brief,
  name: SectionName | undefined,
  profile?: CourtProfile,
  offset = brief.text.length,
): TextPlace {
  if (name === undefined) return at(brief, endOfBlock(brief, offset), 1, false);
  const there = brief.sections.findLast((section) => section.name === name);
  if (there) return at(brief, contentEnd(there), 1, true);
  const order: readonly string[] = profile?.order.value ?? [];
  const place = order.indexOf(name);
  const next = brief.sections.find((section) => {
    const index = section.name === undefined ? -1 : order.indexOf(section.name);
    return place >= 0 && index > place;
  });
  if (next) return at(brief, next.from, 0, false);
  return at(brief, brief.text.trimEnd().length, 0, false);
}

/** The end of the second-level part a place is in; of the section, when it is in none. */
function endOfPart(section: Section, offset: number): number {
  const inside = section.from <= offset && offset <= section.to;
  if (!inside) return contentEnd(section);
  const next = section.children.find(
    (node) => node.type === 'heading' && node.depth <= 2 && spanOf(node).from > offset,
  );
  if (!next) return contentEnd(section);
  const before = section.children[section.children.indexOf(next) - 1];
  return before ? spanOf(before).to : spanOf(next).from;
}

/** Where the last block of a section ends; notes defined behind it stay behind. */
function contentEnd({ children, heading, to }: Section): number {
  const last = children.at(-1) ?? heading;
  return last ? spanOf(last).to : to;
}

/** The end of the top-level block a place is in; the place itself between blocks. */
function endOfBlock({ root, text }: Brief, offset: number): number {
  const block = root.children.find((node) => {
    const { from, to } = spanOf(node);
    return from <= offset && offset <= to;
  });
  return block ? spanOf(block).to : Math.min(offset, text.length);
}

/** A place with the blank lines it needs about it. */
function at(brief: Brief, offset: number, below: number, withoutHeading: boolean): TextPlace {
  const { text } = brief;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const blank = (lines: number) => lineEnd.repeat(lines);
  const behind = /[\r\n]*$/.exec(text.slice(Math.max(0, offset - 8), offset))?.[0] ?? '';
  const ahead = /^[\r\n]*/.exec(text.slice(offset, offset + 8))?.[0] ?? '';
  const count = (breaks: string) => breaks.replace(/\r\n/g, '\n').length;
  return {
    offset,
    below,
    before: offset === 0 ? '' : blank(Math.max(0, 2 - count(behind))),
    after:
      offset >= text.length
        ? lineEnd
        : count(ahead) > 0
          ? ''
          : blank(2 - Math.min(2, count(ahead))),
    withoutHeading,
  };
}
