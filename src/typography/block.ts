/** A segment that holds only this stands for inline code, an image or a note reference. */
export const INLINE_OBJECT = '\uFFFC';

/** A segment that holds only this stands for a hard line break. */
export const LINE_BREAK = '\u2028';

/** No-break space. */
export const NO_BREAK_SPACE = '\u00A0';

/**
 * The text of one block and the characters that are to be set differently. Every change replaces
 * one character by zero or more, so a change never reaches over the border of two segments and any
 * offset into the typed text has its place in the set text.
 */
export class Block {
  readonly text: string;
  readonly #changes = new Map<number, string>();
  readonly #kept: readonly { readonly from: number; readonly to: number }[];

  /**
   * @param text the segments of the block joined.
   * @param kept parts where nothing changes, in order and apart from each other.
   */
  constructor(text: string, kept: readonly { readonly from: number; readonly to: number }[] = []) {
    this.text = text;
    this.#kept = kept;
  }

  /** Sets other characters in place of the one at `at`; nothing happens in a part that is kept. */
  set(at: number, characters: string): void {
    if (!this.keeps(at)) this.#changes.set(at, characters);
  }

  /** Whether the character at `at` stays as typed. */
  keeps(at: number): boolean {
    let low = 0;
    let high = this.#kept.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const part = this.#kept[middle];
      if (!part) return false;
      if (at < part.from) high = middle - 1;
      else if (at >= part.to) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** Makes the blank at `at` (a space, or the line end of a wrapped paragraph) one that holds. */
  join(at: number): void {
    const width = blankWidth(this.text, at);
    if (width === 0) return;
    this.set(at, NO_BREAK_SPACE);
    if (width === 2) this.set(at + 1, '');
  }

  /** Joins every blank from `from` up to `to`. */
  joinAll(from: number, to: number): void {
    for (let at = from; at < to; at++) this.join(at);
  }

  /** Takes out the blank at `at`, if there is one. */
  close(at: number): void {
    const width = blankWidth(this.text, at);
    for (let offset = 0; offset < width; offset++) this.set(at + offset, '');
  }

  /** Offset of the blank that ends at `at`; `at` itself when there is none. */
  blankBefore(at: number): number {
    if (this.text[at - 1] === '\n' && this.text[at - 2] === '\r') return at - 2;
    return blankWidth(this.text, at - 1) > 0 ? at - 1 : at;
  }

  /** What stands at `at` in the set text. */
  at(at: number): string {
    return this.#changes.get(at) ?? this.text.charAt(at);
  }

  /** The set text, and for every offset into the typed text the offset into the set text. */
  finish(): { readonly text: string; readonly offsets: Uint32Array } {
    const offsets = new Uint32Array(this.text.length + 1);
    const pieces: string[] = [];
    let length = 0;
    let copied = 0;
    for (let at = 0; at < this.text.length; at++) {
      offsets[at] = length;
      const change = this.#changes.get(at);
      if (change === undefined) {
        length++;
        continue;
      }
      pieces.push(this.text.slice(copied, at), change);
      copied = at + 1;
      length += change.length;
    }
    offsets[this.text.length] = length;
    pieces.push(this.text.slice(copied));
    return { text: pieces.join(''), offsets };
  }
}

/** 1 for a space or line feed at `at`, 2 for CR LF, else 0. */
function blankWidth(text: string, at: number): number {
  const character = text[at];
  if (character === ' ' || (character === '\n' && text[at - 1] !== '\r')) return 1;
  return character === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

/** The source of a regular expression for one blank: a space or the line end of a wrapped line. */
export const BLANK = '(?:[ \\n\\u00A0]|\\r\\n)';
