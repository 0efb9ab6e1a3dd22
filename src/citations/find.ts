/** All readers over one passage: candidates merged, overlaps taken out, nesting noted. */
import type { CitationPart } from './citation.ts';
import { isBare } from './clues.ts';
import { readCases } from './kinds/case.ts';
import { readClassics } from './kinds/classics.ts';
import { readConstitutions } from './kinds/constitution.ts';
import { readEncyclopedias } from './kinds/encyclopedia.ts';
import { readForeignLaws } from './kinds/foreign-law.ts';
import { readIds } from './kinds/id.ts';
import { readJournals } from './kinds/journal.ts';
import { readLegislative } from './kinds/legislative.ts';
import { readMarked } from './kinds/marked.ts';
import { readRecords } from './kinds/record.ts';
import { readRegulations } from './kinds/regulation.ts';
import { readReigns } from './kinds/reign.ts';
import { readRestatements } from './kinds/restatement.ts';
import { readRules } from './kinds/rule.ts';
import { readRulings } from './kinds/ruling.ts';
import { readSecondary } from './kinds/secondary.ts';
import { readLoneSections } from './kinds/section.ts';
import { readSlips } from './kinds/slip.ts';
import { readStatutes } from './kinds/statute.ts';
import { readSupras, takeInSupras } from './kinds/supra.ts';
import { readTreatises } from './kinds/treatise.ts';
import { readTreatyNumbers } from './kinds/treaty-number.ts';
import { readWorldCourt } from './kinds/world-court.ts';
import type { Mark } from './marks.ts';
import { Places } from './places.ts';
import { continuesString, signalBefore } from './signals.ts';
import type { Found, Source } from './source.ts';
import { nestSuperseding } from './superseding.ts';

const NONE: Found[] = [];

/** All citations of one passage, in order, before they are tied to authorities. */
export function findIn(source: Source, marks: readonly Mark[]): readonly Found[] {
  const marked = readMarked(source, marks);
  if (marked.length === 0 && isBare(source.clues) && !source.plain.includes('://')) {
    if (!source.plain.includes('www.')) return NONE;
  }
  const cases = readCases(source);
  const ends = cases.map((one) => one.core.to).sort((a, b) => a - b);
  const choice = new Choice(source.plain.length);
  choice.offer(marked.filter((one) => one.kind !== 'reference'));
  choice.offer(readIds(source));
  choice.offer(readStatutes(source));
  choice.offer(readForeignLaws(source));
  choice.offer(readReigns(source));
  choice.offer(readRegulations(source));
  choice.offer(readConstitutions(source));
  choice.offer(readRules(source));
  choice.offer(readRestatements(source));
  choice.offer(readEncyclopedias(source));
  choice.offer(readRulings(source));
  choice.offer(readWorldCourt(source));
  choice.offer(cases);
  choice.offer(readJournals(source));
  choice.offer(readTreatyNumbers(source));
  choice.offer(readLegislative(source));
  choice.offer(readClassics(source));
  choice.offer(readSupras(source, ends));
  choice.offer(readSlips(source));
  const records = readRecords(source);
  const named = marked.filter((one) => one.kind === 'reference');
  // What the writer calls a paper in front matter is that paper, not a page of the record.
  choice.offer(overlapping(named, records, source.plain.length));
  choice.offer(records);
  choice.offer(readSecondary(source, choice.kept));
  choice.offer(readTreatises(source));
  choice.offer(named);
  choice.offer(readLoneSections(source));
  const kept = takeInSupras(choice.end(), source.plain);
  if (kept.length === 0) return kept;
  nest(kept);
  nestSuperseding(kept, source.plain);
  for (const one of kept) noteSignal(one, source.plain);
  return kept.sort((a, b) => a.span.from - b.span.from || a.core.from - b.core.from);
}

/** Those citations whose cores overlap one of some others'. */
function overlapping(some: readonly Found[], others: readonly Found[], length: number): Found[] {
  if (some.length === 0 || others.length === 0) return NONE;
  const places = new Places(length);
  for (const { core } of others) places.take(core.from, core.to);
  const found = some.filter(({ core }) => places.any(core.from, core.to));
  places.release();
  return found;
}

/** Keeps, of candidates whose cores overlap, those that were offered first. */
class Choice {
  readonly #cores: Places;
  readonly #names: Places;
  readonly #spans: Places;
  #dropped: Set<Found> | undefined;
  readonly kept: Found[] = [];

  constructor(length: number) {
    this.#cores = new Places(length);
    this.#names = new Places(length);
    this.#spans = new Places(length);
  }

  offer(candidates: readonly Found[]): void {
    for (const one of candidates) {
      const { from, to } = one.core;
      // A lone name or section inside the name of a citation is part of it.
      // So is the docket entry a filing was made under.
      const taken =
        one.kind === 'reference' ? this.#names : one.kind === 'record' ? this.#spans : this.#cores;
      const overlaps =
        (one.host && this.#dropped?.has(one.host)) ||
        taken.any(from, to) ||
        (taken !== this.#cores && this.#cores.any(from, to));
      if (overlaps) {
        this.#dropped ??= new Set();
        this.#dropped.add(one);
        continue;
      }
      this.#cores.take(from, to);
      this.#names.take(one.span.from, to);
      this.#spans.take(one.span.from, one.span.to);
      for (const paren of one.parens ?? []) this.#spans.free(paren.from, paren.to);
      this.kept.push(one);
    }
  }

  /** Ends the choice. @returns what was kept */
  end(): Found[] {
    this.#cores.release();
    this.#names.release();
    this.#spans.release();
    return this.kept;
  }
}

/** Notes the signal before a citation; what is part of another one shares that one's. */
function noteSignal(one: Found, plain: string): void {
  if (one.listed || (one.part && one.part !== 'parenthetical')) return;
  const { signal, from } = signalBefore(plain, one.span.from);
  if (signal) Object.assign(one, { signal });
  if (continuesString(plain, from)) Object.assign(one, { string: true });
}

/** Notes which citation stands inside a parenthetical, or the title, of which other one. */
function nest(found: readonly Found[]): void {
  const inside = new Map<Found, { host: Found; part: CitationPart; size: number }>();
  let byStart: readonly Found[] | undefined;
  const within = (host: Found, from: number, to: number, part: CitationPart): void => {
    byStart ??= [...found].sort((a, b) => a.core.from - b.core.from);
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
    if (host.kind === 'journal' || host.kind === 'treaty')
      within(host, host.span.from, host.core.from, 'title');
  }
  for (const [one, { host, part }] of inside) Object.assign(one, { host, part });
}
