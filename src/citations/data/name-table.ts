/** A table of names that are met in running text with or without their stops and blanks. */
import { keptByText } from '../kept.ts';

/** A name without blanks, stops, apostrophes and capitals: equal for all spellings of one name. */
export const squash: (name: string) => string = keptByText((name) =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase(),
);

/** A name found at a place. */
export interface NamedAt {
  /** The name as the table has it. */
  readonly name: string;
  /** Where it ends in the text. */
  readonly to: number;
}

interface Row {
  readonly name: string;
  /** Set when the name may be written without its stops: `US`, `Wash`. */
  bare: boolean;
}

/** Goes on with the hash of a squashed name. Names are looked up by it, then compared. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const hashOf = (key: string): number => {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = step(hash, key.charCodeAt(i));
  return hash;
};

const LONGEST = 70;

/** A character as squashed names have it; 0 when they leave it out. */
function squashed(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 38) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code > 127 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** Whether a stretch of text is a squashed name. */
function spells(key: string, plain: string, from: number, to: number): boolean {
  let at = 0;
  for (let i = from; i < to; i++) {
    const code = squashed(plain.charCodeAt(i));
    if (code > 0 && code !== key.charCodeAt(at++)) return false;
  }
  return at === key.length;
}

/** Looks names up at places of a text; the table's text is read at the first question. */
export class NameTable {
  readonly #text: string;
  readonly #marks = new Map<string, string>();
  #rows: Map<string, Row> | undefined;
  /** Hashes of the first four letters of every name that has as many. */
  readonly #openings = new Set<number>();
  /** The keys by their hashes. */
  readonly #hashes = new Map<number, string[]>();
  #names: readonly string[] | undefined;

  /** @param text one line a name: `[mark]name`, then after tabs its other spellings. */
  constructor(text: string) {
    this.#text = text;
  }

  /** The mark (`!` or `=`) of a name of the table. */
  mark(name: string): string {
    this.#load();
    return this.#marks.get(name) ?? '';
  }

  /** The names of the table, each once. */
  names(): readonly string[] {
    this.#names ??= [...new Set([...this.#load().values()].map(({ name }) => name))];
    return this.#names;
  }

  /** The name of the table that a spelling stands for. */
  find(spelling: string): string | undefined {
    return this.#load().get(squash(spelling))?.name;
  }

  /** The longest name that begins at a place and ends before a blank or comma. */
  at(plain: string, from: number): NamedAt | undefined {
    const rows = this.#load();
    const end = Math.min(plain.length, from + LONGEST);
    let hash = 0;
    let length = 0;
    let last = 0;
    let stopped = false;
    let best: NamedAt | undefined;
    for (let i = from; i < end; i++) {
      const code = plain.charCodeAt(i);
      if (length === 4 && !this.#openings.has(hash)) break;
      const lower = squashed(code);
      if (lower > 0) {
        hash = step(hash, lower);
        length++;
      } else if (code === 46) stopped = true;
      else if (code === 32 || code === 44) {
        if (length === last) continue;
        last = length;
        const key = this.#hashes.get(hash)?.find((each) => spells(each, plain, from, i));
        const row = key === undefined ? undefined : rows.get(key);
        if (row && (stopped || row.bare)) best = { name: row.name, to: i };
      } else if (code !== 39 && code !== 40 && code !== 41 && code !== 45) break;
    }
    return best;
  }

  #load(): Map<string, Row> {
    if (this.#rows) return this.#rows;
    const rows = new Map<string, Row>();
    const others: [string, Row, string][] = [];
    for (const line of this.#text.split('\n')) {
      if (line === '') continue;
      const [first = '', ...rest] = line.split('\t');
      const mark = /^[!=]/.test(first) ? first.slice(0, 1) : '';
      const name = first.slice(mark.length);
      const row: Row = {
        name,
        bare: !name.includes('.') || /\d(?:d|th)$|[A-Z]\.? ?[A-Z]/.test(name),
      };
      if (mark && !this.#marks.has(name)) this.#marks.set(name, mark);
      const own = squash(name);
      if (!rows.has(own)) rows.set(own, row);
      for (const other of rest) {
        const key = squash(other);
        if (key === own) row.bare = true;
        else others.push([key, row, other]);
      }
    }
    for (const [key, row, other] of others) {
      if (rows.has(key)) continue;
      rows.set(key, { name: row.name, bare: row.bare || !other.includes('.') });
    }
    for (const key of rows.keys()) {
      this.#openings.add(hashOf(key.slice(0, 4)));
      const hash = hashOf(key);
      const same = this.#hashes.get(hash);
      if (same) same.push(key);
      else this.#hashes.set(hash, [key]);
    }
    this.#rows = rows;
    return rows;
  }
}
