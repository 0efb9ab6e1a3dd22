import type { Definition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Brief, Finding } from '../brief/index.ts';
import { placeOf } from './cross-reference.ts';
import { buildDocument } from './document.ts';
import type { LoadedImage } from './images.ts';
import { normalizePackage } from './package/index.ts';
import { partsOf } from './package/parts.ts';
import { layoutEngine } from './pages/layout-engine.ts';
import type { PageEngine, Pagination } from './pages/page-engine.ts';
import { type PlannedPart, planParts } from './plan.ts';
import { separatePapers } from './separate-papers.ts';
import type { ExportInput, ExportState, KnownPages, Place } from './state.ts';
import { typedNoteNumbers } from './typed-note-numbers.ts';
import { TypesetBrief } from './typeset.ts';
import { Stories } from './wml/stories.ts';

/** What to write: a brief that was checked, with its court. */
export interface WriteRequest
  extends Pick<
    ExportInput,
    'brief' | 'frontMatter' | 'profile' | 'stageId' | 'stage' | 'words' | 'coverColor'
  > {
  /** Images by the address the draft gives. */
  readonly images: ReadonlyMap<string, LoadedImage>;
  /** Called before each step; it may wait, and stops the export by throwing. */
  readonly step: (message: string, fraction: number) => Promise<void>;
}

/** A file to be written. */
export interface ExportFile {
  /** Empty for the brief; `-certificate-of-compliance` and the like for papers of their own. */
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

/** The documents, and what they came to. */
export interface Written {
  readonly files: readonly ExportFile[];
  /** Pages of the brief, cover included. */
  readonly pages: number;
  /** Authorities cited: the entries of the table, where there is one. */
  readonly authorities: number;
  /** Whether the brief has a table of authorities; short ones need none in some courts. */
  readonly authoritiesTable: boolean;
  readonly footnotes: number;
  readonly headings: number;
  readonly pageNumbers: {
    /** What laid the pages out. */
    readonly engine: PageEngine['name'];
    /** What it had to guess; empty when nothing. */
    readonly estimated: readonly string[];
    /** How often the pages were laid out until the numbers repeated. */
    readonly passes: number;
    /** Whether they did repeat. */
    readonly settled: boolean;
  };
  /** What writing met with that the writer should know. */
  readonly findings: readonly Finding[];
}

/** Laid out at most so often: page numbers that do not settle by then go back and forth. */
const mostPasses = 5;

/**
 * Writes a brief as DOCX, with every page number in it.
 *
 * @throws UnknownNodeError for Markdown no handler is written for; whatever `step` throws
 */
export async function writeBrief(request: WriteRequest): Promise<Written> {
  const { brief, frontMatter, profile } = request;
  const plan = planParts(brief, frontMatter, profile, request.words);
  const input: ExportInput = {
    ...request,
    typeset: new TypesetBrief(brief),
    definitions: definitionsOf(brief),
    targets: targetsOf(brief),
    parts: plan.flatMap((planned) => planned.part ?? []),
  };
  const engine = layoutEngine(profile.text.value.font);
  const pages = await layOut(input, plan, engine, request.step);
  await request.step('Writing the document', 0.9);
  const files = await pack(input, plan, pages);
  return {
    files,
    pages: pages.pagination.pages,
    authorities: pages.state.marks.size,
    authoritiesTable: input.parts.includes('authorities'),
    footnotes: Object.keys(pages.state.notes).length,
    headings: pages.state.contents.length,
    pageNumbers: {
      engine: engine.name,
      estimated: [...pages.pagination.estimated, ...unplaced(pages)],
      passes: pages.passes,
      settled: pages.settled,
    },
    findings: [...pages.state.findings, ...typedNoteNumbers(brief, pages.known.noteNumbers)],
  };
}

/** Marks that the engine put on no page. */
function unplaced({ state, known }: LaidOut): string[] {
  const marks = [...state.marks.values(), state.contents.map((entry) => entry.mark)].flat();
  const missing = marks.filter((mark) => !known.labels.has(mark.bookmark)).length;
  return missing > 0 ? [`${missing} places whose page could not be told`] : [];
}

function definitionsOf(brief: Brief): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(brief.root, 'definition', (node) => {
    // The first of several definitions counts (CommonMark 0.31, 4.7).
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function targetsOf(brief: Brief): Set<Place> {
  return new Set(brief.references.flatMap(({ target }) => (target ? [placeOf(target)] : [])));
}

interface LaidOut {
  readonly known: KnownPages;
  readonly pagination: Pagination;
  readonly state: ExportState;
  readonly passes: number;
  readonly settled: boolean;
}

/** Writes and lays out until every page label and footnote number repeats. */
async function layOut(
  input: ExportInput,
  plan: readonly PlannedPart[],
  engine: PageEngine,
  step: WriteRequest['step'],
): Promise<LaidOut> {
  let known: KnownPages = { labels: new Map(), noteNumbers: new Map() };
  for (let pass = 1; ; pass++) {
    await step(`Laying out pages (pass ${pass})`, 0.15 + 0.3 * Math.min(pass - 1, 2));
    let state: ExportState | undefined;
    const pagination = await engine.paginate((pageNumbers) => {
      const built = buildDocument(input, plan, known, { pageNumbers });
      state = built.state;
      return built.document;
    });
    if (!state) throw new Error('The page engine laid out no document.');
    const next: KnownPages = {
      labels: pagination.labels,
      noteNumbers: state.noteNumbers,
      places: state.places,
    };
    const settled =
      same(known.labels, next.labels) &&
      same(known.noteNumbers, next.noteNumbers) &&
      samePlaces(known, next);
    if (settled || pass === mostPasses)
      return { known: next, pagination, state, passes: pass, settled };
    known = next;
  }
}

function samePlaces(one: KnownPages, other: KnownPages): boolean {
  return one.places?.size === other.places?.size;
}

function same<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

async function pack(
  input: ExportInput,
  plan: readonly PlannedPart[],
  pages: LaidOut,
): Promise<ExportFile[]> {
  const date = input.frontMatter.date;
  const dated = date ? { modified: date } : {};
  const stories = new Stories();
  const { document } = buildDocument(input, plan, pages.known, { stories });
  const bytes = normalizePackage(await partsOf(document), {
    ...dated,
    writeParts: {
      'word/document.xml': (part, ids) => stories.document(part, ids),
      'word/footnotes.xml': (part, ids) => stories.footnotes(part, ids),
    },
  });
  const others = separatePapers(input, pages.known).map(async (paper) => ({
    suffix: paper.suffix,
    bytes: normalizePackage(await partsOf(paper.document), dated),
  }));
  return [{ suffix: '', bytes }, ...(await Promise.all(others))];
}
