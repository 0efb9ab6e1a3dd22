/** Works named alone: *Samantar*, `Foo at 62`, `the FSIA`. */
import { squash } from '../data/reporters.ts';
import { afterSignals, parties } from '../names.ts';
import type { Entry } from '../registry.ts';
import { type Found, fieldsOf, type Paren, type Source } from '../source.ts';
import { readPins } from '../tail.ts';
import { distinctive, nameWords, shortName, standsFor } from '../titles.ts';

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

/** What stands for which work when a name is met alone. */
export class NameIndex {
  readonly #aliases = new Map<string, Alias[]>();
  readonly #pattern: RegExp | undefined;
  readonly #pinned: RegExp | undefined;
  readonly #cases: readonly Entry[];
  readonly #titles = new Map<string, Entry[]>();
  readonly #known = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[], aliases: readonly Alias[]) {
    this.#cases = entries.filter((entry) => entry.work.category === 'cases');
    for (const entry of entries) {
      if (entry.work.category === 'cases' || entry.work.names.length < 2) continue;
      const title = squash(entry.work.names[1] ?? '');
      if (title) this.#titles.set(title, [...(this.#titles.get(title) ?? []), entry]);
    }
    for (const alias of aliases) {
      this.#aliases.set(alias.text, [...(this.#aliases.get(alias.text) ?? []), alias]);
    }
    this.#pattern = words([...this.#aliases.keys()]);
    const shorts = this.#cases.flatMap((entry) => {
      const sides = parties(entry.names[0] ?? '');
      return [sides.plaintiff, sides.defendant ?? ''].map((side) => shortName(side));
    });
    const telling = shorts.filter((short) => short.length > 2 && distinctive(nameWords(short)));
    this.#pinned = words([...new Set(telling)], '(?= (?:at|p\\.) \\*?\\d)');
  }

  /** The works an italic name may stand for. */
  named(text: string): Entry[] {
    const known = this.#known.get(text);
    if (known) return known;
    const aliased = this.#aliases.get(text)?.filter((alias) => !alias.popular) ?? [];
    const title = this.#titles.get(squash(text));
    let entries: Entry[] = [];
    if (aliased.length > 0) entries = [...new Set(aliased.map((alias) => alias.entry))];
    else if (title) entries = title;
    else if (distinctive(nameWords(text))) {
      entries = this.#cases.filter((entry) => standsFor(text, entry.names));
    }
    this.#known.set(text, entries);
    return entries;
  }

  /** All names alone in a passage, outside the citations already found there. */
  read(source: Source, passage: number, found: readonly Found[]): NamedFound[] {
    const taken = new Uint8Array(source.plain.length + 1);
    for (const one of found) {
      taken.fill(1, one.span.from, one.core.to);
      for (const paren of one.parens ?? []) if (blocked(paren)) taken.fill(1, paren.from, paren.to);
    }
    const named: NamedFound[] = [];
    const add = (from: number, to: number, entries: readonly Entry[], popular: boolean): void => {
      if (entries.length === 0 || taken.subarray(from, to).includes(1)) return;
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
      const from = afterSignals(source.plain, span.from, span.to);
      const text = source.plain.slice(from, span.to).replace(/(?:'s)?[\s,.;:]*$/, '');
      if (text.length < 2 || text.length > 120 || !/\p{Lu}/u.test(text)) continue;
      add(from, from + text.length, this.named(text), false);
    }
    for (const at of this.#pinned ? source.plain.matchAll(this.#pinned) : []) {
      add(at.index, at.index + at[0].length, this.named(at[0]), false);
    }
    for (const at of this.#pattern ? source.plain.matchAll(this.#pattern) : []) {
      const to = at.index + at[0].length;
      const before = (this.#aliases.get(at[0]) ?? []).filter(
        (alias) => alias.passage < passage || (alias.passage === passage && alias.at < at.index),
      );
      const last = before[before.length - 1];
      if (!last) continue;
      if (
        GENERIC.test(at[0]) &&
        /\b[A-Z][\w'-]* $/.test(source.plain.slice(Math.max(0, at.index - 24), at.index))
      )
        continue;
      const pinned = / at [\d_*]/y;
      pinned.lastIndex = to;
      if (!last.popular && !FILING.test(at[0]) && !pinned.test(source.plain)) continue;
      const entries = last.popular
        ? [last.entry]
        : [...new Set(before.map((alias) => alias.entry))];
      add(at.index, to, entries, last.popular);
    }
    return named;
  }
}

/** A name alone and the works it may stand for. */
export interface NamedFound {
  readonly found: Found;
  readonly entries: readonly Entry[];
}

const blocked = (paren: Paren): boolean => paren.role === 'alias' || paren.role === 'date';

function words(texts: readonly string[], after = '(?![\\w])'): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const sorted = [...texts].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${escaped.join('|')})${after}`, 'g');
}
