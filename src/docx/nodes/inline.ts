import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { type RunStyle, textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { lineBreak } from './break.ts';
import { footnoteReference } from './footnote-reference.ts';
import { UnknownNodeError } from './handler.ts';
import { htmlTag } from './html.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { text } from './text.ts';

/**
 * Writes inline content in order. Inline HTML tags that set type (`<u>`, small capitals) hold from
 * their start tag to their end tag, so they are kept here, between siblings.
 *
 * @throws UnknownNodeError for a node no handler is written for
 */
export function inline(
  nodes: readonly PhrasingContent[],
  state: ExportState,
  style: RunStyle,
): ParagraphChild[] {
  const open: { tag: string; before: RunStyle }[] = [];
  let current = style;
  return nodes.flatMap((node) => {
    if (node.type !== 'html') return one(node, state, current);
    const tag = htmlTag(node, state);
    if (tag?.kind === 'break') return lineBreak();
    if (tag?.kind === 'start') {
      open.push({ tag: tag.name, before: current });
      current = { ...current, ...tag.style };
    } else if (tag?.kind === 'end') {
      const at = open.findLastIndex((entry) => entry.tag === tag.name);
      if (at >= 0) {
        current = open[at]?.before ?? style;
        open.length = at;
      }
    } else if (tag?.kind === 'text') return textRuns(tag.text, current);
    return [];
  });
}

function one(node: PhrasingContent, state: ExportState, style: RunStyle): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return text(node, state, style);
    case 'emphasis':
      // Emphasis inside italics is set upright, as a case name in an italic heading is.
      return inline(node.children, state, { ...style, italic: !style.italic });
    case 'strong':
      return inline(node.children, state, { ...style, bold: true });
    case 'delete':
      return inline(node.children, state, { ...style, strike: true });
    case 'inlineCode':
      return textRuns(node.value, { ...style, monospace: true });
    case 'break':
      return lineBreak();
    case 'link':
      return link(node, state, style);
    case 'image':
      return image(node, state);
    case 'footnoteReference':
      return footnoteReference(node, state);
    case 'linkReference':
    case 'imageReference':
      return reference(node, state, style);
    default:
      throw new UnknownNodeError(node.type);
  }
}

/** `[text][name]` and `![alt][name]`: the address stands in a definition elsewhere. */
function reference(
  node: Extract<PhrasingContent, { type: 'linkReference' | 'imageReference' }>,
  state: ExportState,
  style: RunStyle,
): ParagraphChild[] {
  const definition = state.input.definitions.get(node.identifier);
  if (!definition)
    throw new Error(`The parser gave a reference without definition: ${node.identifier}`);
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? link({ ...node, type: 'link', url, title: title ?? null }, state, style)
    : image({ ...node, type: 'image', url, title: title ?? null }, state);
}
