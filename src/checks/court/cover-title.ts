import { asList, type Finding, type FrontMatter } from '../../brief/index.ts';
import type { Check, Filing } from '../check.ts';
import { ownRole, sidesOf, sideWords } from './caption-roles.ts';
import { outcomeRule, sideRule } from './cover-rules.ts';

const outcome = /\b(?:affirm|revers|vacat|remand)/;
/** Names of parties that say nothing by themselves. */
const general = /^(?:inc|corp|company|united|states|state|county|city|department|the|and|of)$/;

/** That a title of the writer's own says what the rule asks of it: the side, and the outcome urged. */
export const coverTitle: Check = {
  id: 'cover-title',
  looksAt: 'a title of your own',
  run(filing) {
    if (!filing.frontMatter.title) return [];
    return [...side(filing), ...urged(filing)];
  },
};

function side({ brief, frontMatter, profile, stage }: Filing): Finding[] {
  const rule = sideRule(profile);
  const title = frontMatter.title?.toLowerCase() ?? '';
  if (!rule || names(title, frontMatter)) return [];
  const own = wordsOf(frontMatter, true);
  const other = wordsOf(frontMatter, false).find(
    (word) => !own.includes(word) && title.includes(word),
  );
  const about = { ...brief.frontMatterSpan(['title']), severity: 'warning' as const, rule };
  if (other) {
    const message = `The title speaks of "${other}", and the brief supports "${frontMatter.supports}". Name the side supported in "title:", or correct "supports:".`;
    return [{ check: 'cover-title/other-side', ...about, message }];
  }
  // At the merits stage of the Supreme Court the outcome can stand in place of the side.
  const instead = !outcomeRule(profile, stage) && stage.namesOutcome !== false;
  if (/\bsupport|\bbehalf of\b/.test(title) || (instead && outcome.test(title))) return [];
  const message =
    'The title does not say whom the brief supports. Add it, as "in Support of Appellee" or "in Support of Neither Party", or leave "title:" out: Amicus then writes the title.';
  return [{ check: 'cover-title/no-side', ...about, message }];
}

/** Whether a title has a word for the side supported, or the name of a party on it. */
function names(title: string, frontMatter: FrontMatter): boolean {
  if (frontMatter.supports === 'neither') return /\bneither\b|\bno party\b/.test(title);
  if (wordsOf(frontMatter, true).some((word) => title.includes(word))) return true;
  return sidesOf(frontMatter)
    .filter((one) => ownRole(one).includes(frontMatter.supports))
    .flatMap(({ parties }) => asList(parties))
    .flatMap((party) => party.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .some((word) => !general.test(word) && title.includes(word));
}

/** The words for the side supported, or for all others. */
function wordsOf(frontMatter: FrontMatter, supported: boolean): string[] {
  const { supports } = frontMatter;
  const roles = sidesOf(frontMatter)
    .map(ownRole)
    .filter((role) => role.includes(supports) === supported)
    .flatMap(sideWords);
  return supported && supports !== 'neither' ? [supports, ...roles] : roles;
}

function urged({ brief, frontMatter, profile, stage }: Filing): Finding[] {
  const rule = outcomeRule(profile, stage);
  const { title = '', supports } = frontMatter;
  if (!rule || supports === 'neither' || outcome.test(title.toLowerCase())) return [];
  return [
    {
      check: 'cover-title/no-outcome',
      severity: 'warning',
      ...brief.frontMatterSpan(['title']),
      message:
        'The title does not say whether the brief supports affirmance or reversal. Add it, as "and Affirmance", or leave "title:" out: Amicus then writes the title from "supports:" and "urges:".',
      rule,
    },
  ];
}
