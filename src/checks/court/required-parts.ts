import { type Fix, onlyGovernments } from '../../brief/index.ts';
import { type PartName, ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';
import { offsetInOrder, sectionInserted } from './section-order.ts';

/** What the front matter has to say where a part is missing. */
const keys: Partial<Record<PartName, string>> = {
  authorship: 'Answer "authorship" and "funding" in the front matter.',
  service: 'Add "service" to the front matter, with "method" and those served.',
};

/** The sections that only the writer can give, each with its title and what is to be written in it. */
function sectionFor(part: PartName, amici: number): readonly [string, string] | undefined {
  const several = amici > 1;
  switch (part) {
    case 'interest':
      return [
        `Interest of ${several ? 'Amici' : 'Amicus'} Curiae`,
        several
          ? 'who the amici are and why they are interested'
          : 'who the amicus is and why it is interested',
      ];
    case 'summary':
      return ['Summary of Argument', 'what the argument says, in short'];
    case 'argument':
      return ['Argument', 'the argument'];
    case 'conclusion':
      return ['Conclusion', 'what the court is asked to do'];
    default:
      return undefined;
  }
}

/** The parts the court requires that only the writer can give. */
export const requiredParts: Check = {
  id: 'required-parts',
  looksAt: 'required parts',
  run(filing) {
    const { profile, brief, frontMatter } = filing;
    return profile.required.value.flatMap((part) => {
      const section = sectionFor(part, frontMatter.amici.length);
      const remedy = section ? `Add the section "# ${section[0]}".` : keys[part];
      if (!remedy || isThere(part, filing)) return [];
      const fix = section ? inserted(filing, part, section) : undefined;
      return [
        {
          check: 'required-parts/missing',
          severity: 'error' as const,
          ...brief.frontMatterSpan(['court']),
          message: `${profile.name} requires a part this brief does not have: ${part}. ${remedy}`,
          rule: ruleText(profile.required),
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
};

/** Puts the section at its place in the order, with what is to be written in brackets. */
function inserted(
  { brief, profile }: Filing,
  part: PartName,
  [title, content]: readonly [string, string],
): Fix | undefined {
  // What stands before the first heading would come under the new one.
  if (part === 'cover' || part === 'contents' || part === 'authorities') return undefined;
  if (brief.sections.some(({ heading }) => !heading)) return undefined;
  const line = brief.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `# ${title}${line}${line}[${content}]`;
  const at = offsetInOrder(brief, profile, part);
  return { title: `Add the section "${title}"`, edits: [sectionInserted(brief, at, text)] };
}

function isThere(part: PartName, { brief, frontMatter, profile }: Filing): boolean {
  if (brief.sections.some((section) => section.name === part)) return true;
  if (part === 'authorship') {
    const exempt = profile.authorship.value.exemptGovernment && onlyGovernments(frontMatter);
    return exempt || (frontMatter.authorship !== undefined && frontMatter.funding !== undefined);
  }
  return part === 'service' && frontMatter.service !== undefined;
}
