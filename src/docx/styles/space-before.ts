import type { CourtProfile } from '../../courts/index.ts';

/** Twips before headings and quotations: double-spaced text leaves room of its own, solid text none. */
export function spaceBefore(profile: CourtProfile): number {
  const open = profile.text.value.line === 'double' || profile.text.value.line === 'one-and-a-half';
  return open ? 0 : profile.headings.value.spaceAfter;
}
