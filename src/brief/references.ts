import type { Link, LinkReference, Root } from 'mdast';
import { nearest } from '../text/nearest.ts';
import type { Brief, Footnote, Heading, Section } from './brief.ts';
import type { Finding } from './finding.ts';
import { inventoryOf } from './inventory.ts';
import { spanOf } from './tree.ts';

/** What a link within the draft points to. */
export type Target =
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'heading'; readonly heading: Heading }
  | { readonly type: 'footnote'; readonly footnote: Footnote };

/** A link within the draft. */
export interface Reference {
  readonly node: Link | LinkReference;
  /** As written: `#` and a heading's slug, or `#fn-` and a footnote's name. */
  readonly url: string;
  /** Absent when it points to nothing; a finding says so. */
  readonly target?: Target;
}

/** The parts of a brief that links can point to. */
export type Targets = Pick<Brief, 'sections' | 'headings' | 'footnotes'>;

/**
 * What a link's address points to: a section or heading by its slug, a footnote `[^name]` by
 * `#fn-name`. Case does not matter.
 *
 * @returns undefined for an address outside the draft, and for one that points to nothing
 */
export function resolveTarget(brief: Targets, url: string): Target | undefined {
  return targetsOf(brief).get(fragmentOf(url) ?? '');
}

function targetsOf({ sections, headings, footnotes }: Targets): Map<string, Target> {
  const targets = new Map<string, Target>();
  const add = (fragment: string, target: Target) => {
    if (fragment !== '' && !targets.has(fragment)) targets.set(fragment, target);
  };
  for (const footnote of footnotes) {
    const target: Target = { type: 'footnote', footnote };
    add(`fn-${footnote.label.toLowerCase()}`, target);
    add(`fn-${footnote.definition.identifier.toLowerCase()}`, target);
  }
  for (const section of sections) add(section.slug, { type: 'section', section });
  for (const heading of headings) add(heading.slug, { type: 'heading', heading });
  return targets;
}

/** What stands after `#` in an address within the draft, in lower case, percent signs decoded. */
function fragmentOf(url: string): string | undefined {
  if (!url.startsWith('#')) return undefined;
  const fragment = url.slice(1).toLowerCase();
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const maxSuggestions = 25;

/** All links within the draft, and an error for each that points to nothing. */
export function readReferences(
  root: Root,
  targets: Targets,
): { references: Reference[]; findings: Finding[] } {
  const references: Reference[] = [];
  const findings: Finding[] = [];
  const known = targetsOf(targets);
  const definitions = new Map<string, string>();
  const inventory = inventoryOf(root);
  for (const { identifier, url } of inventory.of('definition')) {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  }
  const links = [...inventory.of('link'), ...inventory.of('linkReference')];
  for (const node of links.sort((a, b) => spanOf(a).from - spanOf(b).from)) {
    const url = node.type === 'link' ? node.url : definitions.get(node.identifier);
    const fragment = fragmentOf(url ?? '');
    if (url === undefined || fragment === undefined) continue;
    const target = known.get(fragment);
    references.push({ node, url, ...(target && { target }) });
    if (target) continue;
    // Looking for what was meant takes time with every heading; where all links fail, a few do.
    const meant = findings.length < maxSuggestions ? nearest(fragment, known.keys()) : undefined;
    findings.push(pointsToNothing(node, url, meant));
  }
  return { references, findings };
}

function pointsToNothing(
  node: Link | LinkReference,
  url: string,
  meant: string | undefined,
): Finding {
  const remedy = meant
    ? `Did you mean #${meant}?`
    : 'Write # and a heading in lower case with hyphens, e.g. #summary-of-argument, or #fn- and the name of a footnote.';
  return {
    check: 'references/points-to-nothing',
    severity: 'error',
    ...spanOf(node),
    message: `The cross-reference ${url} points to nothing: no heading or footnote goes by that name. ${remedy}`,
  };
}
