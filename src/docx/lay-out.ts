import { type Built, buildDocument } from './document.ts';
import type { MeasuringCopy, PageEngine, Pagination } from './pages/page-engine.ts';
import type { PlannedPart } from './plan.ts';
import type { ExportInput, ExportState, KnownPages } from './state.ts';

/** A brief whose pages are known. */
export interface LaidOut {
  readonly known: KnownPages;
  readonly pagination: Pagination;
  readonly state: ExportState;
  /** How often the pages were laid out. */
  readonly passes: number;
  /** Whether the last two times gave the same numbers. */
  readonly settled: boolean;
  /** Places whose number, as the last pass printed it, is not that of their page; 0 when settled. */
  readonly wrong: number;
  /** The document itself, where it was made already. */
  readonly made?: Built;
}

/** Laid out at most so often: page numbers that do not settle by then go back and forth. */
const mostPasses = 5;

/**
 * Writes and lays out until every page label and footnote number repeats. What the engine then made
 * bears the numbers of its own pages.
 *
 * @param step told before each pass; stops the work by throwing
 */
export async function layOut(
  input: ExportInput,
  plan: readonly PlannedPart[],
  engine: PageEngine,
  step: (pass: number) => Promise<void>,
): Promise<LaidOut> {
  let known: KnownPages = { labels: engine.labels ?? new Map(), noteNumbers: new Map() };
  let textBefore: Pagination | undefined;
  for (let pass = 1; ; pass++) {
    await step(pass);
    const { next, pagination, built } = await layOutOnce(input, plan, engine, known, textBefore);
    const { state } = built;
    if (engine.name === 'none') {
      const made = holds(state) ? { made: built } : {};
      return { known: next, pagination, state, passes: pass, settled: true, wrong: 0, ...made };
    }
    const settled =
      same(known.labels, next.labels) &&
      same(known.noteNumbers, next.noteNumbers) &&
      known.places?.size === next.places?.size;
    if (settled || pass === mostPasses) {
      const wrong = [...next.labels].filter(([mark, label]) => known.labels.get(mark) !== label);
      return { known: next, pagination, state, passes: pass, settled, wrong: wrong.length };
    }
    textBefore = textStands(built, known) ? pagination : undefined;
    known = next;
  }
}

/**
 * Writes and lays out with the numbers of a pass before.
 *
 * @param textBefore the pages of a pass whose text was the same, where there was one
 */
export async function layOutOnce(
  input: ExportInput,
  plan: readonly PlannedPart[],
  engine: PageEngine,
  known: KnownPages,
  textBefore?: Pagination,
): Promise<{ next: KnownPages; pagination: Pagination; built: Built }> {
  let built: Built | undefined;
  const draw = (copy: MeasuringCopy) => {
    built = buildDocument(input, plan, known, copy);
    return built;
  };
  const pagination =
    textBefore && engine.paginateFront
      ? await engine.paginateFront(draw, textBefore)
      : await engine.paginate(draw);
  if (!built) throw new Error('The page engine laid out no document.');
  const { state } = built;
  const next: KnownPages = {
    labels: pagination.labels,
    noteNumbers: state.noteNumbers,
    places: state.places,
  };
  return { next, pagination, built };
}

/** Whether another pass will write the same text, on the same pages, whatever the tables come to. */
function textStands({ state, textStartsAnew }: Built, known: KnownPages): boolean {
  if (!textStartsAnew || state.pagesInText) return false;
  return known.places
    ? same(known.noteNumbers, state.noteNumbers) && known.places.size === state.places.size
    : holds(state);
}

/** Whether what a first pass took of cross-references for granted is so: what is there, and its number. */
function holds({ input, noteNumbers, places }: ExportState): boolean {
  return [...input.targets].every(
    (target) =>
      places.has(target) &&
      (!('definition' in target) || noteNumbers.get(target.label) === target.number),
  );
}

function same<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
