import type { Fix, Section } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';
import { offsetInOrder, placeInOrder, sectionInserted } from './section-order.ts';

/** More of them at once help nobody. */
const most = 50;

/**
 * That the sections of the draft stand in the court's order. Export puts them in order anyhow, so this
 * is said for the reader of the draft, and only for the court the draft is written for.
 */
export const partOrder: Check = {
  id: 'part-order',
  looksAt: 'order of the parts',
  run(filing) {
    const { brief, profile } = filing;
    if (brief.namedCourt !== profile.id) return [];
    const ordered = brief.sections.filter(({ name }) => placeInOrder(profile, name) !== undefined);
    const kept = inOrder(ordered, (section) => placeInOrder(profile, section.name) ?? 0);
    const keptSet = new Set(kept);
    const displaced = ordered.filter((section) => !keptSet.has(section)).slice(0, most);
    return displaced.map((section, index) => {
      const own = placeInOrder(profile, section.name) ?? 0;
      const next = kept.find((one) => (placeInOrder(profile, one.name) ?? 0) > own);
      const where = next && next.from < section.from ? `before "${next.title}"` : 'further down';
      // One at a time: two sections that move could come to stand in the wrong order.
      const fix = index === 0 ? moved(filing, section, kept) : undefined;
      return {
        check: 'part-order/out-of-place',
        severity: 'information' as const,
        ...headingSpan(section),
        message: `The section "${section.title}" is out of the order of ${profile.name}, where it stands ${where}. Amicus binds it there whatever the draft has; move it so that the draft reads as the brief will.`,
        rule: ruleText(profile.order),
        ...(fix ? { fix } : {}),
      };
    });
  },
};

function headingSpan({ heading, from, to }: Section): { from: number; to: number } {
  return { from, to: heading?.position?.end.offset ?? to };
}

/** Takes the section, with those that follow it under names of their own, to its place. */
function moved({ brief, profile }: Filing, section: Section, kept: readonly Section[]): Fix {
  const at = offsetInOrder(brief, profile, section.name ?? 'argument', kept);
  const after = brief.sections.slice(brief.sections.indexOf(section) + 1);
  const next = after.find(({ name }) => placeInOrder(profile, name) !== undefined);
  const end = next?.from ?? brief.text.length;
  const text = brief.text.slice(section.from, end).trimEnd();
  const edits = [{ from: section.from, to: end, text: '' }, sectionInserted(brief, at, text)];
  return {
    title: `Move "${section.title}" to its place`,
    edits: edits.sort((a, b) => a.from - b.from),
  };
}

/** The longest run of sections that are in order already, so that as few as possible have to move. */
function inOrder(sections: readonly Section[], placeOf: (section: Section) => number): Section[] {
  // The end of the best run of each length so far, with the section before it in that run.
  const ends: Section[] = [];
  const before = new Map<Section, Section | undefined>();
  for (const section of sections) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = ends[middle];
      if (end && placeOf(end) <= placeOf(section)) low = middle + 1;
      else high = middle;
    }
    before.set(section, ends[low - 1]);
    ends[low] = section;
  }
  const run: Section[] = [];
  for (let one = ends.at(-1); one; one = before.get(one)) run.push(one);
  return run.reverse();
}
