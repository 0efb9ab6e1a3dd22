/** How texts that are looked for begin, so that most places of a passage can be passed over. */

const SIZE = 1 << 11;

/** A number for the two characters at a place; others may share it. */
function opening(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return ((text.charCodeAt(at) << 4) ^ second) & (SIZE - 1);
}

/** The beginnings of some texts. */
export class Openings {
  readonly #noted = new Uint8Array(SIZE);

  /** Adds the beginning of a text. */
  note(text: string): void {
    if (text.length > 1) this.#noted[opening(text, 0)] = 1;
    else this.#noted.fill(1);
  }

  /** Whether one of the texts may begin at a place. */
  has(plain: string, at: number): boolean {
    return this.#noted[opening(plain, at)] === 1;
  }
}

/** The letters and digits from a place on. */
export function firstWord(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < 30) {
    const code = text.charCodeAt(to);
    const letter =
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!letter && code < 128) break;
    to++;
  }
  return text.slice(at, to);
}
