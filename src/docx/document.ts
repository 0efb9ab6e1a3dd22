import { Document, type ISectionOptions, Paragraph, type ParagraphChild, type Run } from 'docx';
import { countsPages } from '../courts/index.ts';
import { caseName, counselInOrder, docketLine } from '../statements/index.ts';
import { lineGrid } from './line-grid.ts';
import type { Block } from './nodes/handler.ts';
import { briefNumbering } from './numbering.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Region } from './page-labels.ts';
import type { MeasuringCopy, Stretch } from './pages/page-engine.ts';
import { authoritiesTable } from './parts/authorities.ts';
import { authorship } from './parts/authorship.ts';
import { captionPage } from './parts/caption-page.ts';
import { certificate } from './parts/certificates.ts';
import { contentsTable } from './parts/contents.ts';
import { cover } from './parts/cover.ts';
import { disclosure } from './parts/disclosure.ts';
import { extraPart } from './parts/extra-part.ts';
import { section } from './parts/section.ts';
import { signature } from './parts/signature.ts';
import { plainTitle } from './parts/title-words.ts';
import type { PlannedPart } from './plan.ts';
import { type ExportInput, ExportState, type KnownPages } from './state.ts';
import { stretchBookmark, stretchOf } from './stretches.ts';
import { briefStyles } from './styles/index.ts';
import { addLeaderStyles } from './styles/leader-styles.ts';
import { Stories } from './wml/stories.ts';

/** A brief as a Word document, and what was learnt while writing it. */
export interface Built {
  readonly document: Document;
  /** Writes the document's text and notes; absent while the library does. */
  readonly stories?: Stories;
  readonly state: ExportState;
  /** How its pages are numbered. */
  readonly stretches: readonly Stretch[];
  /** Whether the text counts its pages from its own first one, whatever stands before. */
  readonly textStartsAnew: boolean;
}

/**
 * Writes the whole brief once.
 *
 * @param known page labels and footnote numbers of the pass before
 * @param copy how a copy to lay the pages out from differs; without it the document is final
 */
export function buildDocument(
  input: ExportInput,
  plan: readonly PlannedPart[],
  known: KnownPages,
  copy: MeasuringCopy = {},
): Built {
  const { pageNumbers, frontOnly = false, sectionMarks = false } = copy;
  const state = new ExportState(input, known, copy);
  // What lays out pages while the library writes must see all of them.
  const stories = pageNumbers ? undefined : new Stories();
  const regions = writeRegions(plan, state);
  const first = regionOrder.slice(2).find((region) => regions.get(region)?.length);
  const { start } = first
    ? stretchOf(first, pageFurniture(first, input), input.profile)
    : { start: 1 };
  const frontStands = regionOrder.slice(0, 2).some((region) => regions.get(region)?.length);
  if (frontOnly) for (const region of regionOrder.slice(2)) regions.delete(region);
  const { frontMatter, profile } = input;
  const document = new Document({
    title: plainTitle(frontMatter, input.stage),
    subject: caseName(frontMatter),
    creator: counselInOrder(frontMatter)[0]?.name ?? '',
    lastModifiedBy: counselInOrder(frontMatter)[0]?.name ?? '',
    description: `${profile.name}, ${docketLine(frontMatter.docket)}`,
    styles: briefStyles(profile, frontMatter.language ?? 'en-US'),
    numbering: briefNumbering(profile, state.listStarts),
    footnotes: stories ? standingFor(state.notes, stories) : state.notes,
    // Lines that end in a break are not stretched to the margin in justified text.
    compatibility: { doNotExpandShiftReturn: true },
    evenAndOddHeaderAndFooters: profile.pageNumbers.value.align === 'outside',
    sections: sections(regions, state, sectionMarks, stories),
    ...(pageNumbers ? { pageNumbers } : {}),
  });
  addLeaderStyles(document, profile);
  const stretches = present(regions).map((region) =>
    stretchOf(region, pageFurniture(region, input), profile),
  );
  return {
    document,
    ...(stories && { stories }),
    state,
    stretches,
    textStartsAnew: start !== undefined && frontStands,
  };
}

type RegionName = Region | 'cover';

/** The blocks of each region. The tables are written last: they list what all others hold. */
function writeRegions(plan: readonly PlannedPart[], state: ExportState): Map<RegionName, Block[]> {
  const slots = plan.map((planned) => ({ planned, blocks: [] as Block[] }));
  const tables = ['contents', 'authorities'];
  const filled = new Set<RegionName>();
  for (const [index, slot] of slots.entries()) {
    state.part = index;
    if (tables.includes(slot.planned.part ?? '') && slot.planned.sections.length === 0) {
      filled.add(slot.planned.region);
      continue;
    }
    slot.blocks = writeSlot(slot.planned, filled, state);
  }
  // The contents list the table of authorities, so that one goes first.
  for (const name of ['authorities', 'contents'] as const) {
    const at = slots.findIndex(
      ({ planned }) => planned.part === name && planned.sections.length === 0,
    );
    const slot = slots[at];
    if (!slot) continue;
    state.part = at;
    state.region = 'front';
    state.atRegionStart = !slots
      .slice(0, at)
      .some((one) => one.planned.region === slot.planned.region);
    slot.blocks = name === 'contents' ? contentsTable(state) : authoritiesTable(state);
  }
  markCounted(slots, state);
  const regions = new Map<RegionName, Block[]>();
  for (const { planned, blocks: written } of slots) {
    regions.set(planned.region, [...(regions.get(planned.region) ?? []), ...written]);
  }
  return regions;
}

/** Where a limit counts pages, marks the first and the last of the text; the court leaves out what ends it. */
function markCounted(
  slots: readonly { planned: PlannedPart; blocks: readonly Block[] }[],
  state: ExportState,
): void {
  const { profile, stage } = state.input;
  if (!countsPages(stage)) return;
  const leftOut = new Set<string>(profile.excluded.value);
  const counted = slots
    .filter(({ planned }) => planned.region === 'body' && !leftOut.has(planned.part ?? ''))
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block instanceof Paragraph);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return;
  state.counted = { from: '_CountedFrom', to: '_CountedTo' };
  addMark(last, state.bookmarks.point(state.counted.to));
  addMark(first, state.bookmarks.point(state.counted.from));
}

function writeSlot(planned: PlannedPart, filled: Set<RegionName>, state: ExportState): Block[] {
  if (planned.region === 'cover') return [...coverOf(state), afterTable()];
  state.region = planned.region;
  state.atRegionStart = !filled.has(planned.region);
  const written =
    planned.sections.length > 0
      ? planned.sections.flatMap((one) => section(one, state, planned.extra ? true : undefined))
      : generatedPart(planned, state);
  if (written.length > 0) filled.add(planned.region);
  return written;
}

/** The cover or, on numbered lines, the caption as it heads a first page. */
function coverOf(state: ExportState): Block[] {
  const grid = lineGrid(state.input.profile);
  return grid ? captionPage(state, grid) : cover(state);
}

/** Word wants a paragraph after a table; this one takes no room. */
function afterTable(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 },
    run: { size: 2 },
  });
}

function generatedPart(planned: PlannedPart, state: ExportState): Block[] {
  if (planned.extra) return extraPart(planned.extra, state);
  switch (planned.part) {
    case 'cover':
      return coverOf(state);
    case 'disclosure':
      return disclosure(state);
    case 'authorship':
      return authorship(state);
    case 'signature':
      return signature(state.input);
    case 'compliance':
    case 'service':
      return certificate(planned.part, state);
    default:
      return [];
  }
}

const regionOrder: readonly RegionName[] = ['cover', 'front', 'body', 'appendix'];

function present(regions: ReadonlyMap<RegionName, Block[]>): RegionName[] {
  return regionOrder.filter((region) => regions.get(region)?.length);
}

function sections(
  regions: ReadonlyMap<RegionName, Block[]>,
  state: ExportState,
  marked: boolean,
  stories: Stories | undefined,
): ISectionOptions[] {
  return present(regions).map((region) => {
    const blocks = regions.get(region) ?? [];
    if (marked) markStart(blocks, state.bookmarks.point(stretchBookmark(region)));
    const children = stories ? [stories.section(blocks)] : blocks;
    return { ...pageFurniture(region, state.input, state.measuring), children };
  });
}

/** Puts a mark into the first paragraph: before it, LibreOffice takes it for the end of the section before. */
function markStart(blocks: readonly Block[], mark: readonly ParagraphChild[]): void {
  const first = blocks.find((block) => block instanceof Paragraph);
  if (first) addMark(first, mark);
}

function addMark(paragraph: Paragraph, mark: readonly ParagraphChild[]): void {
  for (const element of [...mark].reverse()) paragraph.addRunToFront(element as Run);
}

/** Notes in the order of their numbers, each stood in for. */
function standingFor(notes: ExportState['notes'], stories: Stories): ExportState['notes'] {
  return Object.fromEntries(
    Object.entries(notes).map(([number, { children }]) => [
      number,
      { children: [stories.note(children)] },
    ]),
  );
}
