import type { Link, LinkReference } from 'mdast';
import { type Brief, inventoryOf, spanOf } from '../brief/index.ts';

/** A mark, and the place it leads to. UTF-16 offsets into the draft. */
export interface ReferencePlace {
  readonly mark: { readonly from: number; readonly to: number };
  readonly place: { readonly from: number; readonly to: number };
}

/**
 * Where a mark leads: `[^name]` and a link to `#fn-name` to the note, the words of a link to a heading to
 * that heading, and the name of a note back to where it is referred to first. The address of a link to a
 * heading is the editor's own.
 */
export function referencePlaceAt(brief: Brief, offset: number): ReferencePlace | undefined {
  const inventory = inventoryOf(brief.root);
  const on = ({ from, to }: { from: number; to: number }) => from <= offset && offset < to;
  for (const node of inventory.of('footnoteReference')) {
    const mark = spanOf(node);
    if (!on(mark)) continue;
    const note = inventory
      .of('footnoteDefinition')
      .find(({ identifier }) => identifier === node.identifier);
    return note && { mark, place: spanOf(note) };
  }
  for (const { node, target } of brief.references) {
    const mark = spanOf(node);
    if (!target || !on(mark)) continue;
    if (target.type === 'footnote') return { mark, place: spanOf(target.footnote.definition) };
    const to = target.type === 'section' ? target.section.heading : target.heading.node;
    const words = wordsOf(node);
    return to && words && on(words) ? { mark: words, place: spanOf(to) } : undefined;
  }
  for (const { definition, label, reference } of brief.footnotes) {
    const { from } = spanOf(definition);
    const mark = { from, to: from + label.length + 3 };
    if (on(mark)) return { mark, place: spanOf(reference) };
  }
  return undefined;
}

/** The words of a link, without its marks and address. */
function wordsOf({ children }: Link | LinkReference) {
  const [first] = children;
  const last = children.at(-1);
  return first && last && { from: spanOf(first).from, to: spanOf(last).to };
}
