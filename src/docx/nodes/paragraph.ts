import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import type { Image, ImageReference, Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { aboveBase, lineGrid } from '../line-grid.ts';
import { textWidth } from '../measure.ts';
import { listStep } from '../numbering.ts';
import { spacing } from '../spacing.ts';
import type { ExportState } from '../state.ts';
import { paragraph as lightParagraph, textRun } from '../wml/light.ts';
import { figure } from './figure.ts';
import { type Block, type Frame, leftOf } from './handler.ts';
import { heightOf, linesForImages } from './image.ts';
import { inline } from './inline.ts';

/** A paragraph of text; one that holds nothing but an image is a figure. */
export function paragraph(node: ParagraphNode, state: ExportState, frame: Frame): Block[] {
  const only = node.children.length === 1 ? imageOf(node.children[0], state) : undefined;
  if (only && !state.inNote) return figure(only, state);
  const children = inlineOnLine(node.children, state);
  return [paragraphOf(children, state, resumed(node, state, frame), roomFor(node.children, state))];
}

/** The image a node is, its address and title written there or in a definition elsewhere. */
function imageOf(node: PhrasingContent | undefined, state: ExportState): Image | undefined {
  if (node?.type === 'image') return node;
  if (node?.type !== 'imageReference') return undefined;
  const definition = state.input.definitions.get(node.identifier);
  if (!definition) return undefined;
  return { ...node, type: 'image', url: definition.url, title: definition.title ?? null };
}

/**
 * An image would be cut to the line where lines have an exact height. On numbered lines an image by
 * itself has as many lines as it needs; one among words is made small enough for a line.
 */
export function roomFor(
  children: readonly PhrasingContent[],
  state: ExportState,
): Partial<IParagraphOptions> {
  const images = imagesIn(children);
  if (images.length === 0) return {};
  const line = numberedLine(state);
  if (line === undefined) return { spacing: spacing('single', imageGap, imageGap) };
  if (!onlyImages(children)) return {};
  return { spacing: spacing({ exact: linesForImages(images, line, state) }, 0) };
}

/** Writes inline content; images among words are then no higher than a numbered line. */
export function inlineOnLine(
  children: readonly PhrasingContent[],
  state: ExportState,
): ParagraphChild[] {
  const line = numberedLine(state);
  const images = imagesIn(children);
  if (line === undefined || images.length === 0 || onlyImages(children)) {
    return inline(children, state, {});
  }
  for (const node of images) smallImage(node, line, state);
  return state.inLine(line, () => inline(children, state, {}));
}

function smallImage(node: Image | ImageReference, line: number, state: ExportState): void {
  if (state.quiet || heightOf(node, state) <= line * aboveBase) return;
  state.report(
    {
      check: 'export/image-in-line',
      severity: 'warning',
      message:
        'On numbered lines an image among words is made as small as the line. Put it on a line of its own to print it larger.',
    },
    node,
  );
}

/** The height of the numbered lines here, in twips, where the court has them. */
function numberedLine(state: ExportState): number | undefined {
  const grid = lineGrid(state.input.profile);
  if (!grid) return undefined;
  return state.inNote ? noteLine(state) : grid.line;
}

/** On numbered lines, what has a style of the text's stands on the notes' own lines in a note. */
export function onNoteLines(state: ExportState): Partial<IParagraphOptions> {
  const line = state.inNote ? numberedLine(state) : undefined;
  return line === undefined ? {} : { spacing: spacing({ exact: line }, 0) };
}

function onlyImages(children: readonly PhrasingContent[]): boolean {
  return children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      (child.type === 'text' && child.value.trim() === '') ||
      ('children' in child && onlyImages(child.children)),
  );
}

function noteLine({ input }: ExportState): number {
  const { line } = input.profile.footnotes.value;
  return typeof line === 'object' ? line.exact : 0;
}

function imagesIn(children: readonly PhrasingContent[]): (Image | ImageReference)[] {
  return children.flatMap((child) => {
    if (child.type === 'image' || child.type === 'imageReference') return [child];
    return 'children' in child ? imagesIn(child.children) : [];
  });
}

/** Twips above and below a line with an image. */
const imageGap = 60;

/**
 * After a quotation, a paragraph that starts in lower case goes on with the sentence before, and one that
 * opens with the quotation's source belongs to it: neither is set in.
 */
function resumed(node: ParagraphNode, state: ExportState, frame: Frame): Frame {
  if (frame.style !== 'BodyText') return frame;
  const first = node.children[0];
  const goesOn = first?.type === 'text' && /^\p{Ll}/u.test(first.value);
  if (!goesOn && !state.input.quotationSources.has(node)) return frame;
  return { ...frame, style: 'BodyTextContinued' };
}

/** Twips by which each list level is set in: less in a footnote. */
export function listStepOf(state: ExportState): number {
  return state.inNote ? Math.round(listStep * 0.75) : listStep;
}

/** An indent in twips, but never past the middle of the text, however deep the nesting. */
export function withinText(left: number, state: ExportState): number {
  return Math.min(left, Math.round(textWidth(state.input.profile) / 2));
}

/** A paragraph in a frame: its style, the indent of its surroundings and its list marker. */
export function paragraphOf(
  children: readonly ParagraphChild[],
  state: ExportState,
  frame: Frame,
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  const { marker } = frame;
  return lightParagraph({
    style: frame.style,
    ...(marker ? { numbering: { ...marker, custom: true } } : {}),
    ...indentOf(frame, state),
    ...(frame.keepNext ? { keepNext: true } : {}),
    ...more,
    // A note's number is followed by a space, which Word leaves to the writer.
    children: state.takeNoteStart() ? [textRun(' '), ...children] : [...children],
  });
}

function indentOf(frame: Frame, state: ExportState): Partial<IParagraphOptions> {
  if (frame.marker) return { indent: { left: leftOf(frame), hanging: listStepOf(state) } };
  return frame.left === undefined ? {} : { indent: { left: frame.left, firstLine: 0 } };
}
