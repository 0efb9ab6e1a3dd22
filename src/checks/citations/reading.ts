/** Questions that several checks ask of all citations of a brief; answered once for each reading. */
import {
  type Authority,
  type Citation,
  type CitationReading,
  makePlain,
  reporterKey,
  standsFor,
} from '../../citations/index.ts';

/** A function of a reading that keeps its answer as long as the reading lives. */
export function kept<T>(answer: (reading: CitationReading) => T): (reading: CitationReading) => T {
  const known = new WeakMap<CitationReading, { readonly value: T }>();
  return (reading) => {
    const before = known.get(reading);
    if (before) return before.value;
    const value = answer(reading);
    known.set(reading, { value });
    return value;
  };
}

/** Authorities by their ids. */
export const authoritiesById = kept(
  ({ authorities }): ReadonlyMap<string, Authority> =>
    new Map(authorities.map((authority) => [authority.id, authority])),
);

/** For each authority, the citations that name it in full with volume and reporter, in reading order. */
export const fullCitations = kept(({ citations }): ReadonlyMap<string, readonly Citation[]> => {
  const full = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { authority, resolution, part, fields } = citation;
    if (!authority || resolution !== 'full' || !fields.volume || part === 'history') continue;
    const list = full.get(authority);
    if (list) list.push(citation);
    else full.set(authority, [citation]);
  }
  return full;
});

/** The citations that later history with a year follows. */
export const withHistory = kept(({ citations }): ReadonlySet<Citation> => {
  const hosts = new Set<Citation>();
  for (const { part, of, fields } of citations) {
    const host = part === 'history' && fields.year ? citations[of ?? -1] : undefined;
    if (host) hosts.add(host);
  }
  return hosts;
});

/** A short form whose volume or reporter is not that of the case it names. */
export interface Mismatch {
  readonly authority: Authority;
  /** The full citation it departs from. */
  readonly full: Citation;
}

/**
 * Short forms that lead nowhere although a case of their name is cited in full: the volume or the
 * reporter is another one.
 */
export const mismatches = kept((reading): ReadonlyMap<Citation, Mismatch> => {
  const found = new Map<Citation, Mismatch>();
  const lost = reading.citations.filter(
    ({ kind, authority, fields }) => kind === 'short' && !authority && !!fields.antecedent,
  );
  if (lost.length === 0) return found;
  const byName = new Map<string, Authority | undefined>();
  const named = new Map<Authority, readonly string[]>();
  for (const authority of reading.authorities) {
    if (authority.category !== 'cases') continue;
    const first = fullCitations(reading).get(authority.id)?.[0];
    const { plaintiff = '', defendant = '', caseName = '' } = first?.fields ?? {};
    named.set(authority, [caseName, plaintiff, defendant]);
    for (const name of new Set([authority.short, plaintiff, defendant, caseName].map(letters))) {
      // A name of two cases tells neither.
      if (name) byName.set(name, byName.has(name) ? undefined : authority);
    }
  }
  const known = new Map<Authority, ReadonlySet<string>>();
  for (const citation of lost) {
    const { antecedent = '', volume = '', reporter = '' } = citation.fields;
    const authority =
      byName.get(letters(antecedent)) ??
      (lost.length <= MOST_LOST ? onlyOne(named, antecedent) : undefined);
    const full = authority && (fullCitations(reading).get(authority.id) ?? []);
    const [first] = full ?? [];
    if (!authority || !full || !first) continue;
    let volumes = known.get(authority);
    if (!volumes) {
      volumes = new Set(full.map(({ fields }) => volumeOf(fields.volume, fields.reporter)));
      known.set(authority, volumes);
    }
    const same = volumes.has(volumeOf(volume, reporter));
    if (!same) found.set(citation, { authority, full: first });
  }
  return found;
});

/** So many names are looked for word by word; a brief with more has other worries. */
const MOST_LOST = 50;

/** The only case that a short name can stand for: `Coastal States` for *Coastal States Gas Corp. v. …* */
function onlyOne(
  named: ReadonlyMap<Authority, readonly string[]>,
  short: string,
): Authority | undefined {
  const fitting = [...named].filter(([, names]) => standsFor(short, names));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

const volumeOf = (volume = '', reporter = ''): string => `${volume} ${reporterKey(reporter)}`;

const letters = (name: string): string =>
  makePlain(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
