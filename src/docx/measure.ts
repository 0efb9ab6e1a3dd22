import type { CourtProfile } from '../courts/profile.ts';

/** How many heading levels there are below a section's title: I., A., 1., a., i. */
export const headingLevels = 5;

/** Twips by which each heading level is indented; its number hangs in the step before it. */
const headingSteps = { wide: [720, 720], narrow: [540, 400] } as const;
/** Text narrower than this, in twips (a booklet's), takes the smaller steps. */
const narrowText = 8000;

/** The width of the text between the side margins, in twips. */
export function textWidth(profile: CourtProfile): number {
  const { width, margins } = profile.page.value;
  return width - margins.left - margins.right;
}

/** The height of the text between the top and bottom margins, in twips. */
export function textHeight(profile: CourtProfile): number {
  const { height, margins } = profile.page.value;
  return height - margins.top - margins.bottom;
}

/** Where the text of a heading level starts, in twips from the left margin; level 0 is a title. */
export function headingIndent(profile: CourtProfile, level: number): number {
  const [first, next] = stepsOf(profile);
  return level < 1 ? 0 : first + next * (level - 1);
}

/** How far the number of a heading level hangs before its text, in twips: room for `III.` first. */
export function headingHanging(profile: CourtProfile, level: number): number {
  const [first, next] = stepsOf(profile);
  if (level < 1) return 0;
  return level === 1 ? first : next;
}

function stepsOf(profile: CourtProfile): readonly [number, number] {
  return textWidth(profile) < narrowText ? headingSteps.narrow : headingSteps.wide;
}
