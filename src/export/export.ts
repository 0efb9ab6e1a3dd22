import {
  type Brief,
  countWords,
  countWordsInText,
  type Finding,
  type FrontMatter,
  onlyGovernments,
  parseBrief,
} from '../brief/index.ts';
import { checks, type Filing, runChecks } from '../checks/index.ts';
import {
  type CourtFile,
  type CourtProfile,
  type CourtStage,
  coverColorFor,
  findCourt,
  limitFor,
  loadCourts,
  stageOf,
} from '../courts/index.ts';
import {
  type ExportFile,
  generatedText,
  loadImages,
  type ReadImage,
  type Written,
  writeBrief,
} from '../docx/index.ts';
import { Progress, type ProgressStep } from './progress.ts';
import type { ExportReport } from './report.ts';

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
  /** Show the cover's colour behind the cover page. */
  readonly coverColor?: boolean;
  /** Court profiles of the workspace. */
  readonly courts?: readonly CourtFile[];
  /** Reads an image by the address in the draft; rejects when it cannot. */
  readonly readImage: ReadImage;
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
}

/**
 * Exports a draft to DOCX.
 *
 * @throws DOMException named `AbortError` when the signal is aborted
 * @throws UnknownNodeError for Markdown no handler is written for
 */
export async function exportBrief(request: ExportRequest): Promise<ExportResult> {
  const progress = new Progress(request);
  await progress.step('Reading the draft', 0);
  const brief = parseBrief(request.text, {
    ...(request.court ? { court: request.court } : {}),
    ...(request.stage ? { stage: request.stage } : {}),
  });
  const court = courtOf(brief, request);
  const { frontMatter } = brief;
  if (!frontMatter || !court.profile || !court.stage) {
    return { files: [], findings: byPlace([...brief.findings, ...court.findings]) };
  }
  await progress.step('Reading citations', 0.1);
  const filing = {
    brief,
    frontMatter,
    profile: court.profile,
    stage: court.stage,
    words: countedWords(brief, frontMatter, court.profile, court.stage),
  };
  const loaded = await loadImages(brief, request.readImage);
  const checked = runChecks(filing);
  const before = [
    ...brief.findings,
    ...court.findings,
    ...notPrinted(filing),
    ...loaded.findings,
    ...checked,
  ];
  if (!request.force && before.some((one) => one.severity === 'error')) {
    return { files: [], findings: byPlace(before) };
  }
  const written = await writeBrief({
    ...filing,
    stageId: court.stageId,
    images: loaded.images,
    coverColor: request.coverColor ?? false,
    step: (message, fraction) => progress.step(message, fraction),
  });
  const findings = byPlace([...before, ...written.findings]);
  if (!request.force && written.findings.some((one) => one.severity === 'error')) {
    return { files: [], findings };
  }
  await progress.step('Done', 1);
  return {
    files: written.files,
    report: makeReport(filing, court.stageId, written, checked),
    findings,
  };
}

function byPlace(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.from - b.from || a.to - b.to);
}

interface Court {
  readonly profile?: CourtProfile;
  readonly stage?: CourtStage;
  readonly stageId: string;
  readonly findings: readonly Finding[];
}

/** The court and stage asked for, or what is wrong with them. */
function courtOf(brief: Brief, request: ExportRequest): Court {
  const { courts, problems } = loadCourts(request.courts ?? []);
  const finding = (
    message: string,
    key: string,
    severity: Finding['severity'] = 'error',
  ): Finding => ({
    check: `courts/${key}`,
    severity,
    ...brief.frontMatterSpan([key]),
    message,
  });
  const broken = problems.map((problem) =>
    finding(`${problem.file}:${problem.line}: ${problem.message}`, 'court', 'warning'),
  );
  const id = request.court ?? brief.frontMatter?.court;
  if (!id) return { stageId: '', findings: broken };
  const found = findCourt(courts, id);
  if (!found.found) return { stageId: '', findings: [...broken, finding(found.message, 'court')] };
  const asked = request.stage ?? brief.frontMatter?.stage;
  const stage = stageOf(found.profile, asked);
  if (!stage.found) {
    const problem = finding(stage.message, 'stage');
    // A draft taken to another court need not know that court's stages.
    const usual = request.court && !request.stage ? stageOf(found.profile) : stage;
    if (!usual.found) return { stageId: '', findings: [...broken, problem] };
    const message = `${stage.message} Exported for the stage "${usual.id}"; give the stage under "courts:" in the front matter.`;
    return {
      profile: found.profile,
      stage: usual.stage,
      stageId: usual.id,
      findings: [...broken, { ...problem, severity: 'warning', message }],
    };
  }
  return { profile: found.profile, stage: stage.stage, stageId: stage.id, findings: broken };
}

/** What a profile may ask for and Amicus does not print yet; silence would look like compliance. */
const unprinted = {
  lineNumbers: 'numbered lines',
  runningFooter: 'a running footer',
  extraParts: 'parts of its own',
} as const;

function notPrinted({ brief, profile }: Filing): Finding[] {
  return Object.entries(unprinted).flatMap(([key, name]) =>
    profile[key as keyof typeof unprinted] === undefined
      ? []
      : [
          {
            check: 'courts/not-printed',
            severity: 'warning' as const,
            ...brief.frontMatterSpan(['court']),
            message: `${profile.name} asks for ${name}, which Amicus does not print yet. Add it in Word before filing.`,
          },
        ],
  );
}

/** Words that count: the writer's, and those of generated statements that are not left out. */
function countedWords(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): number {
  const written = countWords(brief, { exclude: profile.excluded.value }).total;
  return generatedText(brief, frontMatter, profile, stage).reduce(
    (sum, text) => sum + countWordsInText(text),
    written,
  );
}

function makeReport(
  filing: Filing,
  stageId: string,
  written: Written,
  checked: readonly Finding[],
): ExportReport {
  const { profile, stage, frontMatter, words } = filing;
  const government = onlyGovernments(frontMatter);
  const limit = limitFor(stage, government);
  const color = coverColorFor(stage, frontMatter.supports);
  const { pages, authorities, footnotes, headings, pageNumbers } = written;
  return {
    court: profile.id,
    courtName: profile.name,
    stage: stageId,
    pages,
    words: {
      count: words,
      ...(limit.words === undefined ? {} : { limit: limit.words, rule: limit.rule }),
      excluded: profile.excluded.value,
    },
    authorities,
    footnotes,
    headings,
    pageNumbers,
    rejects: checked.filter((one) => one.severity === 'error').map((one) => one.message),
    checked: [
      'front matter',
      'cross-references',
      'images',
      ...checks.map((check) => check.looksAt),
    ],
    ...(color ? { coverColor: color } : {}),
    unverifiedRules: unverified(profile, stage),
  };
}

/** The facts used that a reader must check against the current rule. */
function unverified(profile: CourtProfile, stage: CourtStage): string[] {
  const facts = Object.entries({ ...profile, limit: stage.limit }) as [string, unknown][];
  return facts.flatMap(([name, fact]) => {
    const known = fact as { confidence?: string; rule?: string } | undefined;
    return known?.confidence === 'unverified' ? [`${name}: ${known.rule}`] : [];
  });
}
