import { type CourtRule, courtRules } from './describe.ts';
import type { CourtProfile } from './profile.ts';

/**
 * A page that a writer can read on what a court asks of an amicus brief at a stage: everything Amicus
 * goes by, with the rule, the edition it was read in, and how sure it is.
 *
 * @returns Markdown
 */
export function courtPage(profile: CourtProfile, stageId: string): string {
  const stage = profile.stages[stageId]?.title ?? stageId;
  const rules = courtRules(profile, stageId);
  const unsure = rules.filter(({ confidence }) => confidence === 'unverified').length;
  const warning =
    unsure > 0
      ? `\n\n**${unsure} of ${rules.length} were not verified. They say so; look them up before you rely on them.**`
      : '';
  return `${[
    `# ${profile.name}: ${stage}`,
    `What Amicus goes by for an amicus brief here. Courts change their rules: compare the current one before you file.${warning}`,
    ...grouped(rules),
  ].join('\n\n')}\n`;
}

/** A heading for what the rules are about; those about the same thing stand under one. */
function grouped(rules: readonly CourtRule[]): string[] {
  return rules.flatMap((rule, at) => [
    ...(rules[at - 1]?.about === rule.about ? [] : [`## ${rule.about}`]),
    described(rule),
  ]);
}

function described({ says, rule, edition, sure, note }: CourtRule): string {
  const more = note ? `\n\n${plain(note)}` : '';
  return `${plain(says)}${more}\n\n*${plain(rule)}; ${plain(edition)}; ${plain(sure)}.*`;
}

/** Text in which no character is Markdown's. */
function plain(text: string): string {
  return text.replace(/[\\*_[\]<>`#]/g, '\\$&');
}
