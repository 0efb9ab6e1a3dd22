import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { listStep } from '../numbering.ts';
import type { ExportState } from '../state.ts';
import { figure } from './figure.ts';
import type { Block, Frame } from './handler.ts';
import { inline } from './inline.ts';

/** A paragraph of text; one that holds nothing but an image is a figure. */
export function paragraph(node: ParagraphNode, state: ExportState, frame: Frame): Block[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'image' && !state.inNote) return figure(only, state);
  return [paragraphOf(inline(node.children, state, {}), state, resumed(node.children, frame))];
}

/** After a quotation, a paragraph that starts in lower case goes on with the sentence before. */
function resumed(children: readonly PhrasingContent[], frame: Frame): Frame {
  const first = children[0];
  const goesOn =
    frame.style === 'BodyText' && first?.type === 'text' && /^\p{Ll}/u.test(first.value);
  return goesOn ? { ...frame, style: 'BodyTextContinued' } : frame;
}

/** A paragraph in a frame: its style, the indent of its surroundings and its list marker. */
export function paragraphOf(
  children: readonly ParagraphChild[],
  state: ExportState,
  frame: Frame,
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  const { marker } = frame;
  const inList = frame.listDepth > 0;
  const step = state.inNote ? Math.round(listStep * 0.75) : listStep;
  const left = inList ? step * (frame.listDepth + 1) + frame.indent : frame.indent;
  return new Paragraph({
    style: frame.style,
    ...(marker ? { numbering: { ...marker, custom: true } } : {}),
    ...(marker
      ? { indent: { left, hanging: step } }
      : left > 0
        ? { indent: { left, firstLine: 0 } }
        : {}),
    ...more,
    // A note's number is followed by a space, which Word leaves to the writer.
    children: state.takeNoteStart() ? [new TextRun(' '), ...children] : [...children],
  });
}
