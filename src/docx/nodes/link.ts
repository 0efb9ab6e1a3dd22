import { ExternalHyperlink, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Link } from 'mdast';
import { plainText } from '../../brief/index.ts';
import { crossReference, withoutEnd } from '../cross-reference.ts';
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
  if (node.url.startsWith('#')) return reference(node, state, style);
  const children = inline(node.children, state, { ...style, style: 'Hyperlink' });
  if (!openable.test(node.url) || state.quiet) return children;
  return [new ExternalHyperlink({ link: node.url, children })];
}

function reference(node: Link, state: ExportState, style: RunStyle): ParagraphChild[] {
  const found = crossReference(node.url, plainText(node), state, style);
  if (found?.kind === 'field') {
    return [
      ...inline(withoutEnd(node.children, found.numberLength), state, style),
      ...found.number,
    ];
  }
  if (found?.kind === 'text' && !state.quiet) {
    state.report(
      {
        check: 'export/reference-elsewhere',
        severity: 'warning',
        message: `The cross-reference ${node.url} points to a part that this document does not hold, so it is printed as plain text. Point it to another place, or take the link out.`,
      },
      node,
    );
  }
  if (found?.kind !== 'jump' || state.quiet) return inline(node.children, state, style);
  // LibreOffice makes links in a PDF only of text that has the style of one.
  const children = inline(node.children, state, { ...style, style: 'Hyperlink' });
  return [new InternalHyperlink({ anchor: state.anchor(found.bookmark), children })];
}
