import { type Brief, spanOf } from '../../brief/index.ts';

/** A section or a Part of a brief, as an outline lists it. */
export interface BriefPart {
  /** `II.A`; empty where headings have no numbers. */
  readonly number: string;
  readonly title: string;
  /** 0 for a section, 1 for the Parts of it, and so on. */
  readonly level: number;
  /** Offsets of the heading. */
  readonly from: number;
  readonly to: number;
}

/** The sections of a brief with the Parts in them, in the order of the draft. */
export function partsOf({ sections, headings }: Brief): BriefPart[] {
  return [
    ...sections.flatMap(({ title, heading }) =>
      heading ? [{ number: '', title, level: 0, ...spanOf(heading) }] : [],
    ),
    ...headings.map(({ reference, title, level, node }) => ({
      number: reference,
      title,
      level,
      ...spanOf(node),
    })),
  ].sort((a, b) => a.from - b.from);
}

/** The Part a place is in: its place in the list; -1 before the first. */
export function partAt(parts: readonly BriefPart[], offset: number): number {
  return parts.findLastIndex(({ from }) => from <= offset);
}
