import { courtNames, isSupreme, reporterName, reporterNames } from '../citations/index.ts';
import type { Completion, CompletionPlace } from './completion-place.ts';

/** Offers of one list: more than these say nothing. */
const MOST = 12;

/** Reporters in which briefs to federal courts find their cases, in the order of the Bluebook's table T1. */
const USUAL_REPORTERS = [
  ...['U.S.', 'S. Ct.', 'L. Ed. 2d', 'F.4th', 'F.3d', 'F.2d', 'F. App\u2019x', 'F. Supp. 3d'],
  ...['F. Supp. 2d', 'F. Supp.', 'F.R.D.', 'B.R.', 'Fed. Cl.', 'A.3d', 'N.E.3d', 'N.W.2d', 'P.3d'],
  ...['S.E.2d', 'S.W.3d', 'So. 3d', 'Cal. Rptr. 3d', 'N.Y.S.3d'],
].map((name) => reporterName(name));

/** Courts of appeals first, which cite most. */
const USUAL_COURTS = /^(?:\d{1,2}(?:st|d|th)|D\.C\.|Fed\.) Cir\.$/;

/** A volume after a name, and the beginning of a reporter. */
const VOLUME = /(?:^|[\s(;,[])(\d{1,4}) ([A-Z][A-Za-z0-9.'\u2019 ]{0,15})$/;

/** Units looked back over: more than a case name takes. */
const REACH = 140;

/** What stands before a volume where a case is cited: its name and a comma, or a parallel cite. */
const CASE_BEFORE =
  /(?: vs?\. |\bIn re |\bEx parte )[^;()]{1,100}, $|[*_], $|\b[A-Z][A-Za-z.]{0,8}(?:\d?[a-z]{1,2})? \d{1,5}, $/;

/**
 * Reporters after a volume: `560 U` is `U.S.` Where a number may be any number (`In 1976 C`), only
 * the writer's asking brings them.
 */
export function reporterOffers(place: CompletionPlace): Completion[] {
  const { brief, before, offset, asked } = place;
  const found = VOLUME.exec(before.slice(-REACH));
  if (!found) return [];
  const [, volume = '', typed = ''] = found;
  const start = offset - typed.length - 1 - volume.length;
  const window = brief.text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ');
  if (!asked && !CASE_BEFORE.test(window)) return [];
  return fitting(typed, reporterNames(), usedIn(place, 'reporter'), (name) =>
    USUAL_REPORTERS.indexOf(name),
  ).map((name) => ({
    kind: 'reporter' as const,
    label: name,
    from: offset - typed.length,
    to: offset,
    text: `${name} `,
    filter: name,
  }));
}

/** A cite to a reporter with its parenthetical opened, and the beginning of a court. */
const COURT =
  /(?:^|[\s(;,])(?:\d{1,4}) ([A-Z][A-Za-z0-9.'\u2019 ]{0,20}?) (?:\d{1,7}|_{2,9})(?:, \*?\d[\d\u2013, n.-]{0,24})? \(([A-Z\d][A-Za-z\d.'\u2019 ]{0,25})$/;
/** A docket number, alone or with a Westlaw cite, with its parenthetical opened. */
const DOCKET_COURT =
  /, (?:[A-Z][\w.]{0,9} )?Nos?\. [\w:./\u2013-]{2,30}(?: [A-Z\d][\w.]{0,7}){0,3}(?: \([A-Z]{2,4}\)){0,2}(?:,[^()]{0,60})? \(([A-Z\d][A-Za-z\d.'\u2019 ]{0,25})$/;

/** Courts in the parenthetical of a case: `(9th` is `9th Cir.` The Supreme Court's own reporters need none. */
export function courtOffers(place: CompletionPlace): Completion[] {
  const { before, offset } = place;
  const window = before.slice(-130);
  const cite = COURT.exec(window);
  const typed = cite ? cite[2] : DOCKET_COURT.exec(window)?.[1];
  if (typed === undefined || (cite && isSupreme(cite[1] ?? ''))) return [];
  // A year or a day begins so too.
  if (/^\d+$/.test(typed) && typed.length > 2) return [];
  return fitting(typed, courtNames(), usedIn(place, 'court'), (name) =>
    USUAL_COURTS.test(name) ? 0 : -1,
  ).map((name) => ({
    kind: 'court' as const,
    label: name,
    from: offset - typed.length,
    to: offset,
    text: `${name} `,
    filter: name,
  }));
}

/** Names that begin with what is typed: those the brief uses first, then the usual ones, then by the alphabet. */
function fitting(
  typed: string,
  names: readonly string[],
  used: ReadonlySet<string>,
  usual: (name: string) => number,
): string[] {
  const start = letters(typed);
  if (start === '') return [];
  const rank = (name: string): number => {
    if (used.has(name)) return 0;
    const place = usual(name);
    return place < 0 ? 1000 : 1 + place;
  };
  return names
    .filter((name) => letters(name.slice(0, 40)).startsWith(start))
    .map((name) => ({ name, rank: rank(name) }))
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A name as it is compared: `U. S.` and `US` alike. */
function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}&]/gu, '').toLowerCase();
}

function usedIn({ brief }: CompletionPlace, field: 'reporter' | 'court'): Set<string> {
  const names = brief.citations.citations.flatMap(({ fields }) => fields[field] ?? []);
  return new Set(field === 'reporter' ? names.map(reporterName) : names);
}
