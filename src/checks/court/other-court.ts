import type { CourtProfile } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/**
 * What changes when a case goes to another court, and so must be said anew; the court below where the
 * cover names it: a trial court has none.
 */
function changingIn(profile: CourtProfile): readonly string[] {
  const { items } = profile.cover.value;
  const named = items.includes('below') || items.includes('proceeding');
  return ['docket', 'caption', ...(named ? ['below'] : []), 'supports'];
}

/** That a draft exported for a court it does not name says what is different there. */
export const otherCourt: Check = {
  id: 'other-court',
  looksAt: 'what differs in another court',
  run({ brief, frontMatter, profile }) {
    const named = brief.namedCourt;
    if (!named || named === profile.id) return [];
    const own: Partial<Record<string, unknown>> = frontMatter.courts?.[profile.id] ?? {};
    const missing = changingIn(profile).filter((key) => own[key] === undefined);
    if (missing.length === 0) return [];
    return [
      {
        check: 'other-court/not-said',
        severity: 'warning',
        ...brief.frontMatterSpan(['courts']),
        message: `The draft names the court "${named}", and ${missing.join(', ')} are taken from there. Say what they are under "courts: ${profile.id}:" in the front matter.`,
      },
    ];
  },
};
