import type { Finding } from '../brief/index.ts';
import type { BriefCheck, Check, Filing } from './check.ts';
import { checkNames } from './check-names.ts';
import { citationChecks } from './citations/index.ts';
import { courtChecks } from './court/index.ts';
import { type CheckLevels, withLevels } from './levels.ts';
import { writingChecks } from './writing/index.ts';

export type { BriefCheck, Check, Filing } from './check.ts';
export { lengthInPages } from './court/length.ts';
export { type CheckLevel, type CheckLevels, withLevels } from './levels.ts';

/** The checks that need no court: they look at the text alone. */
export const briefChecks: readonly BriefCheck[] = [
  ...citationChecks,
  ...writingChecks,
  checkNames([...courtChecks, ...citationChecks, ...writingChecks]),
];

/** Every check there is, in the order its findings are listed at one place. */
export const checks: readonly Check[] = [...courtChecks, ...briefChecks];

/**
 * Runs every check on a filing; findings are sorted by where they start.
 *
 * @param levels what the host's settings say of checks; the brief's own `checks:` count before them
 */
export function runChecks(filing: Filing, levels?: CheckLevels): Finding[] {
  return drained(checkSteps(filing, levels));
}

/**
 * The same, a check at each step, so that a host can go on with other things between two of them, or stop.
 * What is returned in the end is what {@link runChecks} gives.
 */
export function checkSteps(
  filing: Filing,
  levels?: CheckLevels,
): Generator<undefined, Finding[], undefined> {
  return sorted(checks, filing, levels, filing.frontMatter.checks);
}

/** Runs the checks that need no court, for a brief whose front matter cannot be used. */
export function runBriefChecks(brief: Filing['brief'], levels?: CheckLevels): Finding[] {
  return drained(briefCheckSteps(brief, levels));
}

/** The same, a check at each step, as {@link checkSteps}. */
export function briefCheckSteps(
  brief: Filing['brief'],
  levels?: CheckLevels,
): Generator<undefined, Finding[], undefined> {
  return sorted(briefChecks, { brief }, levels, brief.frontMatter?.checks);
}

/** Runs all steps. */
export function drained<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* sorted<Needs>(
  run: readonly { run(needs: Needs): readonly Finding[] }[],
  needs: Needs,
  ...levels: readonly (CheckLevels | undefined)[]
): Generator<undefined, Finding[], undefined> {
  const findings: Finding[] = [];
  for (const check of run) {
    findings.push(...check.run(needs));
    yield;
  }
  return withLevels(findings, ...levels).sort((a, b) => a.from - b.from || a.to - b.to);
}
