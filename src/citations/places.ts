/** Marks on the places of a text, for questions about stretches that may overlap. */

/** Arrays kept for the next text: to make one for each paragraph takes longer than to use it. */
const spare: Uint8Array[] = [];

/** Longer arrays than this are not kept. */
const LONGEST_KEPT = 1 << 20;

/** Which places of a text are taken. No array is made for a text of which none is. */
export class Places {
  readonly #length: number;
  #marks: Uint8Array | undefined;

  /** @param length how many places the text has */
  constructor(length: number) {
    this.#length = length;
  }

  /** Takes a stretch. */
  take(from: number, to: number): void {
    this.#marks ??= this.#make();
    this.#marks.fill(1, Math.max(0, from), Math.min(to, this.#length));
  }

  /** Gives a stretch free. */
  free(from: number, to: number): void {
    this.#marks?.fill(0, from, Math.min(to, this.#length));
  }

  /** Whether any place of a stretch is taken. */
  any(from: number, to: number): boolean {
    const marks = this.#marks;
    if (!marks) return false;
    const end = Math.min(to, this.#length);
    for (let i = from; i < end; i++) if (marks[i] === 1) return true;
    return false;
  }

  /** Lets the next text use what this one used; everything is free after that. */
  release(): void {
    const marks = this.#marks;
    if (!marks) return;
    marks.fill(0, 0, this.#length);
    this.#marks = undefined;
    if (marks.length <= LONGEST_KEPT && spare.length < 8) spare.push(marks);
  }

  #make(): Uint8Array {
    const last = spare.pop();
    return last && last.length >= this.#length
      ? last
      : new Uint8Array(Math.max(this.#length, 4096));
  }
}
