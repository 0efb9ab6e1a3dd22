import type { Nodes } from 'mdast';
import {
  type Brief,
  countWordsIn,
  type Heading,
  inventoryOf,
  plainText,
  type Section,
  spanOf,
  type Target,
} from '../brief/index.ts';
import { firstWords, inMarkdown } from './completion-place.ts';
import { partName, targetName } from './part-name.ts';

/** What a hover over a reference, a footnote mark or a heading shows, and of what. */
export interface ReadingHover {
  /** UTF-16 offsets into the draft. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs of Markdown; what comes from the draft is escaped. */
  readonly paragraphs: readonly string[];
}

/** Words of a note or a part that a hover shows. */
const SHOWN = 40;

/**
 * What stands behind a mark of the draft: the part or the note a link leads to, the first words of a
 * note, the number and the words of the part under a heading.
 */
export function readingHoverAt(brief: Brief, offset: number): ReadingHover | undefined {
  return noteHover(brief, offset) ?? referenceHover(brief, offset) ?? headingHover(brief, offset);
}

function referenceHover(brief: Brief, offset: number): ReadingHover | undefined {
  const reference = brief.references.find(({ node }) => holds(spanOf(node), offset));
  if (!reference?.target) return undefined;
  const paragraphs = describe(brief, reference.target);
  return { ...spanOf(reference.node), paragraphs };
}

function describe(brief: Brief, target: Target): string[] {
  if (target.type === 'footnote')
    return notePart(target.footnote.number, target.footnote.definition);
  const part = target.type === 'section' ? target.section : target.heading;
  const name = partName(part);
  const title = inMarkdown(part.title);
  return [
    name === part.title ? `**${title}**` : `**${capital(targetName(target))}.** ${title}`,
    `${words(wordsIn(brief, part))}. Its page is known once the brief is exported.`,
  ];
}

function noteHover(brief: Brief, offset: number): ReadingHover | undefined {
  for (const node of inventoryOf(brief.root).of('footnoteReference')) {
    const span = spanOf(node);
    if (!holds(span, offset)) continue;
    const footnote = brief.footnotes.find(
      ({ definition }) => definition.identifier === node.identifier,
    );
    return footnote && { ...span, paragraphs: notePart(footnote.number, footnote.definition) };
  }
  return undefined;
}

function notePart(number: number, definition: Parameters<typeof plainText>[0]): string[] {
  const text = firstWords(plainText(definition), SHOWN);
  return [`**Note ${number}**`, ...(text ? [inMarkdown(text)] : [])];
}

function headingHover(brief: Brief, offset: number): ReadingHover | undefined {
  const part = [...brief.sections, ...brief.headings].find((one) => {
    const node = 'node' in one ? one.node : one.heading;
    return node && holds(spanOf(node), offset);
  });
  const node = part && ('node' in part ? part.node : part.heading);
  if (!part || !node) return undefined;
  const name = partName(part);
  const count = words(wordsIn(brief, part));
  const heading = name === part.title ? '' : `**${name}**: `;
  return { ...spanOf(node), paragraphs: [`${heading}${count}, heading and notes included.`] };
}

/** Words of a part down to the next heading of its level or above, with the notes it refers to. */
function wordsIn(brief: Brief, part: Heading | Section): number {
  const { from, to } = extentOf(brief, part);
  const within = (node: Nodes) => {
    const at = spanOf(node).from;
    return from <= at && at < to;
  };
  const section = 'node' in part ? part.section : part;
  const notes = brief.footnotes
    .filter(({ reference }) => within(reference))
    .flatMap(({ definition }) => definition.children);
  return (
    countWordsIn([section.heading, ...section.children].filter((node) => node && within(node))) +
    countWordsIn(notes)
  );
}

function extentOf(brief: Brief, part: Heading | Section): { from: number; to: number } {
  if (!('node' in part)) return part;
  const at = brief.headings.indexOf(part);
  const next = brief.headings
    .slice(at + 1)
    .find(({ section, level }) => section !== part.section || level <= part.level);
  const to = next?.section === part.section ? spanOf(next.node).from : part.section.to;
  return { from: spanOf(part.node).from, to };
}

function words(count: number): string {
  return count === 1 ? '1 word' : `${count.toLocaleString('en')} words`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function holds({ from, to }: { from: number; to: number }, offset: number): boolean {
  return from <= offset && offset < to;
}
