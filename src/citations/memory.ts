/** What was found in each passage of a text, so that after a change only other passages are read. */
import type { AuthorityCorrection, Passage, Span } from './citation.ts';
import { findIn } from './find.ts';
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

/** Passages read before, for one text that is read again and again; the results are the same. */
export class CitationMemory {
  #corrections = '[]';
  #marks: readonly Mark[] = [];
  #passages = new Map<string, ReadPassage>();

  /** The writer's corrections, read. Passages read under others are forgotten. */
  marks(corrections: readonly AuthorityCorrection[]): readonly Mark[] {
    const key = JSON.stringify(corrections);
    if (key !== this.#corrections) {
      this.#corrections = key;
      this.#marks = corrections.map(readMark);
      this.#passages = new Map();
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
