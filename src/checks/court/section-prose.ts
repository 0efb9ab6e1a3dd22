import { type Brief, type BriefPassage, type Section, spanOf } from '../../brief/index.ts';

/** The prose of a section: its blocks, heading included, then those of the notes it refers to. */
export function proseOf(brief: Brief, section: Section): BriefPassage[] {
  const { passages, footnotes } = brief;
  // Blocks of the body come first, in their order, then those of the notes.
  const at = (index: number) => {
    const passage = passages[index];
    return passage?.stream === 0 ? spanOf(passage.node).from : Number.POSITIVE_INFINITY;
  };
  const from = firstIndex(passages.length, (index) => at(index) >= section.from);
  const to = firstIndex(passages.length, (index) => at(index) >= section.to);
  const body = passages.slice(from, to);
  const notes = new Set<number>();
  for (const { reference, number } of footnotes) {
    const { from } = spanOf(reference);
    if (from >= section.from && from < section.to) notes.add(number);
  }
  if (notes.size === 0) return body;
  return [...body, ...passages.filter(({ stream }) => notes.has(stream))];
}

/** The section a block of the body stands in; for a footnote, the one that refers to it. */
export function sectionOf(brief: Brief, { stream, node }: BriefPassage): Section | undefined {
  const { sections, footnotes } = brief;
  const at = spanOf((stream > 0 ? footnotes[stream - 1]?.reference : undefined) ?? node).from;
  const after = firstIndex(sections.length, (index) => (sections[index]?.from ?? 0) > at);
  return sections[after - 1];
}

/** The text of blocks, one to a line. */
export function textOf(passages: readonly BriefPassage[]): string {
  return passages.map(({ text }) => text).join('\n');
}

/** The first index of which something is so, where it is so of all behind it; else the count. */
function firstIndex(count: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
