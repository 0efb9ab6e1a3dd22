import { ExternalHyperlink, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Link } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { crossReference } from '../cross-reference.ts';
import type { RunStyle } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { inline } from './inline.ts';

/** Addresses Word may open; others (`javascript:`, a file on the writer's disk) stay plain text. */
const openable = /^(?:https?|mailto):/i;

/**
 * A link: to a web page, or to a part of the brief (`#heading`, `#fn-note`), which becomes a live
 * reference whose number is kept right.
 */
export function link(node: Link, state: ExportState, style: RunStyle): ParagraphChild[] {
  if (node.url.startsWith('#')) {
    const reference = crossReference(node.url, plainText(node), state, style);
    if (reference?.kind === 'field') return [...reference.children];
    const children = inline(node.children, state, style);
    if (!reference || state.quiet) return children;
    return [new InternalHyperlink({ anchor: reference.bookmark, children })];
  }
  const children = inline(node.children, state, { ...style, style: 'Hyperlink' });
  if (!openable.test(node.url) || state.quiet) return children;
  return [new ExternalHyperlink({ link: node.url, children })];
}
