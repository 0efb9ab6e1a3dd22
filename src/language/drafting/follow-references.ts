import type { Nodes } from 'mdast';
import { type Brief, inventoryOf, plainText, spanOf, type TextEdit } from '../../brief/index.ts';

/** A number at the end of a link's words, after a word such as *Part*, or alone. */
const PART =
  /(?:^|\b(?:[Pp]arts?|[Ss]ections?|[Pp]oints?)[\s\u00A0]+|§{1,2}[\s\u00A0]*)((?:[IVXLC]{1,12}|[A-Z])(?:\.[A-Za-z0-9]{1,12}){0,5})\.?$/;
const NOTE = /(?:^|\b(?:foot)?notes?[\s\u00A0]+|\b(?:fns?|nn?)\.[\s\u00A0]?)(\d{1,4})$/i;

/**
 * The edits that keep cross-references pointing to what they pointed to, and their numbers right, when
 * headings or notes have come to stand elsewhere.
 *
 * @param before the draft as it is; the edits count into it
 * @param after the draft as it will be, but for its cross-references
 * @param headingAfter for each heading of `before` in the order of the draft, which of `after` it is
 */
export function referenceEdits(
  before: Brief,
  after: Brief,
  headingAfter: (index: number) => number,
): TextEdit[] {
  const old = inventoryOf(before.root).of('heading');
  const now = inventoryOf(after.root).of('heading');
  const newNode = new Map<Nodes, Nodes | undefined>(
    old.map((node, index) => [node, now[headingAfter(index)]]),
  );
  const edits: TextEdit[] = [];
  const definitions = new Set<string>();
  for (const { node, url, target } of before.references) {
    if (!target) continue;
    if (target.type === 'footnote') {
      const { footnote } = target;
      const same = after.footnotes.find(({ label }) => label === footnote.label);
      edits.push(...numberEdits(before, node, NOTE, String(footnote.number), same?.number));
      continue;
    }
    const oldNode = target.type === 'heading' ? target.heading.node : target.section.heading;
    const moved = oldNode && newNode.get(oldNode);
    const heading = after.headings.find((each) => each.node === moved);
    const section = after.sections.find((each) => each.heading === moved);
    const slug = heading?.slug ?? section?.slug;
    if (slug === undefined) continue;
    if (target.type === 'heading' && heading) {
      const { reference } = target.heading;
      edits.push(...numberEdits(before, node, PART, reference, heading.reference));
    }
    const oldSlug = target.type === 'heading' ? target.heading.slug : target.section.slug;
    if (slug !== oldSlug) edits.push(...addressEdits(before, node, url, slug, definitions));
  }
  return edits.sort((a, b) => a.from - b.from);
}

/** The number a link's words end in, when it is the one its target had. */
function numberEdits(
  { text }: Brief,
  node: Nodes,
  pattern: RegExp,
  old: string,
  now: string | number | undefined,
): TextEdit[] {
  if (!old || !now || String(now) === old) return [];
  const said = pattern.exec(plainText(node))?.[1];
  if (said !== old) return [];
  const { from, to } = spanOf(node);
  const inner = 'children' in node ? node.children.at(-1) : undefined;
  const end = inner ? spanOf(inner).to : to;
  const at = text.slice(from, end).lastIndexOf(old);
  return at < 0 ? [] : [{ from: from + at, to: from + at + old.length, text: String(now) }];
}

/** The address of a link, or of the definition it takes its address from. */
function addressEdits(
  { text, root }: Brief,
  node: Nodes,
  url: string,
  slug: string,
  done: Set<string>,
): TextEdit[] {
  let place = node;
  if (node.type === 'linkReference') {
    const definition = inventoryOf(root)
      .of('definition')
      .find(({ identifier }) => identifier === node.identifier);
    if (!definition || done.has(node.identifier)) return [];
    done.add(node.identifier);
    place = definition;
  }
  const { from, to } = spanOf(place);
  const at = text.slice(from, to).lastIndexOf(url);
  return at < 0 ? [] : [{ from: from + at, to: from + at + url.length, text: `#${slug}` }];
}
