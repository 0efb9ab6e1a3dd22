import type { CaptionSide, FrontMatter } from '../../brief/index.ts';

/**
 * A role in the caption as it counts for the side a brief supports: in lower case, without what a
 * party is on a cross-appeal.
 */
export function ownRole({ role }: Pick<CaptionSide, 'role'>): string {
  return role.toLowerCase().replace(/cross-\w+/g, '');
}

/** The sides of the caption; none where it is a single text, such as `In re Example`. */
export function sidesOf({ caption }: FrontMatter): readonly CaptionSide[] {
  return typeof caption === 'string' ? [] : caption;
}

/** The words for sides that a role has: `plaintiff` and `appellee` of `Plaintiffs-Appellees`. */
export function sideWords(role: string): string[] {
  return (
    role.match(/appellant|appellee|petitioner|respondent|plaintiff|defendant|applicant/g) ?? []
  );
}
