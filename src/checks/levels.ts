import type { Finding, Severity } from '../brief/index.ts';

/** How much what a check finds matters, in place of the check's own answer. */
export type CheckLevel = Severity | 'off';

/** Levels by the id of a check (`length`) or of one of its findings (`length/over-limit`). */
export type CheckLevels = Readonly<Record<string, CheckLevel>>;

/**
 * Findings with the levels a writer has chosen. The level of a finding counts before that of its check,
 * and what comes later in `chosen` before what comes earlier: settings first, then the brief's own.
 */
export function withLevels(
  findings: readonly Finding[],
  ...chosen: readonly (CheckLevels | undefined)[]
): Finding[] {
  const levels: CheckLevels = Object.assign({}, ...chosen);
  return findings.flatMap((finding) => {
    const check = finding.check.slice(0, finding.check.indexOf('/'));
    const level = own(levels, finding.check) ?? own(levels, check) ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** The level of a check, if one is chosen. */
function own(levels: CheckLevels, id: string): CheckLevel | undefined {
  return Object.hasOwn(levels, id) ? levels[id] : undefined;
}
