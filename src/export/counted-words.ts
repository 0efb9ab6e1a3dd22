import { type Brief, countWords, countWordsInText, type FrontMatter } from '../brief/index.ts';
import { type CourtProfile, type CourtStage, extraPartsOf } from '../courts/index.ts';
import { generatedText, sectionsOfPart } from '../statements/index.ts';

/** Words that count: the writer's, and those of generated statements that are not left out. */
export function countedWords(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): number {
  const parts = extraPartsOf(profile).filter(({ counted }) => !counted);
  const sections = new Set(parts.flatMap((part) => sectionsOfPart(brief, part)));
  const written = countWords(brief, { exclude: profile.excluded.value, sections }).total;
  return generatedText(brief, frontMatter, profile, stage).reduce(
    (sum, text) => sum + countWordsInText(text.text),
    written,
  );
}
