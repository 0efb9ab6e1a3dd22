/** Works named alone: *Samantar*, `Foo at 62`, `the FSIA`. */
import { squash } from '../data/reporters.ts';
import { keptByObject } from '../kept.ts';
import { afterSignals, parties } from '../names.ts';
import type { Entry, Registry } from '../registry.ts';
import { type Found, fieldsOf, type Paren, type Source, type Work } from '../source.ts';
import { readPins } from '../tail.ts';
import { distinctive, nameWords, shortName } from '../titles.ts';

/** A name the writer gave a work: `(“FSIA”)`. */
export interface Alias {
  readonly text: string;
  readonly entry: Entry;
  /** Statutes and the like have popular names; cases and filings have short ones. */
  readonly popular: boolean;
  readonly passage: number;
  readonly at: number;
}

const GENERIC =
  /^(?:Act|Code|Rule|Rules|Statute|Treaty|Convention|Order|Restatement|Report|Brief)$/;
const FILING = /(?:Order|Verdict|Opinion|Judgment|Br\.|Brief|Decl\.)$/;

const squashedTitle = keptByObject((work: Work) => squash(work.names[1] ?? ''));

/** A text that is looked for wherever a word begins. */
interface Phrase {
  readonly text: string;
  /** The names given for it, in reading order, each work once. */
  readonly aliases: Alias[];
}

/** ` at 62`, ` p. *4` after a name. */
const PINNED = / (?:at|p\.) (?=\*?\d)/g;
/** Names begin with a capital or a number. */
const WORD = /(?<![\w-])[A-Z0-9\u00c0-\u00de]/g;
/** Most words a party's short name has. */
const MOST_WORDS = 6;
/** A name given to more works than this is looked up among the first. */
const MOST_WORKS = 60;

/** What stands for which work when a name is met alone. */
export class NameIndex {
  readonly #registry: Registry;
  readonly #aliases = new Map<string, Phrase>();
  /** Aliases by their first word, the longest first. */
  readonly #byWord = new Map<string, Phrase[]>();
  /** Short names of parties that tell which case is meant. */
  readonly #shorts = new Set<string>();
  readonly #titles = new Map<string, Entry[]>();
  readonly #known = new Map<string, readonly Entry[]>();

  constructor(registry: Registry, aliases: readonly Alias[]) {
    this.#registry = registry;
    for (const entry of registry.entries) {
      if (entry.work.category === 'cases') this.#parties(entry);
      else if (entry.work.names.length > 1) {
        const title = squashedTitle(entry.work);
        const same = this.#titles.get(title);
        if (same) same.push(entry);
        else if (title) this.#titles.set(title, [entry]);
      }
    }
    for (const alias of aliases) {
      const phrase = this.#aliases.get(alias.text);
      if (!phrase) this.#aliases.set(alias.text, { text: alias.text, aliases: [alias] });
      else if (phrase.aliases.length < MOST_WORKS) {
        if (!phrase.aliases.some(({ entry }) => entry === alias.entry)) phrase.aliases.push(alias);
      }
    }
    for (const phrase of this.#aliases.values()) {
      const word = firstWord(phrase.text, 0);
      const list = this.#byWord.get(word) ?? [];
      list.push(phrase);
      this.#byWord.set(word, list);
    }
    for (const list of this.#byWord.values()) {
      list.sort((x, y) => y.text.length - x.text.length);
    }
  }

  #parties(entry: Entry): void {
    const sides = parties(entry.names[0] ?? '');
    for (const side of [sides.plaintiff, sides.defendant ?? '']) {
      const short = shortName(side);
      if (short.length > 2 && distinctive(nameWords(short))) this.#shorts.add(short);
    }
  }

  /** The works an italic name may stand for. */
  named(text: string): readonly Entry[] {
    const known = this.#known.get(text);
    if (known) return known;
    const aliased = this.#aliases.get(text)?.aliases.filter((alias) => !alias.popular) ?? [];
    const title = this.#titles.get(squash(text));
    let entries: Entry[] = [];
    if (aliased.length > 0) entries = [...new Set(aliased.map((alias) => alias.entry))];
    else if (title) entries = title;
    else if (distinctive(nameWords(text))) {
      entries = this.#registry.named(text).filter((entry) => entry.work.category === 'cases');
    }
    this.#known.set(text, entries);
    return entries;
  }

  /** All names alone in a passage, outside the citations already found there. */
  read(source: Source, passage: number, found: readonly Found[]): NamedFound[] {
    const { plain } = source;
    let taken: Uint8Array | undefined;
    const named: NamedFound[] = [];
    const add = (from: number, to: number, entries: readonly Entry[], popular: boolean): void => {
      if (entries.length === 0) return;
      taken ??= takenIn(plain.length, found);
      if (taken.subarray(from, to).includes(1)) return;
      taken.fill(1, from, to);
      const pins = popular ? { end: to } : readPins(source, to, true);
      const pin = 'pin' in pins ? pins.pin : undefined;
      const core = { from, to: pin ? pins.end : to };
      const name = source.text.slice(from, to);
      const fields = fieldsOf({
        form: 'name',
        name,
        pin,
        popularName: popular ? 'yes' : undefined,
      });
      named.push({ found: { kind: 'reference', core, span: core, fields }, entries });
    };
    for (const span of source.italics) {
      if (span.to - span.from > 400) continue;
      const from = afterSignals(plain, span.from, span.to);
      const text = plain.slice(from, span.to).replace(/(?:'s)?[ ,.;:]{0,9}$/, '');
      if (text.length < 2 || text.length > 120 || !/\p{Lu}/u.test(text)) continue;
      add(from, from + text.length, this.named(text), false);
    }
    if (this.#shorts.size > 0) {
      for (const at of plain.matchAll(PINNED)) {
        const from = this.#shortBefore(plain, at.index);
        if (from < at.index) add(from, at.index, this.named(plain.slice(from, at.index)), false);
      }
    }
    if (this.#byWord.size > 0) {
      let next = 0;
      for (const at of plain.matchAll(WORD)) {
        if (at.index < next) continue;
        const phrase = this.#phraseAt(plain, at.index);
        if (!phrase) continue;
        const to = at.index + phrase.text.length;
        const entries = this.#aliased(phrase, plain, passage, at.index);
        if (!entries) continue;
        next = to;
        add(at.index, to, entries.works, entries.popular);
      }
    }
    return named;
  }

  /** Where the short name of a party that ends at a place begins; the place itself without one. */
  #shortBefore(plain: string, end: number): number {
    let best = end;
    let at = end;
    for (let words = 0; words < MOST_WORDS && at > 0; words++) {
      at = plain.lastIndexOf(' ', at - 1);
      if (end - at > 80) break;
      const from = at + 1 + (/^["'([]+/.exec(plain.slice(at + 1, at + 4))?.[0].length ?? 0);
      if (this.#shorts.has(plain.slice(from, end))) best = from;
      if (at < 0) break;
    }
    return best;
  }

  #phraseAt(plain: string, at: number): Phrase | undefined {
    for (const phrase of this.#byWord.get(firstWord(plain, at)) ?? []) {
      if (!plain.startsWith(phrase.text, at)) continue;
      if (!/\w/.test(plain[at + phrase.text.length] ?? '')) return phrase;
    }
    return undefined;
  }

  /** What a given name stands for at a place: the last act so named, or all works of that name. */
  #aliased(
    { text, aliases }: Phrase,
    plain: string,
    passage: number,
    at: number,
  ): { works: Entry[]; popular: boolean } | undefined {
    const before = aliases.filter(
      (alias) => alias.passage < passage || (alias.passage === passage && alias.at < at),
    );
    const last = before[before.length - 1];
    if (!last) return undefined;
    if (GENERIC.test(text) && /\b[A-Z][\w'-]* $/.test(plain.slice(Math.max(0, at - 24), at))) {
      return undefined;
    }
    const pinned = / at [\d_*]/y;
    pinned.lastIndex = at + text.length;
    if (!last.popular && !FILING.test(text) && !pinned.test(plain)) return undefined;
    return last.popular
      ? { works: [last.entry], popular: true }
      : { works: [...new Set(before.map((alias) => alias.entry))], popular: false };
  }
}

function takenIn(length: number, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(length + 1);
  for (const one of found) {
    taken.fill(1, one.span.from, one.core.to);
    for (const paren of one.parens ?? []) if (blocked(paren)) taken.fill(1, paren.from, paren.to);
  }
  return taken;
}

/** The letters and digits from a place on. */
function firstWord(text: string, at: number): string {
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

/** A name alone and the works it may stand for. */
export interface NamedFound {
  readonly found: Found;
  readonly entries: readonly Entry[];
}

const blocked = (paren: Paren): boolean => paren.role === 'alias' || paren.role === 'date';
