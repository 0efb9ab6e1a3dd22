import type { CourtProfile, CourtStage } from './profile.ts';
import type { Source } from './rule-text.ts';

/** The longest a brief may be, with the rule; at least one of words and pages is there. */
export interface LengthLimit extends Source {
  readonly words?: number;
  readonly pages?: number;
  /** Lines of monospaced text. */
  readonly lines?: number;
}

/** The length limit of a stage, for a government amicus its own where there is one. */
export function limitFor(stage: CourtStage, government: boolean): LengthLimit {
  const { value, ...source } = stage.limit;
  const words = (government ? value.government : undefined) ?? value.words;
  return {
    ...source,
    ...(words === undefined ? {} : { words }),
    ...(value.pages === undefined ? {} : { pages: value.pages }),
    ...(value.lines === undefined ? {} : { lines: value.lines }),
  };
}

/** Whether length is limited in pages only: where a rule gives words too, those are counted. */
export function countsPages(stage: CourtStage): boolean {
  const { words, pages } = stage.limit.value;
  return words === undefined && pages !== undefined;
}

/** The color of a cover, with the rule; `hex` is RRGGBB for rendering only. */
export interface CoverColor extends Source {
  readonly name: string;
  readonly hex: string;
}

/**
 * The color of the cover by the side supported: `petitioner`, `Plaintiffs-Appellees`, `neither`…
 * Plaintiffs and defendants may stand on either side above the trial court, so they get the color
 * that does not depend on the side, where there is one.
 *
 * @returns undefined when the stage fixes no color, or none for that side
 */
export function coverColorFor(stage: CourtStage, side: string): CoverColor | undefined {
  if (!stage.coverColor) return undefined;
  const { value, ...source } = stage.coverColor;
  const named = sideOnAppeal(side);
  const color = (named ? value[named] : undefined) ?? value.other;
  return color ? { ...source, ...color } : undefined;
}

/** The side on appeal, as profiles name it, that a party's role names first: an appellee may also cross-appeal. */
export function sideOnAppeal(side: string): 'petitioner' | 'respondent' | 'neither' | undefined {
  const role = side.toLowerCase().replace(/cross-(appell|petition|respond)\w*/g, '');
  const [first] = /neither|appellants?|petitioners?|appellees?|respondents?/.exec(role) ?? [];
  if (!first) return undefined;
  if (first === 'neither') return 'neither';
  return /^(appellant|petitioner)/.test(first) ? 'petitioner' : 'respondent';
}

/** What a brief must say of its authority to be filed: the stage's own fact, or the court's. */
export function authorityToFileAt(
  profile: CourtProfile,
  stage: CourtStage,
): CourtProfile['authorityToFile'] {
  return stage.authorityToFile ?? profile.authorityToFile;
}
