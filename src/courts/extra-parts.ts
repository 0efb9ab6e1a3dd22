import { titleForm } from '../text/title-form.ts';
import type { CourtProfile } from './profile.ts';
import { ruleText } from './rule-text.ts';

/** A part only some courts ask for, with its id and the rule that asks. */
export type ExtraPart = NonNullable<CourtProfile['extraParts']>[string]['value'] & {
  readonly id: string;
  /** As a reader meets it: one that nobody checked says so. */
  readonly rule: string;
};

/** The parts only this court asks for, in the order the profile gives them. */
export function extraPartsOf({ extraParts = {} }: CourtProfile): ExtraPart[] {
  return Object.entries(extraParts).map(([id, { value, rule, confidence }]) => ({
    ...value,
    id,
    rule: ruleText({ rule, confidence }),
  }));
}

/** Who files: what decides whether a part is asked of them. */
export interface Filer {
  /** Whether every amicus is a government. */
  readonly government: boolean;
  /** Whether a corporation is among the amici. */
  readonly corporation: boolean;
}

/** Whether a part is one of this filer's: some are spared governments, some are for corporations. */
export function isAskedOf(part: ExtraPart, { government, corporation }: Filer): boolean {
  return !(part.exemptGovernment && government) && !(part.corporationsOnly && !corporation);
}

/**
 * Whether a section is a part, by its title; case, punctuation and articles do not matter. A section
 * Amicus knows by another name is no such part, but for what discloses interests: some courts have a
 * certificate for that.
 */
export function namesPart(
  { title, name }: { readonly title: string; readonly name?: string | undefined },
  { title: own, alsoTitled = [] }: ExtraPart,
): boolean {
  if (name && name !== 'disclosure') return false;
  const form = titleForm(title);
  return [own, ...alsoTitled].some((each) => titleForm(each) === form);
}
