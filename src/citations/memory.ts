/** What was found in each passage of a text, so that after a change only other passages are read. */
import type { AuthorityCorrection, CitationReading, Passage, Span } from './citation.ts';
import { findIn } from './find.ts';
import type { NameIndex } from './kinds/reference.ts';
import { type Mark, readMark } from './marks.ts';
import { type MovableReading, moved } from './moved.ts';
import { type Found, type Source, sourceOf } from './source.ts';

/** A passage made ready, and the citations in it before they are tied to authorities. */
export interface ReadPassage {
  readonly source: Source;
  readonly found: readonly Found[];
}

/** A name alone, with the works it may stand for by their serial numbers. */
export interface KeptName {
  readonly found: Found;
  readonly serials: readonly number[];
}

interface LastReading extends MovableReading {
  readonly places: readonly number[];
  readonly read: readonly ReadPassage[];
  readonly makeIndex: () => NameIndex;
  index?: NameIndex;
}

/** The names alone in a passage. */
export function namesIn(index: NameIndex, passage: number, read: ReadPassage): KeptName[] {
  return index
    .read(read.source, passage, read.found)
    .map(({ found, entries }) => ({ found, serials: entries.map(({ serial }) => serial) }))
    .sort((a, b) => a.found.core.from - b.found.core.from);
}

/** Passages read before, for one text that is read again and again; the results are the same. */
export class CitationMemory {
  #corrections = '[]';
  #marks: readonly Mark[] = [];
  /** Those of {@link #marks} that are looked for in passages. */
  #sought: readonly Mark[] = [];
  /** By their text; those that are alike in order. */
  #passages = new Map<string, ReadPassage[]>();
  #last: LastReading | undefined;

  /**
   * The writer's corrections, read. A reading under others is forgotten, and what was found in passages
   * when other texts were looked for in them.
   */
  marks(corrections: readonly AuthorityCorrection[]): readonly Mark[] {
    const key = JSON.stringify(corrections);
    if (key === this.#corrections) return this.#marks;
    const known = new Map(
      this.#marks.map((mark) => [JSON.stringify(mark.correction), mark] as const),
    );
    this.#corrections = key;
    this.#marks = corrections.map((each) => known.get(JSON.stringify(each)) ?? readMark(each));
    this.#last = undefined;
    const sought = this.#marks.filter((mark) => !mark.known || mark.matches.length > 0);
    const same = sought.every((mark, i) => mark === this.#sought[i]);
    if (!same || sought.length !== this.#sought.length) this.#passages = new Map();
    this.#sought = sought;
    return this.#marks;
  }

  /** The names alone in passages, for the works and names of an earlier reading. */
  #namesKey: readonly (string | number)[] = [];
  #names = new WeakMap<ReadPassage, readonly KeptName[]>();

  /** Names found in passages while the same works go by the same names, else none. */
  names(key: readonly (string | number)[]): WeakMap<ReadPassage, readonly KeptName[]> {
    const known = this.#namesKey;
    if (key.length !== known.length || key.some((part, i) => part !== known[i])) {
      this.#namesKey = key;
      this.#names = new WeakMap();
    }
    return this.#names;
  }

  /**
   * The reading before, when it holds for these passages too: those that are new cite and name what
   * those they replace did, if at other places. That is how most keystrokes are.
   */
  unchanged(
    passages: readonly Passage[],
    read: readonly ReadPassage[],
  ): CitationReading | undefined {
    const last = this.#last;
    if (last?.read.length !== read.length) return undefined;
    let now: MovableReading = last;
    for (const [i, each] of read.entries()) {
      const before = last.read[i];
      if (placeOf(passages[i]) !== last.places[i]) return undefined;
      if (each === before) continue;
      const known = before && this.#names.get(before);
      if (!known) return undefined;
      // The first italics of a text change what may be a name in all of it.
      if (before.source.italics.length > 0 !== each.source.italics.length > 0) return undefined;
      last.index ??= last.makeIndex();
      const names = namesIn(last.index, i, each);
      const { found, source } = before;
      const moves = moved(
        now,
        i,
        { text: source.text, found, names: known },
        { text: each.source.text, found: each.found, names },
      );
      if (!moves) return undefined;
      now = moves;
      this.#names.set(each, names);
    }
    this.#last = { ...last, ...now, read };
    return now.reading;
  }

  /** Keeps a reading, and what each of its citations was made of, for {@link unchanged}. */
  keep(
    passages: readonly Passage[],
    read: readonly ReadPassage[],
    reading: MovableReading,
    makeIndex: () => NameIndex,
  ): void {
    this.#last = { ...reading, places: passages.map(placeOf), read, makeIndex };
  }

  /** Finds the citations of each passage; those of passages that are gone are forgotten. */
  read(passages: readonly Passage[]): readonly ReadPassage[] {
    const known = this.#passages;
    this.#passages = new Map();
    const marks = this.#sought;
    return passages.map(({ text, italics = [] }) => {
      // Citations are told apart by identity, so passages that are alike are read each for itself.
      const same = this.#passages.get(text);
      let read = known.get(text)?.[same?.length ?? 0];
      if (!read || !alike(read.source.italics, italics)) {
        const source = sourceOf(text, italics);
        read = { source, found: findIn(source, marks) };
      }
      if (same) same.push(read);
      else this.#passages.set(text, [read]);
      return read;
    });
  }
}

/** What of a passage is not its text: its stream, and whether it is a quotation. */
const placeOf = (passage: Passage | undefined): number =>
  passage ? passage.stream * 2 + (passage.quoted ? 1 : 0) : -1;

function alike(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every((span, i) => span.from === b[i]?.from && span.to === b[i]?.to)
  );
}
