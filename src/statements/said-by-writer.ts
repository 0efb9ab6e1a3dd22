/** What the writer's own sections say already, so that it is not said twice. */
import { type Brief, plainText } from '../brief/index.ts';
import { sectionsNamed } from './written-sections.ts';

/** Whether the writer's own authorship section speaks of the notice to the parties. */
export function saysNotice(brief: Brief): boolean {
  return sectionsNamed(brief, 'authorship').some((section) =>
    section.children.some((node) => /\bnotice\b/i.test(plainText(node))),
  );
}

/** Says that the brief may be filed, or on what ground: the writer's own words stand instead. */
const saysAuthority =
  /\bconsent(?:s|ed)?\b[^.]*\bfil(?:e|ing)\b|\bleave (?:of (?:the |this )?court )?to file\b|\bleave\b[^.]*\b(?:granted|sought)\b|\bR\. App\. P\. 29\((?:a|b)\)\([23]\)/i;

/** Whether the writer's own interest section says by what right the brief is filed. */
export function saysAuthorityToFile(brief: Brief): boolean {
  return sectionsNamed(brief, 'interest').some((section) =>
    section.children.some((node) => saysAuthority.test(plainText(node))),
  );
}
