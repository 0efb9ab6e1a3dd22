import { Paragraph } from 'docx';
import {
  authorshipSentences,
  noticeSentence,
  paragraphOfSentences,
  saysNotice,
  sectionsNamed,
} from '../../statements/index.ts';
import { blocks } from '../nodes/blocks.ts';
import { writeNote } from '../nodes/footnote-reference.ts';
import { type Block, noteFrame } from '../nodes/handler.ts';
import { paragraphOf } from '../nodes/paragraph.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { partTitle } from './title.ts';

/** The statement of who wrote and paid, as a part of its own (Fed. R. App. P. 29(a)(4)(E)). */
export function authorship(state: ExportState): Block[] {
  const { frontMatter, profile } = state.input;
  if (profile.authorship.value.place !== 'own-part') return [];
  const sentences = authorshipSentences(frontMatter, profile);
  if (sentences.length === 0) return [];
  return [
    partTitle(profile.authorship.value.title, 'Heading1', state),
    new Paragraph({ style: 'BodyText', children: styledRuns(paragraphOfSentences(sentences)) }),
  ];
}

/**
 * The same statement as the first footnote (Sup. Ct. R. 37.6). A section the writer gave that name
 * is the footnote's text; else it is generated.
 *
 * @returns the footnote's number, or nothing when there is nothing to say
 */
export function authorshipNote(state: ExportState): number | undefined {
  const { frontMatter, profile, stage, brief } = state.input;
  if (profile.authorship.value.place !== 'first-footnote') return undefined;
  const written = sectionsNamed(brief, 'authorship').flatMap((section) => section.children);
  const notice = noticeSentence(frontMatter, stage);
  if (written.length > 0) {
    const said = !notice || saysNotice(brief);
    return writeNote(state, () => [
      ...blocks(written, state, noteFrame),
      ...(said ? [] : [paragraphOf(styledRuns(notice), state, noteFrame)]),
    ]);
  }
  const sentences = [...authorshipSentences(frontMatter, profile), ...(notice ? [notice] : [])];
  if (sentences.length === 0) return undefined;
  return writeNote(state, () => [
    paragraphOf(styledRuns(paragraphOfSentences(sentences)), state, noteFrame),
  ]);
}
