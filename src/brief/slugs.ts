import type { Heading as HeadingNode, Root } from 'mdast';
import { allNodes, plainText } from './tree.ts';

/**
 * What a link to each heading says after `#`, made as GitHub makes it: lower case, punctuation
 * dropped, a hyphen for each space, `-1`, `-2`… for repeats.
 */
export function slugHeadings(root: Root): Map<HeadingNode, string> {
  const slugs = new Map<HeadingNode, string>();
  const repeats = new Map<string, number>();
  for (const node of allNodes(root)) {
    if (node.type !== 'heading') continue;
    const base = slugOf(plainText(node));
    let slug = base;
    let count = repeats.get(base) ?? 0;
    while (repeats.has(slug)) {
      count++;
      slug = `${base}-${count}`;
    }
    repeats.set(base, count);
    repeats.set(slug, repeats.get(slug) ?? 0);
    slugs.set(node, slug);
  }
  return slugs;
}

/** The slug of a title by itself, repeats not counted. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
