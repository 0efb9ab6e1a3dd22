import type { Brief, Finding } from '../brief/index.ts';
import {
  briefCheckSteps,
  type CheckLevels,
  checkSteps,
  drained,
  withLevels,
} from '../checks/index.ts';
import { type CourtRequest, notPrinted } from './court.ts';
import { type ReadFiling, readFiling } from './read-filing.ts';

/** What came of checking a brief. */
export interface CheckedBrief extends ReadFiling {
  /** Everything found, by place. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a brief against the rules of its court, and its text against itself. While the front matter
 * cannot be used, the text is checked alone.
 *
 * @param levels what the host's settings say of checks; the brief's own `checks:` count before them
 */
export function checkBrief(
  brief: Brief,
  request: CourtRequest = {},
  levels?: CheckLevels,
): CheckedBrief {
  return drained(checkBriefSteps(brief, request, levels));
}

/**
 * The same in steps, between which a host can answer other requests or stop because the brief has been
 * edited meanwhile. What is returned in the end is what {@link checkBrief} gives.
 */
export function* checkBriefSteps(
  brief: Brief,
  request: CourtRequest = {},
  levels?: CheckLevels,
): Generator<undefined, CheckedBrief, undefined> {
  // Citations are read on first use, which is the longest step of all.
  void brief.citations;
  yield;
  const read = readFiling(brief, request);
  yield;
  const { filing } = read;
  const own = brief.frontMatter?.checks;
  const reading = withLevels(read.findings, levels, own);
  const found = filing
    ? [...withLevels(notPrinted(filing), levels, own), ...(yield* checkSteps(filing, levels))]
    : yield* briefCheckSteps(brief, levels);
  return {
    ...read,
    findings: [...reading, ...found].sort((a, b) => a.from - b.from || a.to - b.to),
  };
}
