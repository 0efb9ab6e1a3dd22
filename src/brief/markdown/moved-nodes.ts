import type { Nodes } from 'mdast';

/** Gives an object that is there already to the class that adds a field of its own to it. */
class Given {
  constructor(node: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the field below is put on this very object
    return node;
  }
}

/**
 * A private field on a node: unlike an entry of a `WeakMap` it costs the garbage collector nothing,
 * and unlike a property nobody sees it who compares or prints trees.
 */
class Copy extends Given {
  readonly #origin: Nodes;

  constructor(node: Nodes, origin: Nodes) {
    super(node);
    this.#origin = origin;
  }

  static originOf(node: Nodes): Nodes | undefined {
    return #origin in node ? node.#origin : undefined;
  }
}

/**
 * The node that was parsed, of which this one is a copy at another place of the draft; the node itself
 * when it is no copy. All copies differ from it in `position` only, so what does not depend on places
 * can be kept by it, through all keystrokes in other blocks.
 */
export function originOf<Node extends Nodes>(node: Node): Node {
  return (Copy.originOf(node) as Node | undefined) ?? node;
}

/** A copy of a node and its children so many UTF-16 units and lines further on. */
export function copyMoved<Node extends Nodes>(node: Node, offset: number, line: number): Node {
  const copy: Node = { ...node };
  const { position } = node;
  if (position) {
    const { start, end } = position;
    copy.position = {
      start: {
        line: start.line + line,
        column: start.column,
        offset: (start.offset ?? 0) + offset,
      },
      end: { line: end.line + line, column: end.column, offset: (end.offset ?? 0) + offset },
    };
  }
  if ('children' in node) {
    const children: Nodes[] = [];
    for (const child of node.children) children.push(copyMoved(child, offset, line));
    (copy as { children: Nodes[] }).children = children;
  }
  new Copy(copy, originOf(node));
  return copy;
}
