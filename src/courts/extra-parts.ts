import { titleForm } from '../text/title-form.ts';
import type { CourtProfile } from './profile.ts';

/** A part only some courts ask for, with its id and the rule that asks. */
export type ExtraPart = NonNullable<CourtProfile['extraParts']>[string]['value'] & {
  readonly id: string;
  readonly rule: string;
};

/** The parts only this court asks for, in the order the profile gives them. */
export function extraPartsOf({ extraParts = {} }: CourtProfile): ExtraPart[] {
  return Object.entries(extraParts).map(([id, { value, rule }]) => ({ ...value, id, rule }));
}

/** Whether a part is one of this filer's: some courts spare governments. */
export function isAskedOf(part: ExtraPart, government: boolean): boolean {
  return !(part.exemptGovernment && government);
}

/** Whether a section's title names a part; case, punctuation and articles do not matter. */
export function namesPart(title: string, { title: own, alsoTitled = [] }: ExtraPart): boolean {
  const form = titleForm(title);
  return [own, ...alsoTitled].some((each) => titleForm(each) === form);
}
