import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import type { Image, Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { textWidth } from '../measure.ts';
import { listStep } from '../numbering.ts';
import { spacing } from '../spacing.ts';
import type { ExportState } from '../state.ts';
import { paragraph as lightParagraph, textRun } from '../wml/light.ts';
import { figure } from './figure.ts';
import { type Block, type Frame, leftOf } from './handler.ts';
import { inline } from './inline.ts';

/** A paragraph of text; one that holds nothing but an image is a figure. */
export function paragraph(node: ParagraphNode, state: ExportState, frame: Frame): Block[] {
  const only = node.children.length === 1 ? imageOf(node.children[0], state) : undefined;
  if (only && !state.inNote) return figure(only, state);
  const children = inline(node.children, state, {});
  return [paragraphOf(children, state, resumed(node.children, frame), roomFor(node.children))];
}

/** The image a node is, its address and title written there or in a definition elsewhere. */
function imageOf(node: PhrasingContent | undefined, state: ExportState): Image | undefined {
  if (node?.type === 'image') return node;
  if (node?.type !== 'imageReference') return undefined;
  const definition = state.input.definitions.get(node.identifier);
  if (!definition) return undefined;
  return { ...node, type: 'image', url: definition.url, title: definition.title ?? null };
}

/** An image would be cut to the line where lines have an exact height. */
export function roomFor(children: readonly PhrasingContent[]): Partial<IParagraphOptions> {
  const holdsImage = children.some(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      ('children' in child && roomFor(child.children).spacing !== undefined),
  );
  return holdsImage ? { spacing: spacing('single', imageGap, imageGap) } : {};
}

/** Twips above and below a line with an image. */
const imageGap = 60;

/** After a quotation, a paragraph that starts in lower case goes on with the sentence before. */
function resumed(children: readonly PhrasingContent[], frame: Frame): Frame {
  const first = children[0];
  const goesOn =
    frame.style === 'BodyText' && first?.type === 'text' && /^\p{Ll}/u.test(first.value);
  return goesOn ? { ...frame, style: 'BodyTextContinued' } : frame;
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
