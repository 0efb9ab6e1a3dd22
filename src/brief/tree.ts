import type { Nodes } from 'mdast';
import { originOf } from './markdown/moved-nodes.ts';

/**
 * A node and everything below it, in the order of the draft. Footnote definitions below `root` are
 * given but not entered: their text is not read where they stand. Needs no call stack, so depth
 * does not matter.
 */
export function* bodyNodes(root: Nodes): Generator<Nodes> {
  yield* walk(root, (node) => node === root || node.type !== 'footnoteDefinition');
}

/** A node and everything below it, footnote definitions included, in the order of the draft. */
export function* allNodes(root: Nodes): Generator<Nodes> {
  yield* walk(root, () => true);
}

function* walk(root: Nodes, enters: (node: Nodes) => boolean): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!('children' in node) || !enters(node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** Where a node of a parsed draft starts and ends, in UTF-16 offsets of the draft. */
export function spanOf(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

/**
 * The words of a heading or other block without markup: images, HTML and footnote marks left out,
 * white space as single spaces.
 */
export function plainText(node: Nodes): string {
  const origin = originOf(node);
  let text = plainTexts.get(origin);
  if (text !== undefined) return text;
  text = '';
  for (const each of bodyNodes(origin)) {
    if (each.type === 'text' || each.type === 'inlineCode') text += each.value;
    else if (each.type === 'break') text += ' ';
  }
  text = text.replace(/\s+/g, ' ').trim();
  plainTexts.set(origin, text);
  return text;
}

/** By the node that was parsed, for headings are asked for by many at each keystroke. */
const plainTexts = new WeakMap<Nodes, string>();
