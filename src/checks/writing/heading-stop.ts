import { type Brief, type Finding, type Fix, type Heading, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** Headings of one level in the Argument of which some end with a stop and some do not. */
export const headingStop: BriefCheck = {
  id: 'heading-stop',
  looksAt: 'stops at the end of headings',
  run({ brief }) {
    const levels = new Map<number, { with: Heading[]; without: Heading[] }>();
    for (const heading of brief.headings) {
      const stop = heading.section.name === 'argument' ? stopOf(heading.title) : undefined;
      if (!stop) continue;
      const level = levels.get(heading.level) ?? { with: [], without: [] };
      level[stop].push(heading);
      levels.set(heading.level, level);
    }
    return [...levels.values()].flatMap((level) => {
      if (level.with.length === 0 || level.without.length === 0) return [];
      const fewWith = level.with.length < level.without.length;
      const odd = fewWith ? level.with : level.without;
      const others = fewWith ? level.without : level.with;
      return odd.map((heading) => differs(brief, heading, fewWith, others[0]));
    });
  },
};

/** How a heading ends; undefined where it asks or exclaims, or ends with an abbreviation. */
function stopOf(title: string): 'with' | 'without' | undefined {
  if (/[?!:]["'\u2019\u201D]?$/.test(title)) return undefined;
  if (/(?:\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|No|al|etc|Ass['\u2019]n)|\b[A-Z])\.$/.test(title)) {
    return undefined;
  }
  return /\.["'\u2019\u201D)]{0,2}$/.test(title) ? 'with' : 'without';
}

function differs(brief: Brief, heading: Heading, hasStop: boolean, other?: Heading): Finding {
  const place = spanOf(heading.node);
  return {
    check: hasStop ? 'heading-stop/stop' : 'heading-stop/no-stop',
    severity: 'information',
    ...place,
    message: hasStop
      ? 'This heading ends with a stop, and most of its level do not. Delete it.'
      : 'This heading ends without a stop, and others of its level have one. Write one.',
    ...(other ? { related: [{ ...spanOf(other.node), message: 'One of its level.' }] } : {}),
    ...fixOf(brief, heading, hasStop),
  };
}

/** Where the heading ends with plain words. */
function fixOf(brief: Brief, { node }: Heading, hasStop: boolean): { fix?: Fix } {
  const last = node.children.at(-1);
  const passage = brief.passageOf(node);
  if (last?.type !== 'text' || !passage) return {};
  const { to } = passage.sourceSpan(0, passage.text.length);
  const end = brief.text.charAt(to - 1);
  if (hasStop) {
    if (end !== '.') return {};
    return { fix: { title: 'Delete the stop', edits: [{ from: to - 1, to, text: '' }] } };
  }
  if (!/[\p{L}\p{N})]/u.test(end)) return {};
  return { fix: { title: 'Write a stop', edits: [{ from: to, to, text: '.' }] } };
}
