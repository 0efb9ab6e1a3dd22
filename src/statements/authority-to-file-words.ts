import type { Brief, FrontMatter } from '../brief/index.ts';
import type { StyledText } from '../citations/index.ts';
import type { CourtProfile, CourtStage } from '../courts/index.ts';
import { saysAuthorityToFile } from './said-by-writer.ts';
import { authorityToFileSentence } from './statement-words.ts';
import { sectionsNamed } from './written-sections.ts';

/** What is added to the interest section on the right to file, if the writer has not said it. */
export function authorityToFileWords(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): readonly StyledText[] | undefined {
  if (sectionsNamed(brief, 'interest').length === 0 || saysAuthorityToFile(brief)) return undefined;
  return authorityToFileSentence(frontMatter, profile, stage);
}
