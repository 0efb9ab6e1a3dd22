import type { Brief, FrontMatter } from '../brief/index.ts';
import { type CourtProfile, type CourtStage, extraPartsOf } from '../courts/index.ts';
import { authorityToFileWords } from './authority-to-file-words.ts';
import { extraPartWords } from './extra-part-words.ts';
import { saysNotice } from './said-by-writer.ts';
import { authorshipSentences, noticeSentence, paragraphOfSentences } from './statement-words.ts';
import { plain } from './wording.ts';
import { sectionsNamed, sectionsOfPart } from './written-sections.ts';

/** Text Amicus writes into a brief that counts against the limit. */
export interface GeneratedText {
  /** What it is, as a person would call it: `Authorship and funding`. */
  readonly title: string;
  /** Its words, a title of its own included. */
  readonly text: string;
}

/**
 * The text Amicus writes that counts against the limit: statements of authorship and of authority to
 * file, and parts of one court that count. Disclosure, tables and certificates are left out by every
 * rule.
 */
export function generatedText(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): GeneratedText[] {
  const { place, title } = profile.authorship.value;
  const written = sectionsNamed(brief, 'authorship').length > 0;
  const authorship = written
    ? ''
    : plain(paragraphOfSentences(authorshipSentences(frontMatter, profile)));
  const notice = written && saysNotice(brief) ? undefined : noticeSentence(frontMatter, stage);
  const authority = authorityToFileWords(brief, frontMatter, profile, stage);
  return [
    {
      title: 'Authorship and funding',
      text: authorship && place === 'own-part' ? `${title}\n${authorship}` : authorship,
    },
    { title: 'Notice to the parties', text: plain(notice ?? []) },
    { title: 'Authority to file', text: plain(authority ?? []) },
    ...extraPartsOf(profile).flatMap((part) => {
      if (!part.counted || sectionsOfPart(brief, part).length > 0) return [];
      const words = extraPartWords(part, frontMatter);
      return words
        ? [{ title: part.title, text: [part.title, ...words.map(plain)].join('\n') }]
        : [];
    }),
  ].filter(({ text }) => text !== '');
}
