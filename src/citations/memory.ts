/** What was found in each passage of a text, so that after a change only other passages are read. */
import type { AuthorityCorrection, CitationReading, Passage, Span } from './citation.ts';
import { findIn } from './find.ts';
import type { NameIndex } from './kinds/reference.ts';
import { type Mark, readMark } from './marks.ts';
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

interface LastReading {
  readonly streams: readonly number[];
  readonly read: readonly ReadPassage[];
  readonly reading: CitationReading;
  readonly makeIndex: () => NameIndex;
  index?: NameIndex;
}

/** Passages read before, for one text that is read again and again; the results are the same. */
export class CitationMemory {
  #corrections = '[]';
  #marks: readonly Mark[] = [];
  #passages = new Map<string, ReadPassage>();
  #last: LastReading | undefined;

  /** The writer's corrections, read. Passages read under others are forgotten. */
  marks(corrections: readonly AuthorityCorrection[]): readonly Mark[] {
    const key = JSON.stringify(corrections);
    if (key !== this.#corrections) {
      this.#corrections = key;
      this.#marks = corrections.map(readMark);
      this.#passages = new Map();
      this.#last = undefined;
    }
    return this.#marks;
  }

  /** The names alone in passages, for the works and names of an earlier reading. */
  #namesKey = '';
  #names = new WeakMap<ReadPassage, readonly KeptName[]>();

  /** Names found in passages while the same works go by the same names, else none. */
  names(key: string): WeakMap<ReadPassage, readonly KeptName[]> {
    if (key !== this.#namesKey) {
      this.#namesKey = key;
      this.#names = new WeakMap();
    }
    return this.#names;
  }

  /**
   * The reading before, when it holds for these passages too: those that are new cite nothing and name
   * nothing, as those they replace did not. That is how most keystrokes are.
   */
  unchanged(
    passages: readonly Passage[],
    read: readonly ReadPassage[],
  ): CitationReading | undefined {
    const last = this.#last;
    if (last?.read.length !== read.length) return undefined;
    for (const [i, each] of read.entries()) {
      const before = last.read[i];
      if (passages[i]?.stream !== last.streams[i]) return undefined;
      if (each === before) continue;
      if (!before || before.found.length > 0 || each.found.length > 0) return undefined;
      if (this.#names.get(before)?.length !== 0) return undefined;
      last.index ??= last.makeIndex();
      if (last.index.read(each.source, i, each.found).length > 0) return undefined;
      this.#names.set(each, []);
    }
    this.#last = { ...last, read };
    return last.reading;
  }

  /** Keeps a reading for {@link unchanged}. */
  keep(
    passages: readonly Passage[],
    read: readonly ReadPassage[],
    reading: CitationReading,
    makeIndex: () => NameIndex,
  ): void {
    const streams = passages.map(({ stream }) => stream);
    this.#last = { streams, read, reading, makeIndex };
  }

  /** Finds the citations of each passage; those of passages that are gone are forgotten. */
  read(passages: readonly Passage[]): readonly ReadPassage[] {
    const known = this.#passages;
    this.#passages = new Map();
    const marks = this.#marks.filter((mark) => !mark.known || mark.matches.length > 0);
    return passages.map(({ text, italics = [] }) => {
      // Citations are told apart by identity, so passages that are alike are read each for itself.
      const kept = this.#passages.has(text) ? undefined : known.get(text);
      if (kept && alike(kept.source.italics, italics)) {
        this.#passages.set(text, kept);
        return kept;
      }
      const source = sourceOf(text, italics);
      const read = { source, found: findIn(source, marks) };
      if (!this.#passages.has(text)) this.#passages.set(text, read);
      return read;
    });
  }
}

function alike(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every((span, i) => span.from === b[i]?.from && span.to === b[i]?.to)
  );
}
