import { type Finding, onlyGovernments } from '../../brief/index.ts';
import { limitFor, ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';

/** The count of words against the court's limit for the stage and the filer. */
export const length: Check = {
  id: 'length',
  looksAt: 'length against the limit',
  run({ brief, frontMatter, stage, words }) {
    const government = onlyGovernments(frontMatter);
    const limit = limitFor(stage, government);
    if (limit.words === undefined || words <= limit.words) return [];
    const over = words - limit.words;
    return [
      {
        check: 'length/over-limit',
        severity: 'error',
        ...brief.frontMatterSpan(['stage']),
        message: `The brief has ${words} words, ${over} more than the ${limit.words} that ${ruleText(limit)} allows. Cut ${over} words, or ask leave to exceed the limit.`,
        rule: ruleText(limit),
      },
    ];
  },
};

/**
 * The pages of a brief against a limit of pages: known when they are laid out, so this is no check of
 * the draft. One page too many by an engine that only estimates is a warning.
 *
 * @param pages those that count; undefined when they were not laid out
 * @param exact whether the engine made the pages themselves
 */
export function lengthInPages(
  { brief, frontMatter, stage }: Filing,
  pages: number | undefined,
  exact: boolean,
): Finding[] {
  const limit = limitFor(stage, onlyGovernments(frontMatter));
  if (limit.words !== undefined || limit.pages === undefined) return [];
  const about = { ...brief.frontMatterSpan(['stage']), rule: ruleText(limit) };
  if (pages === undefined) {
    const message = `The length was not checked: ${ruleText(limit)} counts pages, and they were not laid out. Export with page numbers to have it checked.`;
    return [{ check: 'length/not-laid-out', severity: 'warning', ...about, message }];
  }
  const over = pages - limit.pages;
  if (over <= 0) return [];
  const estimate = exact ? '' : ' as Amicus lays it out; Word may break pages otherwise';
  const count = over === 1 ? '1 page' : `${over} pages`;
  const message = `The text has ${pages} pages${estimate}, ${count} more than the ${limit.pages} that ${ruleText(limit)} allows. Cut ${count}, or ask leave to exceed the limit.`;
  const severity = exact || over > 1 ? 'error' : 'warning';
  return [{ check: 'length/over-limit', severity, ...about, message }];
}
