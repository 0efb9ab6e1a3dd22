import {
  type Brief,
  type CountExclusion,
  countWords,
  countWordsInText,
  type FrontMatter,
  onlyGovernments,
  type Section,
} from '../brief/index.ts';
import { type CourtProfile, type CourtStage, extraPartsOf, limitFor } from '../courts/index.ts';
import { generatedText, sectionsOfPart } from '../statements/index.ts';

/** The length of a brief beside what its court allows. */
export interface WordBudget {
  /** Words that count: the writer's, and those of statements Amicus writes. */
  readonly words: number;
  /** What the court allows at this stage to this filer; neither where it sets no limit. */
  readonly limit: { readonly words?: number; readonly pages?: number; readonly rule: string };
  /** What the words stand in, in the order of the draft, then what Amicus writes. */
  readonly parts: readonly BudgetPart[];
  /** The part of `words` that stands in footnotes. */
  readonly footnotes: number;
  /** What the court leaves out of the count, by the names the code uses, and the rule. */
  readonly excluded: readonly CountExclusion[];
  readonly excludedRule: string;
}

/** Words of one section, or of a statement Amicus writes. */
export interface BudgetPart {
  readonly title: string;
  /** Words, heading and notes included. */
  readonly words: number;
  readonly counted: boolean;
  /** The section of the draft; absent for what Amicus writes. */
  readonly section?: Section;
}

/** Counts a brief as its court does, part by part. */
export function wordBudget(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): WordBudget {
  const notCounted = extraPartsOf(profile).filter(({ counted }) => !counted);
  const sections = new Set(notCounted.flatMap((part) => sectionsOfPart(brief, part)));
  const excluded = profile.excluded.value;
  const written = countWords(brief, { exclude: excluded, sections });
  const generated = generatedText(brief, frontMatter, profile, stage).map(
    ({ title, text }): BudgetPart => ({ title, words: countWordsInText(text), counted: true }),
  );
  return {
    words: generated.reduce((sum, { words }) => sum + words, written.total),
    limit: limitFor(stage, onlyGovernments(frontMatter)),
    parts: [
      ...written.bySection
        .filter(({ section, words }) => section.heading || words > 0)
        .map(({ section, words, counted }) => ({
          title: section.title || 'Before the first heading',
          words,
          counted,
          section,
        })),
      ...generated,
    ],
    footnotes: written.footnotes,
    excluded,
    excludedRule: profile.excluded.rule,
  };
}
