import type { Brief, Section, TextEdit } from '../../brief/index.ts';
import type { CourtProfile } from '../../courts/index.ts';

/** Certificates that a court has apart from the brief: in a draft they stand behind all else. */
const papersApart: ReadonlySet<string> = new Set(['compliance', 'service']);

/**
 * The place of a section in the court's order, from 0.
 *
 * @returns undefined for a section the order does not name; infinite for a paper of its own
 */
export function placeInOrder(
  profile: CourtProfile,
  name: Section['name'] | undefined,
): number | undefined {
  if (!name) return undefined;
  const place = profile.order.value.indexOf(name);
  if (place >= 0) return place;
  return papersApart.has(name) ? Number.POSITIVE_INFINITY : undefined;
}

/**
 * Where in the draft a section belongs: before the first of the sections given that comes after it in
 * the court's order, or at the end.
 *
 * @returns a UTF-16 offset
 */
export function offsetInOrder(
  brief: Brief,
  profile: CourtProfile,
  name: NonNullable<Section['name']>,
  among: readonly Section[] = brief.sections,
): number {
  const own = placeInOrder(profile, name) ?? 0;
  const next = among.find((section) => {
    const place = placeInOrder(profile, section.name);
    return place !== undefined && place > own;
  });
  return next?.from ?? brief.text.length;
}

/** Puts a section, without the empty lines around it, at the start of another or at the end. */
export function sectionInserted(brief: Brief, at: number, section: string): TextEdit {
  const line = brief.text.includes('\r\n') ? '\r\n' : '\n';
  if (at < brief.text.length) return { from: at, to: at, text: section + line + line };
  const ended = /\n\s*\n$/.test(brief.text.slice(-8)) ? '' : line;
  const lead = brief.text.endsWith('\n') ? ended : line + line;
  return { from: at, to: at, text: lead + section + line };
}
