import { type Finding, parseBrief } from '../brief/index.ts';
import { type CheckLevels, lengthInPages, withLevels } from '../checks/index.ts';
import type { CourtFile } from '../courts/index.ts';
import {
  type ConvertToPdf,
  type ExportFile,
  loadImages,
  type ReadImage,
  writeBrief,
} from '../docx/index.ts';
import { checkBrief } from '../filing/index.ts';
import type { ExportMemory } from './memory.ts';
import { Progress, type ProgressStep } from './progress.ts';
import { type ExportReport, makeReport } from './report.ts';

/** What to export, and what the host lends for it. */
export interface ExportRequest {
  /** The draft. */
  readonly text: string;
  /** What messages call the draft, e.g. `brief.md`. */
  readonly name: string;
  /** Court id in place of the front matter's. */
  readonly court?: string;
  /** Stage id in place of the front matter's. */
  readonly stage?: string;
  /** Show the cover's color behind the cover page. */
  readonly coverColor?: boolean;
  /** How much what checks find matters, by the host's settings; the brief's own `checks:` count first. */
  readonly levels?: CheckLevels;
  /** Court profiles of the workspace. */
  readonly courts?: readonly CourtFile[];
  /** Reads an image by the address in the draft; rejects when it cannot. */
  readonly readImage: ReadImage;
  /** What to write; `docx` when left out. A PDF needs LibreOffice. */
  readonly format?: 'docx' | 'pdf';
  /**
   * Lends LibreOffice: the page numbers are then those of its pages, and what the layout engine
   * makes of them is compared. Without it the layout engine gives the numbers.
   */
  readonly convert?: ConvertToPdf;
  /** Leaves all page numbers blank, for Word to fill in: the pages are not laid out. */
  readonly blankPages?: boolean;
  /** Why LibreOffice was not lent although it was wanted, for the report. */
  readonly withoutLibreOffice?: string;
  /** What earlier exports of the same draft left. */
  readonly memory?: ExportMemory;
  /** Export in spite of errors. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: ProgressStep) => void;
  /** Lets the host breathe between steps. */
  readonly pause?: () => Promise<void>;
}

/** What came of it. */
export interface ExportResult {
  /** All files or, when the brief has errors and `force` is off, none. */
  readonly files: readonly ExportFile[];
  /** Absent when nothing could be laid out, such as without usable front matter. */
  readonly report?: ExportReport;
  /** Everything found, by place. */
  readonly findings: readonly Finding[];
  /** Whether `force` would give files in spite of the errors. */
  readonly canForce?: boolean;
}

/**
 * Exports a draft to DOCX or PDF.
 *
 * @throws DOMException named `AbortError` when the signal is aborted
 * @throws UnknownNodeError for Markdown no handler is written for; what `convert` throws
 */
export async function exportBrief(request: ExportRequest): Promise<ExportResult> {
  const progress = new Progress(request);
  await progress.step('Reading the draft', 0);
  const choices = {
    ...(request.court ? { court: request.court } : {}),
    ...(request.stage ? { stage: request.stage } : {}),
  };
  const brief = parseBrief(request.text, choices, request.memory?.brief);
  await progress.step('Checking the draft', 0.1);
  const { filing, court, findings: checked } = checkBrief(brief, request, request.levels);
  if (!filing) return { files: [], findings: checked };
  const levels = (findings: readonly Finding[]) =>
    withLevels(findings, request.levels, filing.frontMatter.checks);
  const loaded = await loadImages(brief, request.readImage);
  const before = [...checked, ...levels(loaded.findings)];
  if (!request.force && before.some((one) => one.severity === 'error')) {
    return { files: [], findings: byPlace(before), canForce: true };
  }
  const written = await writeBrief({
    ...filing,
    stageId: court.stageId,
    images: loaded.images,
    coverColor: request.coverColor ?? false,
    format: request.format ?? 'docx',
    ...(request.memory ? { memory: request.memory.typeset } : {}),
    ...(request.convert ? { convert: request.convert } : {}),
    ...(request.blankPages ? { blankPages: true } : {}),
    ...(request.signal ? { signal: request.signal } : {}),
    step: (message, fraction) => progress.step(message, fraction),
  });
  const exact = written.pageNumbers.engine === 'libreoffice';
  const length = lengthInPages(filing, written.countedPages, exact);
  const after = levels([...written.findings, ...length]);
  const findings = byPlace([...before, ...after]);
  if (!request.force && after.some((one) => one.severity === 'error')) {
    return { files: [], findings, canForce: true };
  }
  await progress.step('Done', 1);
  return {
    files: written.files,
    report: makeReport(filing, court.stageId, written, findings, request.withoutLibreOffice),
    findings,
  };
}

function byPlace(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.from - b.from || a.to - b.to);
}
