/** All readers over one passage: candidates merged, overlaps taken out, nesting noted. */
import type { CitationPart } from './citation.ts';
import { readCases } from './kinds/case.ts';
import { readClassics } from './kinds/classics.ts';
import { readConstitutions } from './kinds/constitution.ts';
import { readIds } from './kinds/id.ts';
import { readJournals } from './kinds/journal.ts';
import { readLegislative } from './kinds/legislative.ts';
import { readMarked } from './kinds/marked.ts';
import { readRecords } from './kinds/record.ts';
import { readRegulations } from './kinds/regulation.ts';
import { readRestatements } from './kinds/restatement.ts';
import { readRules } from './kinds/rule.ts';
import { readSecondary } from './kinds/secondary.ts';
import { readLoneSections } from './kinds/section.ts';
import { readSlips } from './kinds/slip.ts';
import { readStatutes } from './kinds/statute.ts';
import { readSupras } from './kinds/supra.ts';
import type { Mark } from './marks.ts';
import { continuesString, signalBefore } from './signals.ts';
import type { Found, Source } from './source.ts';

/** All citations of one passage, in order, before they are tied to authorities. */
export function findIn(source: Source, marks: readonly Mark[]): Found[] {
  const marked = readMarked(source, marks);
  const cases = readCases(source);
  const ends = cases.map((one) => one.core.to).sort((a, b) => a - b);
  const places = new Places(source.plain.length);
  places.offer(marked.filter((one) => one.kind !== 'reference'));
  places.offer(readIds(source));
  places.offer(readStatutes(source));
  places.offer(readRegulations(source));
  places.offer(readConstitutions(source));
  places.offer(readRules(source));
  places.offer(readRestatements(source));
  places.offer(cases);
  places.offer(readJournals(source));
  places.offer(readLegislative(source));
  places.offer(readClassics(source));
  places.offer(readSupras(source, ends));
  places.offer(readSlips(source));
  places.offer(readRecords(source));
  places.offer(readSecondary(source, places.kept));
  places.offer(marked.filter((one) => one.kind === 'reference'));
  places.offer(readLoneSections(source));
  const { kept } = places;
  if (kept.length === 0) return kept;
  return nested(kept)
    .map((one) => withSignal(one, source.plain))
    .sort((a, b) => a.span.from - b.span.from || a.core.from - b.core.from);
}

/** Keeps, of candidates whose cores overlap, those that were offered first. */
class Places {
  readonly #cores: Uint8Array;
  readonly #names: Uint8Array;
  readonly #spans: Uint8Array;
  readonly #dropped = new Set<Found>();
  readonly kept: Found[] = [];

  constructor(length: number) {
    this.#cores = new Uint8Array(length);
    this.#names = new Uint8Array(length);
    this.#spans = new Uint8Array(length);
  }

  offer(candidates: readonly Found[]): void {
    for (const one of candidates) {
      const { from, to } = one.core;
      // A lone name or section inside the name of a citation is part of it.
      // So is the docket entry a filing was made under.
      const taken =
        one.kind === 'reference' ? this.#names : one.kind === 'record' ? this.#spans : this.#cores;
      const overlaps =
        (one.host && this.#dropped.has(one.host)) ||
        has(taken, from, to) ||
        (taken !== this.#cores && has(this.#cores, from, to));
      if (overlaps) {
        this.#dropped.add(one);
        continue;
      }
      this.#cores.fill(1, from, to);
      this.#names.fill(1, one.span.from, to);
      this.#spans.fill(1, one.span.from, one.span.to);
      for (const paren of one.parens ?? []) this.#spans.fill(0, paren.from, paren.to);
      this.kept.push(one);
    }
  }
}

function has(places: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (places[i] === 1) return true;
  return false;
}

/** Notes the signal before a citation; what is part of another one shares that one's. */
function withSignal(one: Found, plain: string): Found {
  if (one.listed || (one.part && one.part !== 'parenthetical')) return one;
  const { signal, from } = signalBefore(plain, one.span.from);
  const string = continuesString(plain, from);
  return Object.assign(one, signal ? { signal } : {}, string ? { string } : {});
}

/** Notes which citation stands inside a parenthetical, or the title, of which other one. */
function nested(found: readonly Found[]): Found[] {
  const inside = new Map<Found, { host: Found; part: CitationPart; size: number }>();
  const byStart = [...found].sort((a, b) => a.core.from - b.core.from);
  const within = (host: Found, from: number, to: number, part: CitationPart): void => {
    let low = 0;
    let high = byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byStart[middle]?.core.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < byStart.length; i++) {
      const one = byStart[i];
      if (!one || one.core.from >= to) break;
      if (one === host || (one.part && part !== 'title') || one.core.to > to) continue;
      const known = inside.get(one);
      if (!known || known.size > to - from) inside.set(one, { host, part, size: to - from });
    }
  };
  for (const host of found) {
    for (const paren of host.parens ?? []) {
      if (paren.role === 'weight') within(host, paren.from, paren.to, 'parenthetical');
      if (paren.role === 'codified') within(host, paren.from, paren.to, 'codified');
    }
    if (host.kind === 'journal') within(host, host.span.from, host.core.from, 'title');
  }
  const copies = new Map<Found, Found>();
  const copy = (one: Found): Found => {
    const done = copies.get(one);
    if (done) return done;
    const place = inside.get(one);
    const host = place ? copy(place.host) : one.host ? copy(one.host) : undefined;
    const part = place?.part ?? one.part;
    const made: Found = { ...one, ...(host ? { host } : {}), ...(part ? { part } : {}) };
    copies.set(one, made);
    return made;
  };
  return found.map(copy);
}
