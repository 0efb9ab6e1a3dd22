import type { Finding } from '../../brief/index.ts';
import type { Check, Filing } from '../check.ts';
import { ownRole, sidesOf } from './caption-roles.ts';

/** That the side supported is one of the caption's, and that what is urged is in its interest. */
export const supportedSide: Check = {
  id: 'supported-side',
  looksAt: 'the side supported',
  run(filing) {
    const { brief, frontMatter, profile } = filing;
    // A draft for another court that does not say the side there: another check asks for it.
    const elsewhere = brief.namedCourt !== profile.id;
    if (elsewhere && frontMatter.courts?.[profile.id]?.supports === undefined) return [];
    return [...nobody(filing), ...againstItself(filing)];
  },
};

function nobody({ brief, frontMatter }: Filing): Finding[] {
  const { supports } = frontMatter;
  const sides = sidesOf(frontMatter);
  if (supports === 'neither' || sides.length === 0) return [];
  // On a cross-appeal alone is better than not at all.
  if (sides.some(({ role }) => role.toLowerCase().includes(supports))) return [];
  return [
    {
      check: 'supported-side/nobody',
      severity: 'warning',
      ...brief.frontMatterSpan(['supports']),
      message: `The brief supports "${supports}", and no party of the caption is one: ${sides.map(({ role }) => `"${role}"`).join(', ')}. Correct "supports:", or the roles in "caption:".`,
    },
  ];
}

function againstItself({ brief, frontMatter, stage }: Filing): Finding[] {
  const { supports, urges } = frontMatter;
  const sides = sidesOf(frontMatter);
  if (stage.namesOutcome === false || sides.some(({ role }) => /cross-/i.test(role))) return [];
  const below = supports === 'appellee' || supports === 'respondent';
  const above = supports === 'appellant' || supports === 'petitioner';
  // In some courts a respondent is who opposes any paper; only a side that some party is can lose.
  if (!sides.some((side) => ownRole(side).includes(supports))) return [];
  if (!(below && urges === 'reversal') && !(above && urges === 'affirmance')) return [];
  return [
    {
      check: 'supported-side/against-itself',
      severity: 'warning',
      ...brief.frontMatterSpan(['urges']),
      message: `The brief supports the ${supports} and urges ${urges}, which is what the other side asks for. Correct "supports:" or "urges:".`,
    },
  ];
}
