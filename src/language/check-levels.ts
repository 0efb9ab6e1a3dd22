import { type Brief, setFrontMatterAt, type TextEdit } from '../brief/index.ts';

/**
 * The edit that switches a check off for one brief, under `checks:` in its front matter.
 *
 * @param id of the check, or of one of its findings
 * @returns nothing when the draft has no front matter
 */
export function switchedOff(brief: Brief, id: string): TextEdit | undefined {
  return setFrontMatterAt(brief, ['checks'], { ...brief.frontMatter?.checks, [id]: 'off' });
}
