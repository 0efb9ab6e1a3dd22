/** The law that superseded a decision is part of its history: `superseded by statute, 42 U.S.C. § 2000e-2`. */
import type { Citation } from './citation.ts';
import type { Found } from './source.ts';

const LAW: ReadonlySet<Citation['kind']> = new Set([
  'statute',
  'regulation',
  'constitution',
  'rule',
  'treaty',
  'legislative',
]);

/** A name of an act is no longer, UTF-16 units. */
const LONGEST_NAME = 200;

/** Whether a citation of a law belongs to a decision's history; it has an entry of its own all the same. */
export const isSuperseding = ({ kind, part }: Pick<Found, 'kind' | 'part'>): boolean =>
  part === 'history' && LAW.has(kind);

/** Notes which law stands behind `superseded by statute` of which decision. */
export function nestSuperseding(found: readonly Found[], plain: string): void {
  if (!found.some(({ supersededFrom }) => supersededFrom !== undefined)) return;
  const laws = found
    .filter(({ kind, part }) => LAW.has(kind) && !part)
    .sort((a, b) => a.core.from - b.core.from);
  let next = 0;
  for (const host of [...found].sort((a, b) => a.core.from - b.core.from)) {
    const from = host.supersededFrom;
    if (from === undefined) continue;
    while ((laws[next]?.core.from ?? Number.POSITIVE_INFINITY) < from) next++;
    const law = laws[next];
    if (!law || law.core.from - from > LONGEST_NAME) continue;
    const name = plain.slice(from, law.core.from);
    if (/[;()]|[.?!] ["']?\p{Lu}\p{Ll}+ \p{Ll}/u.test(name)) continue;
    Object.assign(law, { part: 'history', host });
  }
}
