import type { Brief, FrontMatter } from '../brief/index.ts';
import { type CourtProfile, type CourtStage, extraPartsOf } from '../courts/index.ts';
import { saysNotice } from './parts/authorship.ts';
import { extraPartWords } from './parts/extra-part-words.ts';
import { authorityToFileWords } from './parts/section.ts';
import {
  authorshipSentences,
  noticeSentence,
  paragraphOfSentences,
} from './parts/statement-words.ts';
import { plain } from './wording.ts';
import { sectionsNamed, sectionsOfPart } from './written-sections.ts';

/**
 * The text Amicus writes that counts against the limit, a paragraph each: statements of authorship
 * and of authority to file, and parts of one court that count. Disclosure, tables and certificates are left out by every rule.
 */
export function generatedText(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): string[] {
  const { place, title } = profile.authorship.value;
  const written = sectionsNamed(brief, 'authorship').length > 0;
  const authorship = written
    ? ''
    : plain(paragraphOfSentences(authorshipSentences(frontMatter, profile)));
  return [
    ...(authorship && place === 'own-part' ? [title] : []),
    authorship,
    plain(written && saysNotice(brief) ? [] : (noticeSentence(frontMatter, stage) ?? [])),
    plain(authorityToFileWords(brief, frontMatter, profile, stage) ?? []),
    ...extraPartsOf(profile).flatMap((part) => {
      if (!part.counted || sectionsOfPart(brief, part).length > 0) return [];
      const words = extraPartWords(part, frontMatter);
      return words ? [part.title, ...words.map(plain)] : [];
    }),
  ].filter((text) => text !== '');
}
