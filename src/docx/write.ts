import type { Definition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Brief, Finding } from '../brief/index.ts';
import { ruleText } from '../courts/index.ts';
import type { PdfCheck } from '../pdf/index.ts';
import { comparePages, type PageComparison } from './compare-pages.ts';
import { placeOf } from './cross-reference.ts';
import { buildDocument } from './document.ts';
import { briefPdf, paperPdf } from './filing-pdf.ts';
import type { LoadedImage } from './images.ts';
import { type LaidOut, layOut, layOutOnce } from './lay-out.ts';
import { writePackage } from './package/write.ts';
import { labelValue } from './page-labels.ts';
import { blankPages } from './pages/blank-pages.ts';
import { layoutEngine } from './pages/layout-engine.ts';
import {
  type ConvertToPdf,
  type LibreOfficeLayout,
  libreOfficeEngine,
} from './pages/libreoffice-engine.ts';
import type { PageEngine } from './pages/page-engine.ts';
import { plainTitle } from './parts/title-words.ts';
import { type PlannedPart, planParts } from './plan.ts';
import { quotationSources } from './quotation-sources.ts';
import { footerLines } from './running-footer.ts';
import { separatePapers } from './separate-papers.ts';
import type { ExportInput, Place } from './state.ts';
import { typedNoteNumbers } from './typed-note-numbers.ts';
import { TypesetBrief, type TypesetMemory } from './typeset.ts';

/** What to write: a brief that was checked, with its court. */
export interface WriteRequest
  extends Pick<
    ExportInput,
    'brief' | 'frontMatter' | 'profile' | 'stageId' | 'stage' | 'words' | 'coverColor'
  > {
  /** Images by the address the draft gives. */
  readonly images: ReadonlyMap<string, LoadedImage>;
  /** Lends LibreOffice, which then gives the page numbers; without it the layout engine does. */
  readonly convert?: ConvertToPdf;
  /** Passages set in type before. */
  readonly memory?: TypesetMemory;
  /** Leaves all page numbers blank, for Word to fill in. */
  readonly blankPages?: boolean;
  /** PDF files need `convert`. */
  readonly format: 'docx' | 'pdf';
  readonly signal?: AbortSignal;
  /** Called before each step; it may wait, and stops the export by throwing. */
  readonly step: (message: string, fraction: number) => Promise<void>;
}

/** A file to be written. */
export interface ExportFile {
  /** Empty for the brief; `-certificate-of-compliance` and the like for papers of their own. */
  readonly suffix: string;
  readonly format: 'docx' | 'pdf';
  readonly bytes: Uint8Array;
}

/** The documents, and what they came to. */
export interface Written {
  readonly files: readonly ExportFile[];
  /** Pages of the brief, cover included; 0 when they were not laid out. */
  readonly pages: number;
  /** Pages that count against a limit of pages, where there is one and they were laid out. */
  readonly countedPages?: number;
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
    /** The families of type LibreOffice set the pages in. */
    readonly faces?: readonly string[];
    /** Where the layout engine would have put things otherwise than LibreOffice did. */
    readonly compared?: PageComparison;
  };
  /** What a look at the brief's PDF found. */
  readonly pdf?: PdfCheck;
  /** What writing met with that the writer should know. */
  readonly findings: readonly Finding[];
}

/**
 * Writes a brief as DOCX or PDF, with every page number in it.
 *
 * @throws UnknownNodeError for Markdown no handler is written for; whatever `step` and `convert`
 *   throw
 */
export async function writeBrief(request: WriteRequest): Promise<Written> {
  const { brief, frontMatter, profile, convert, format, signal, step } = request;
  const base = {
    ...request,
    typeset: new TypesetBrief(brief, request.memory),
    quotationSources: quotationSources(brief),
    definitions: definitionsOf(brief),
    targets: targetsOf(brief),
  };
  const { font } = profile.text.value;
  const libreOffice: LibreOfficeLayout | undefined = convert && {
    convert,
    font,
    duplex: profile.page.value.duplex,
    filing: format === 'pdf',
    ...(frontMatter.date ? { date: frontMatter.date } : {}),
    ...(signal ? { signal } : {}),
  };
  const engine = request.blankPages
    ? blankPages()
    : libreOffice
      ? libreOfficeEngine(libreOffice)
      : layoutEngine(font, profile.page.value.duplex);
  const plan = await planWithPages(base, engine, step);
  const input = withParts(base, plan);
  const pages = await layOut(input, plan, engine, (pass) =>
    step(passMessage(engine, pass), 0.15 + 0.25 * Math.min(pass - 1, 2)),
  );
  const compared = libreOffice && (await compare(input, plan, pages, step));
  await step('Writing the document', 0.9);
  const made =
    format === 'docx'
      ? { files: await docxFiles(input, plan, pages), findings: [] }
      : await pdfFiles(input, pages, libreOffice);
  const { faces } = pages.pagination;
  const countedPages = countedIn(pages);
  return {
    ...made,
    pages: pages.pagination.pages,
    ...(countedPages === undefined ? {} : { countedPages }),
    authorities: pages.state.marks.size,
    authoritiesTable: input.parts.includes('authorities'),
    footnotes: Object.keys(pages.state.notes).length,
    headings: pages.state.contents.length,
    pageNumbers: {
      engine: engine.name,
      estimated: [...pages.pagination.estimated, ...unplacedWords(pages)],
      passes: pages.passes,
      settled: pages.settled,
      ...(faces ? { faces } : {}),
      ...(compared ? { compared } : {}),
    },
    findings: [
      ...pages.state.findings,
      ...cutFooter(input),
      ...typedNoteNumbers(brief, pages.known.noteNumbers),
      ...made.findings,
      ...(request.blankPages ? [blankNumbers] : []),
    ],
  };
}

/** What the foot of the page has no room for. */
function cutFooter({ brief, frontMatter, profile, stage }: ExportInput): Finding[] {
  return footerLines({ frontMatter, profile, stage }).flatMap(({ item, cut }) => {
    if (!cut) return [];
    const key = item === 'title' && frontMatter['short-title'] ? 'short-title' : item;
    const remedy =
      item === 'title'
        ? 'Give a short form as "short-title:".'
        : 'Make sure that the numbers left there are enough, or give fewer as "docket:".';
    return [
      {
        check: 'export/footer',
        severity: 'warning' as const,
        ...brief.frontMatterSpan([key]),
        message: `The ${item === 'title' ? 'title' : 'docket number'} is too long for the line it has at the foot of every page, and was cut there. ${remedy}`,
        ...(profile.runningFooter ? { rule: ruleText(profile.runningFooter) } : {}),
      },
    ];
  });
}

/** From the page the counted text begins on to the page it ends on. */
function countedIn({ state, known }: LaidOut): number | undefined {
  if (!state.counted) return undefined;
  const [from, to] = [state.counted.from, state.counted.to].map((mark) =>
    labelValue(known.labels.get(mark) ?? ''),
  );
  return from && to ? to - from + 1 : undefined;
}

type BaseInput = Omit<ExportInput, 'parts' | 'extraParts'>;

function withParts(base: BaseInput, plan: readonly PlannedPart[]): ExportInput {
  return {
    ...base,
    parts: plan.flatMap((planned) => planned.part ?? []),
    extraParts: plan.flatMap((planned) => planned.extra ?? []),
  };
}

/**
 * The plan of a brief. Where tables depend on its pages, these are counted once, without tables: the
 * answer does not depend on itself, so nothing can go back and forth. Unlaid pages have the tables.
 */
async function planWithPages(
  base: BaseInput,
  engine: PageEngine,
  step: WriteRequest['step'],
): Promise<PlannedPart[]> {
  const { brief, frontMatter, profile, words } = base;
  const planned = (pages: number) => planParts(brief, frontMatter, profile, words, pages);
  const { contents, authorities } = profile;
  const byPages = [contents, authorities].some(({ value }) => value.overPages !== undefined);
  if (!byPages || engine.name === 'none') return planned(Number.POSITIVE_INFINITY);
  await step('Counting pages', 0.12);
  const bare = planned(0);
  const nothingKnown = { labels: new Map(), noteNumbers: new Map() };
  const { pagination } = await layOutOnce(withParts(base, bare), bare, engine, nothingKnown);
  return planned(pagination.pages);
}

/** Blank is not right, so the writer is told what makes it right. */
const blankNumbers: Finding = {
  check: 'export/no-page-numbers',
  severity: 'warning',
  from: 0,
  to: 0,
  message:
    'The page numbers in the tables and the references are left blank, as asked. In Word press Ctrl+A and F9 to fill them in, or export with them.',
};

function passMessage({ name }: PageEngine, pass: number): string {
  if (name === 'none') return 'Numbering footnotes';
  const program = name === 'libreoffice' ? ' with LibreOffice' : '';
  return `Laying out pages${program} (pass ${pass})`;
}

/** Lays the pages out once more, with the layout engine, from the numbers LibreOffice found. */
async function compare(
  input: ExportInput,
  plan: readonly PlannedPart[],
  pages: LaidOut,
  step: WriteRequest['step'],
): Promise<PageComparison> {
  await step('Comparing page numbers', 0.8);
  const engine = layoutEngine(input.profile.text.value.font, input.profile.page.value.duplex);
  const { next } = await layOutOnce(input, plan, engine, pages.known);
  return comparePages(pages.state, next.labels, pages.known.labels);
}

/** How many marks the engine put on no page. */
function unplaced({ state, known }: LaidOut): number {
  const marks = [...state.marks.values(), state.contents.map((entry) => entry.mark)].flat();
  return marks.filter((mark) => !known.labels.has(mark.bookmark)).length;
}

function unplacedWords(pages: LaidOut): string[] {
  const missing = unplaced(pages);
  if (missing === 0) return [];
  return [`${missing} ${missing === 1 ? 'place' : 'places'} whose page could not be told`];
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

async function docxFiles(
  input: ExportInput,
  plan: readonly PlannedPart[],
  pages: LaidOut,
): Promise<ExportFile[]> {
  const date = input.frontMatter.date;
  const dated = date ? { modified: date } : {};
  const made = pages.made ?? buildDocument(input, plan, pages.known);
  const brief = { suffix: '', format: 'docx' as const, bytes: await writePackage(made, dated) };
  const others = separatePapers(input, pages.known).map(
    async (paper): Promise<ExportFile> => ({
      suffix: paper.suffix,
      format: 'docx',
      bytes: await writePackage(paper, dated),
    }),
  );
  return [brief, ...(await Promise.all(others))];
}

/** The PDF the pages were last laid out in, and those of the separate papers. */
async function pdfFiles(
  input: ExportInput,
  pages: LaidOut,
  libreOffice: LibreOfficeLayout | undefined,
): Promise<{ files: ExportFile[]; pdf: PdfCheck; findings: Finding[] }> {
  if (!libreOffice) throw new Error('A PDF is made by LibreOffice, and none was lent.');
  const { frontMatter, stage } = input;
  const { date, language = 'en-US' } = frontMatter;
  const facts = { language, ...(date ? { date } : {}) };
  const title = plainTitle(frontMatter, stage);
  const brief = briefPdf(pages.pagination, { ...facts, title }, pages.state.contents.length);
  const files: ExportFile[] = [{ suffix: '', format: 'pdf', bytes: brief.bytes }];
  const findings = [...brief.findings, ...wrongNumbers(pages)];
  for (const paper of separatePapers(input, pages.known)) {
    const made = await paperPdf(paper, facts, libreOffice);
    files.push({ suffix: paper.suffix, format: 'pdf', bytes: made.bytes });
    findings.push(...made.findings);
  }
  return { files, pdf: brief.check, findings };
}

/** A PDF with a number in it that is not the page's would mislead the court. */
function wrongNumbers(pages: LaidOut): Finding[] {
  const { settled, wrong, passes } = pages;
  const finding = (message: string): Finding => ({
    check: 'pdf/page-numbers',
    severity: 'error',
    from: 0,
    to: 0,
    message,
  });
  const missing = unplaced(pages);
  return [
    ...(settled
      ? []
      : [
          finding(
            `After ${passes} passes ${wrong} page numbers in the PDF are still not those of their pages: two places take turns. Reword a sentence near the end of a page in the tables or the text, and export again.`,
          ),
        ]),
    ...(missing === 0
      ? []
      : [
          finding(
            `LibreOffice does not say on which page ${missing === 1 ? 'a citation or heading is' : `${missing} citations or headings are`}, so the tables would have wrong numbers. Export to DOCX instead, and please report it with the draft.`,
          ),
        ]),
  ];
}
