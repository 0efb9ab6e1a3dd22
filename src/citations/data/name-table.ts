/** A table of names that are met in running text with or without their stops and blanks. */

/** A name without blanks, stops, apostrophes and capitals: equal for all spellings of one name. */
export function squash(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase();
}

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

const LONGEST = 70;

/** Looks names up at places of a text; the table's text is read at the first question. */
export class NameTable {
  readonly #text: string;
  readonly #marks = new Map<string, string>();
  #rows: Map<string, Row> | undefined;
  /** The first four letters of every name that has as many. */
  readonly #openings = new Set<string>();

  /** @param text one line a name: `[mark]name`, then after tabs its other spellings. */
  constructor(text: string) {
    this.#text = text;
  }

  /** The mark (`!` or `=`) of a name of the table. */
  mark(name: string): string {
    this.#load();
    return this.#marks.get(name) ?? '';
  }

  /** The name of the table that a spelling stands for. */
  find(spelling: string): string | undefined {
    return this.#load().get(squash(spelling))?.name;
  }

  /** The longest name that begins at a place and ends before a blank or comma. */
  at(plain: string, from: number): NamedAt | undefined {
    const rows = this.#load();
    const end = Math.min(plain.length, from + LONGEST);
    let key = '';
    let last = '';
    let stopped = false;
    let best: NamedAt | undefined;
    for (let i = from; i < end; i++) {
      const code = plain.charCodeAt(i);
      if (key.length === 4 && !this.#openings.has(key)) break;
      if (code >= 97 && code <= 122) key += plain[i];
      else if (code >= 65 && code <= 90) key += String.fromCharCode(code + 32);
      else if (code >= 48 && code <= 57) key += plain[i];
      else if (code === 38) key += '&';
      else if (code === 46) stopped = true;
      else if (code === 32 || code === 44) {
        const row = key === '' || key === last ? undefined : rows.get(key);
        last = key;
        if (row && (stopped || row.bare)) best = { name: row.name, to: i };
      } else if (code > 127) key += plain[i]?.toLowerCase() ?? '';
      else if (code !== 39 && code !== 40 && code !== 41 && code !== 45) break;
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
    for (const key of rows.keys()) this.#openings.add(key.slice(0, 4));
    this.#rows = rows;
    return rows;
  }
}
