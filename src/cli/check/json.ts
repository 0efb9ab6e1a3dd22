import { type Finding, lineAndColumn } from '../../brief/finding.ts';
import type { CheckedFile } from './checked-file.ts';

/** A place as a program takes it: offsets in UTF-16 units from 0, lines and columns from 1. */
function placeIn(text: string, { from, to }: { readonly from: number; readonly to: number }) {
  const end = lineAndColumn(text, to);
  return { from, to, ...lineAndColumn(text, from), endLine: end.line, endColumn: end.column };
}

/** One file of `amicus check --format json`. */
export function checkedJson({ name, text, court, budget, findings }: CheckedFile) {
  return {
    file: name,
    ...(court.profile ? { court: court.profile.id, stage: court.stageId } : {}),
    ...(budget
      ? {
          words: {
            count: budget.words,
            ...(budget.limit.words === undefined ? {} : { limit: budget.limit.words }),
            rule: budget.limit.rule,
            excluded: budget.excluded,
            parts: budget.parts.map(({ title, words, counted }) => ({ title, words, counted })),
          },
        }
      : {}),
    findings: findings.map((finding: Finding) => ({
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      ...(finding.rule ? { rule: finding.rule } : {}),
      ...placeIn(text, finding),
      ...(finding.related
        ? {
            related: finding.related.map((place) => ({
              message: place.message,
              ...placeIn(text, place),
            })),
          }
        : {}),
      ...(finding.fix ? { fix: finding.fix } : {}),
    })),
  };
}
