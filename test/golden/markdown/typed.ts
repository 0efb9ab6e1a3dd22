/** What Markdown with HTML in it shows: HTML has no place in a brief and is printed as typed. */
import type { Nodes, Root } from 'mdast';
import { plain } from './meant.ts';

/** A tag that sets type or breaks a line as Markdown cannot; nothing of it is printed. */
const UNSEEN = /^<(?:\/?(?:b|strong|i|em|u|s|sup|sub)(?:\s[^>]*)?>|br\s*\/?>|\/span>)$/i;
const COMMENT = /<!--(?:-?>|[\s\S]*?-->)/g;

/** What a tree with HTML in it shows. */
export interface Typed {
  /** Without blanks. */
  readonly text: string;
  /** Whether there is any HTML. */
  readonly hasHtml: boolean;
  /** How many pieces of it are printed as typed. */
  readonly pieces: number;
}

/** Reads a tree as an author sees it. */
export function typedIn(tree: Root): Typed {
  let hasHtml = false;
  let pieces = 0;
  const textOf = (node: Nodes): string => {
    if (node.type === 'html') {
      hasHtml = true;
      const seen = node.value.replace(COMMENT, '').trim();
      if (seen === '' || UNSEEN.test(seen)) return '';
      pieces++;
      return seen;
    }
    if (node.type === 'definition') return '';
    if (node.type === 'thematicBreak') return '***';
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  return { text: plain(textOf(tree)), hasHtml, pieces };
}
