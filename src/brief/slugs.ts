import type { Heading as HeadingNode, Root } from 'mdast';
import { inventoryOf } from './inventory.ts';
import { originOf } from './markdown/index.ts';
import { plainText } from './tree.ts';

/**
 * What a link to each heading says after `#`, made as GitHub makes it: lower case, punctuation
 * dropped, a hyphen for each space, `-1`, `-2`… for repeats.
 */
export function slugHeadings(root: Root): Map<HeadingNode, string> {
  const slugs = new Map<HeadingNode, string>();
  const repeats = new Map<string, number>();
  for (const node of inventoryOf(root).of('heading')) {
    const base = baseOf(node);
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

/** By the heading that was parsed. */
const bases = new WeakMap<HeadingNode, string>();

function baseOf(node: HeadingNode): string {
  const origin = originOf(node);
  const base = bases.get(origin) ?? slugOf(plainText(origin));
  bases.set(origin, base);
  return base;
}

/** The slug of a title by itself, repeats not counted. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
