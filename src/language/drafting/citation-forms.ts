import type { Brief } from '../../brief/index.ts';
import type { Authority, Citation, StyledText } from '../../citations/index.ts';
import { placesOf } from '../citation-at.ts';

/** How a citation names its authority. */
export type FormName = 'id' | 'short' | 'full';

/** Stands for a pinpoint the writer must still supply; nobody types it. */
export const OPEN_PIN = '\uE000';

/** The citation that tells what an authority is: the first in full that is not part of another one. */
export function fullCitation(brief: Brief, authority: Authority): Citation | undefined {
  const full = placesOf(brief, authority)
    .map(({ citation }) => citation)
    .filter(({ resolution, kind }) => resolution === 'full' && kind !== 'record');
  return full.find(({ part }) => !part) ?? full[0];
}

/**
 * An authority in full.
 *
 * @param pin the page or subsection; without one, none is named
 * @returns nothing where the kind of work has no place for a pinpoint
 */
export function fullForm(
  brief: Brief,
  authority: Authority,
  pin?: string,
): readonly StyledText[] | undefined {
  if (!pin) return authority.name;
  const { kind, fields = {} } = fullCitation(brief, authority) ?? {};
  const { volume, reporter = '', page, section, rule } = fields;
  switch (kind) {
    case 'case':
    case 'journal': {
      const at = isDatabase(reporter) ? `, at ${pin}` : `, ${pin}`;
      const place = `${volume} ${reporter} ${page}`;
      return inserted(authority.name, place, at) ?? beforeDate(authority.name, at);
    }
    case 'docket':
      return beforeDate(authority.name, `, slip op. at ${pin}`);
    case 'legislative':
      return beforeDate(authority.name, `, at ${pin}`);
    case 'book':
    case 'other':
      return beforeDate(authority.name, ` ${pin}`);
    case 'statute':
    case 'regulation':
      return section ? inserted(authority.name, section, pin) : undefined;
    case 'rule':
      return rule ? inserted(authority.name, rule, pin) : undefined;
    default:
      return undefined;
  }
}

/**
 * The short form of an authority cited in full before. Bluebook rules B10.2 (cases), B12.2 (statutes) and
 * 4.2 (*supra*, for books, articles and the like only).
 *
 * @param pin the page or subsection; without one, that of a case or an article is left open
 * @returns nothing for works without a short form of their own
 */
export function shortForm(
  brief: Brief,
  authority: Authority,
  pin?: string,
): readonly StyledText[] | undefined {
  const full = fullCitation(brief, authority);
  const { volume, reporter = '', page, section, rule } = full?.fields ?? {};
  // A name that is needed to tell works apart has its volume, or a number, with it.
  const name = authority.short.replace(/, .*$|\s\(\d+\)$/, '');
  switch (full?.kind) {
    case 'case': {
      const place = isDatabase(reporter)
        ? `${volume} ${reporter} ${page}, at`
        : `${volume} ${reporter} at`;
      return [{ text: name, italic: true }, { text: `, ${place} ${pin ?? OPEN_PIN}` }];
    }
    case 'statute':
    case 'regulation':
      return section ? [{ text: `§ ${section}${pin ?? ''}` }] : undefined;
    case 'rule':
      return rule ? [{ text: `Rule ${rule}${pin ?? ''}` }] : undefined;
    case 'legislative':
      return [{ text: `${authority.short}, at ${pin ?? OPEN_PIN}` }];
    case 'journal':
    case 'book':
    case 'other': {
      const note = brief.passages[full.passage]?.stream ?? 0;
      return [
        { text: `${name}, ` },
        { text: 'supra', italic: true },
        { text: `${note > 0 ? ` note ${note}` : ''}, at ${pin ?? OPEN_PIN}` },
      ];
    }
    default:
      return undefined;
  }
}

/**
 * *Id.*, for the authority of the citation just before. Bluebook rule 4.1.
 *
 * @param capital whether it opens a sentence
 * @param pin the page; {@link OPEN_PIN} leaves it open; without one it is that of the citation before
 */
export function idForm(capital: boolean, pin?: string): readonly StyledText[] {
  return [
    { text: capital ? 'Id.' : 'id.', italic: true },
    ...(pin ? [{ text: ` at ${pin}` }] : []),
  ];
}

/** Whether pinpoints into a work are pages, so that *id.* wants one. */
export function hasPages(brief: Brief, authority: Authority): boolean {
  const kind = fullCitation(brief, authority)?.kind;
  return kind === 'case' || kind === 'journal' || kind === 'legislative';
}

/** Westlaw and LEXIS number their documents; pages in them are star pages. */
function isDatabase(reporter: string): boolean {
  return /\b(?:WL|LEXIS)$/.test(reporter);
}

/** Pieces with text put in behind the first place of some words. */
function inserted(
  pieces: readonly StyledText[],
  behind: string,
  text: string,
): StyledText[] | undefined {
  for (const [index, piece] of pieces.entries()) {
    const at = piece.italic ? -1 : piece.text.indexOf(behind);
    if (at < 0) continue;
    const to = at + behind.length;
    const whole = piece.text.slice(0, to) + text + piece.text.slice(to);
    return pieces.map((each, place) => (place === index ? { ...each, text: whole } : each));
  }
  return undefined;
}

/** Pieces with text put in before the parenthesis of court and date; at the end, without one. */
function beforeDate(pieces: readonly StyledText[], text: string): StyledText[] {
  const last = pieces.at(-1);
  const at = last?.text.search(/ \([^()]*\)$/) ?? -1;
  if (!last || at < 0) return [...pieces, { text }];
  return [
    ...pieces.slice(0, -1),
    { ...last, text: last.text.slice(0, at) + text + last.text.slice(at) },
  ];
}
