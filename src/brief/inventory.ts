import type { Nodes, Root } from 'mdast';

/** The nodes of a tree by their type, each list in the order of the draft. */
export interface Inventory {
  /** All nodes of a type, those in footnote definitions included. */
  of<Type extends Nodes['type']>(type: Type): readonly Extract<Nodes, { type: Type }>[];
  /** Whether a node stands in a footnote definition. */
  inNote(node: Nodes): boolean;
}

const known = new WeakMap<Root, Inventory>();

/** Goes over a tree once, whoever asks; trees are never changed. */
export function inventoryOf(root: Root): Inventory {
  const before = known.get(root);
  if (before) return before;
  const byType = new Map<string, Nodes[]>();
  const inNotes = new Set<Nodes>();
  const waiting: Nodes[] = [root];
  /** How many of those waiting stand outside the note that is being gone through. */
  let outside = -1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (waiting.length < outside) outside = -1;
    if (outside >= 0) inNotes.add(node);
    const list = byType.get(node.type);
    if (list) list.push(node);
    else byType.set(node.type, [node]);
    if (!('children' in node)) continue;
    if (node.type === 'footnoteDefinition' && outside < 0) outside = waiting.length;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  const inventory: Inventory = {
    of: <Type extends Nodes['type']>(type: Type) =>
      (byType.get(type) ?? []) as Extract<Nodes, { type: Type }>[],
    inNote: (node) => inNotes.has(node),
  };
  known.set(root, inventory);
  return inventory;
}
