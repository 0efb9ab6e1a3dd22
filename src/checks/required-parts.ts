import { onlyGovernments } from '../brief/index.ts';
import type { PartName } from '../courts/index.ts';
import type { Check, Filing } from './check.ts';

/** What each part is called when it is missing, and how it comes into the brief. */
const remedies: Partial<Record<PartName, string>> = {
  interest: 'Add the section "# Interest of Amici Curiae".',
  summary: 'Add the section "# Summary of Argument".',
  argument: 'Add the section "# Argument".',
  conclusion: 'Add the section "# Conclusion".',
  authorship: 'Answer "authorship" and "funding" in the front matter.',
  service: 'Add "service" to the front matter, with "method" and those served.',
};

/** The parts the court requires that only the writer can give. */
export const requiredParts: Check = {
  id: 'required-parts',
  looksAt: 'required parts',
  run(filing) {
    const { profile, brief } = filing;
    return profile.required.value.flatMap((part) => {
      const remedy = remedies[part];
      if (!remedy || isThere(part, filing)) return [];
      return [
        {
          check: 'required-parts/missing',
          severity: 'error' as const,
          ...brief.frontMatterSpan(['court']),
          message: `${profile.name} requires a part this brief does not have: ${part}. ${remedy}`,
          rule: profile.required.rule,
        },
      ];
    });
  },
};

function isThere(part: PartName, { brief, frontMatter, profile }: Filing): boolean {
  if (brief.sections.some((section) => section.name === part)) return true;
  if (part === 'authorship') {
    const exempt = profile.authorship.value.exemptGovernment && onlyGovernments(frontMatter);
    return exempt || (frontMatter.authorship !== undefined && frontMatter.funding !== undefined);
  }
  return part === 'service' && frontMatter.service !== undefined;
}
