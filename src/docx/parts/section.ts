import { FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx';
import { plainText, type Section } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import { authorityToFileWords, sectionsNamed } from '../../statements/index.ts';
import { blocks } from '../nodes/blocks.ts';
import { type Block, bodyFrame } from '../nodes/handler.ts';
import { withTarget } from '../nodes/heading.ts';
import { inline } from '../nodes/inline.ts';
import type { RunStyle } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { authorshipNote } from './authorship.ts';

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

/**
 * A section the writer wrote: its title, then its blocks, with what the court adds to it.
 *
 * @param ownPage whether it starts a new page
 */
export function section(
  one: Section,
  state: ExportState,
  ownPage = one.name !== undefined && onNewPage.has(one.name),
): Block[] {
  return [
    // Counsel's block has no title of its own.
    ...(one.heading && one.name !== 'signature' ? [sectionTitle(one, state, ownPage)] : []),
    ...body(one, state),
    ...(one.name === 'interest' ? authorityToFile(one, state) : []),
  ];
}

/** The section's blocks. A signature alone on a page invites doubt, so some conclusion goes with it. */
function body(one: Section, state: ExportState): Block[] {
  if (one.name !== 'conclusion') return blocks(one.children, state, bodyFrame);
  return [
    ...blocks(one.children.slice(0, -1), state, bodyFrame),
    ...blocks(one.children.slice(-1), state, { ...bodyFrame, keepNext: true }),
  ];
}

function sectionTitle(one: Section, state: ExportState, ownPage: boolean): Paragraph {
  const bookmark = state.bookmarks.name('_Toc');
  const title = (style: RunStyle) => inline(one.heading?.children ?? [], state, style);
  const note = one === noteHolder(state) ? authorshipNote(state) : undefined;
  if (note && note > 1) laterNote(one, state);
  state.enterContents({
    level: 1,
    number: '',
    words: one.heading ? plainText(one.heading) : '',
    title: (style) => state.quietly(() => title(style)),
    mark: { bookmark, region: state.region },
  });
  const children: ParagraphChild[] = [
    ...state.bookmarks.around(bookmark, withTarget(one, title({}), state)),
    ...(note ? [new FootnoteReferenceRun(note)] : []),
  ];
  return new Paragraph({
    style: state.region === 'front' ? 'FrontTitle' : 'Heading1',
    ...(ownPage ? state.newPage() : {}),
    children,
  });
}

/** The section whose title carries the first footnote: the interest statement, or the first of all. */
function noteHolder({ input }: ExportState): Section | undefined {
  const interest = sectionsNamed(input.brief, 'interest')[0];
  return interest ?? input.brief.sections.find((section) => section.heading);
}

function laterNote(one: Section, state: ExportState): void {
  if (!one.heading) return;
  state.report(
    {
      check: 'export/first-footnote',
      severity: 'warning',
      message: `The statement of authorship and funding belongs in the first footnote, but other notes come before it. Move them behind the title "${one.title}".`,
      rule: ruleText(state.input.profile.authorship),
    },
    one.heading,
  );
}

function authorityToFile(one: Section, state: ExportState): Block[] {
  const { brief, frontMatter, profile, stage } = state.input;
  if (one !== sectionsNamed(brief, 'interest').at(-1)) return [];
  const words = authorityToFileWords(brief, frontMatter, profile, stage);
  return words ? [new Paragraph({ style: 'BodyText', children: styledRuns(words) })] : [];
}
