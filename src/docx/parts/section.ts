import { FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx';
import { type Brief, type FrontMatter, plainText, type Section } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import type { CourtProfile, CourtStage } from '../../courts/index.ts';
import { blocks } from '../nodes/blocks.ts';
import type { Block, Frame } from '../nodes/handler.ts';
import { withTarget } from '../nodes/heading.ts';
import { inline } from '../nodes/inline.ts';
import type { RunStyle } from '../runs.ts';
import { sectionsNamed } from '../sections.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../wording.ts';
import { authorshipNote } from './authorship.ts';
import { authorityToFileSentence } from './statement-words.ts';

const bodyFrame: Frame = { style: 'BodyText', indent: 0, listDepth: 0, quoteDepth: 0 };

/** Sections that start a new page, wherever they stand. */
const onNewPage: ReadonlySet<string> = new Set([
  'disclosure',
  'questions',
  'glossary',
  'compliance',
  'service',
  'addendum',
  'appendix',
]);

/** A section the writer wrote: its title, then its blocks, with what the court adds to it. */
export function section(one: Section, state: ExportState): Block[] {
  return [
    ...(one.heading ? [sectionTitle(one, state)] : []),
    ...blocks(one.children, state, bodyFrame),
    ...(one.name === 'interest' ? authorityToFile(one, state) : []),
  ];
}

function sectionTitle(one: Section, state: ExportState): Paragraph {
  const bookmark = state.bookmarks.name('_Toc');
  const title = (style: RunStyle) => inline(one.heading?.children ?? [], state, style);
  const note = one.name === 'interest' ? authorshipNote(state) : undefined;
  state.enterContents({
    level: 1,
    number: '',
    title: (style) => state.quietly(() => title(style)),
    mark: { bookmark, region: state.region },
  });
  const children: ParagraphChild[] = [
    ...state.bookmarks.around(bookmark, withTarget(one, title({}), state)),
    ...(note ? [new FootnoteReferenceRun(note)] : []),
  ];
  return new Paragraph({
    style: state.region === 'front' ? 'FrontTitle' : 'Heading1',
    ...(one.name && onNewPage.has(one.name) ? state.newPage() : {}),
    children,
  });
}

/** Says the brief may be filed, or on what ground: the writer's own words stand instead. */
const saysAuthority = /\b(?:consent|leave)\w*\b[^.]*\b(?:fil\w+|brief)\b/i;

function authorityToFile(one: Section, state: ExportState): Block[] {
  const { brief, frontMatter, profile, stage } = state.input;
  if (one !== sectionsNamed(brief, 'interest').at(-1)) return [];
  const words = authorityToFileWords(brief, frontMatter, profile, stage);
  return words ? [new Paragraph({ style: 'BodyText', children: styledRuns(words) })] : [];
}

/** What is added to the interest section on the right to file, if the writer has not said it. */
export function authorityToFileWords(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): readonly StyledText[] | undefined {
  const interest = sectionsNamed(brief, 'interest');
  const written = interest.some((section) =>
    section.children.some((node) => saysAuthority.test(plainText(node))),
  );
  if (interest.length === 0 || written) return undefined;
  return authorityToFileSentence(frontMatter, profile, stage);
}
