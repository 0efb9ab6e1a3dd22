/** What was found in each passage of a text, so that after a change only other passages are read. */
import type { AuthorityCorrection, Passage } from './citation.ts';
import { findIn } from './find.ts';
import { type Mark, readMark } from './marks.ts';
import { type Found, type Source, sourceOf } from './source.ts';

/** A passage made ready, and the citations in it before they are tied to authorities. */
export interface ReadPassage {
  readonly source: Source;
  readonly found: readonly Found[];
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

  /** Finds the citations of each passage; those of passages that are gone are forgotten. */
  read(passages: readonly Passage[]): readonly ReadPassage[] {
    const known = this.#passages;
    this.#passages = new Map();
    const marks = this.#marks.filter((mark) => !mark.known || mark.matches.length > 0);
    return passages.map(({ text, italics = [] }) => {
      const key = `${italics.map(({ from, to }) => `${from}-${to}`).join()} ${text}`;
      // Citations are told apart by identity, so passages that are alike are read each for itself.
      const kept = this.#passages.has(key) ? undefined : known.get(key);
      if (kept) {
        this.#passages.set(key, kept);
        return kept;
      }
      const source = sourceOf(text, italics);
      const read = { source, found: findIn(source, marks) };
      this.#passages.set(key, read);
      return read;
    });
  }
}
