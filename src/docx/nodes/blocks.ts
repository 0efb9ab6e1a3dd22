import type { RootContent } from 'mdast';
import type { ExportState } from '../state.ts';
import { blockquote } from './blockquote.ts';
import { code } from './code.ts';
import { type Block, type Frame, UnknownNodeError } from './handler.ts';
import { heading } from './heading.ts';
import { htmlBlock } from './html-block.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';
import { thematicBreak } from './thematic-break.ts';

/** Writes blocks in order. Definitions print nothing: what they define is written where it is used. */
export function blocks(nodes: readonly RootContent[], state: ExportState, frame: Frame): Block[] {
  return nodes.flatMap((node) => block(node, state, frame));
}

/** @throws UnknownNodeError for a node no handler is written for */
function block(node: RootContent, state: ExportState, frame: Frame): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, state, frame);
    case 'heading':
      return heading(node, state, frame);
    case 'blockquote':
      return blockquote(node, state, frame);
    case 'list':
      return list(node, state, frame);
    case 'table':
      return table(node, state, frame);
    case 'code':
      return code(node, state, frame);
    case 'thematicBreak':
      return thematicBreak(state, frame);
    case 'html':
      return htmlBlock(node, state, frame);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    default:
      throw new UnknownNodeError(node.type);
  }
}
