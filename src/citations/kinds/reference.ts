/** Works named alone: *Samantar*, `Foo at 62`, `the FSIA`. */
import { squash } from '../data/reporters.ts';
import { keptByObject } from '../kept.ts';
import { afterSignals, parties } from '../names.ts';
import { firstWord, Openings } from '../openings.ts';
import { Places } from '../places.ts';
import type { Entry, Registry } from '../registry.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Paren,
  type Source,
  type Work,
} from '../source.ts';
import { readPins } from '../tail.ts';
import { distinctive, nameWords, shortName } from '../titles.ts';
import { type NamesUsed, ProseNames } from './prose-name.ts';

/** A name the writer gave a work: `(“FSIA”)`. */
export interface Alias {
  readonly text: string;
  readonly entry: Entry;
  /** Statutes and the like have popular names; cases and filings have short ones. */
  readonly popular: boolean;
  /** Where it is given: it holds from there on. -1 for names the field gives. */
  readonly passage: number;
  readonly at: number;
  /** Set when it tells the work by itself, without a pinpoint. */
  readonly sure?: boolean;
}

const GENERIC =
  /^(?:Act|Code|Rule|Rules|Statute|Treaty|Convention|Order|Restatement|Report|Brief)$/;
const FILING = /(?:Order|Verdict|Opinion|Judgment|Br\.?|Brief|Decl\.?)$/;

const squashedTitle = keptByObject((work: Work) => squash(work.names[1] ?? ''));

/** A text that is looked for wherever a word begins. */
interface Phrase {
  readonly text: string;
  /** The names given for it, in reading order, each work once. */
  readonly aliases: Alias[];
}

/** ` at 62`, ` p. *4` after a name. */
const PINNED = / (?:at|p\.) (?=\*?\d)/g;
/** A pinpoint after a name; the pages of a book may stand right after it: `Unwired 58-60`. */
const AT_PAGE = / at [\d_*]/y;
const PAGES = / (?:at [\d_*]|\d{1,4}(?:-\d{1,4})?(?=[,.;)]|$| \())/y;
/** An article of a treaty: `VCCR art. 36(1)(b)`. */
const ARTICLE = / (arts?\. ?[\dIVX]{1,5}(?:\(\w{1,4}\)){0,4})(?!\w)/y;
/** `Article III of the Convention` is none of the Constitution. */
const OF_OTHER = / of (?!(?:the |our )?(?:U\.S\. |United States |Federal |federal )?Constitution)/y;
/** Most words a party's short name has. */
const MOST_WORDS = 6;
/** A name given to more works than this is looked up among the first. */
const MOST_WORKS = 60;

/** Whose clause it is: `the Fifth Amendment's `. */
const AMENDMENT = /\b((?:Twenty-)?[A-Z][a-z]+ Amendment)'s $/;

/** What stands for which work when a name is met alone. */
export class NameIndex {
  readonly #registry: Registry;
  readonly #aliases = new Map<string, Phrase>();
  /** Aliases by their first word, the longest first. */
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #openings = new Openings();
  /** Short names of parties that tell which case is meant. */
  readonly #shorts = new Set<string>();
  readonly #titles = new Map<string, Entry[]>();
  readonly #known = new Map<string, readonly Entry[]>();

  readonly #prose: ProseNames;

  /** @param used what the text shows of names, when it has no italics that would tell them */
  constructor(registry: Registry, aliases: readonly Alias[], used?: NamesUsed) {
    this.#registry = registry;
    this.#prose = new ProseNames(registry, used);
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
      this.#openings.note(phrase.text);
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
    const named: NamedFound[] = [];
    let taken: Places | undefined;
    /** The same without cites to the record. */
    let besideRecords: Places | undefined;
    const add = (from: number, end: number, entries: readonly Entry[], popular: boolean): void => {
      if (entries.length === 0) return;
      // Names are kept without the stop at their end.
      const to = end + (/ (?:Br|Decl)\.$/.test(plain.slice(end - 5, end + 1)) ? 1 : 0);
      taken ??= takenIn(plain.length, found);
      const free = !taken.any(from, to);
      const filing = !popular && FILING.test(plain.slice(from, to));
      if (!free && filing) {
        besideRecords ??= takenIn(
          plain.length,
          found.filter(({ kind }) => kind !== 'record'),
        );
      }
      const overRecord = !free && besideRecords?.any(from, to) === false;
      if (!free && !overRecord) return;
      taken.take(from, to);
      besideRecords?.take(from, to);
      let pins: ReturnType<typeof readPins> = popular ? { end: to } : readPins(source, to, true);
      const page = filing && !pins.pin ? matchAt(PAGES, plain, to) : null;
      if (page) pins = { end: to + page[0].length, pin: page[0].replace(/^ (?:at )?/, '') };
      const article = popular || pins.pin ? null : matchAt(ARTICLE, plain, to);
      if (article?.[1]) pins = { end: to + article[0].length, pin: article[1] };
      const { pin } = pins;
      const core = { from, to: pin ? pins.end : to };
      const name = source.text.slice(from, to);
      const fields = fieldsOf({
        form: 'name',
        name,
        pin,
        popularName: popular ? 'yes' : undefined,
      });
      const own: Found = { kind: 'reference', core, span: core, fields };
      named.push({ found: overRecord ? { ...own, overRecord } : own, entries });
    };
    for (const span of source.italics) {
      if (span.to - span.from > 400) continue;
      const from = afterSignals(plain, span.from, span.to);
      const text = plain.slice(from, span.to).replace(/(?:'s)?[ ,.;:]{0,9}$/, '');
      if (text.length < 2 || text.length > 120 || !/\p{Lu}/u.test(text)) continue;
      add(from, from + text.length, this.named(text), false);
    }
    if (this.#shorts.size > 0) {
      for (const at of matchesOf(PINNED, plain)) {
        const from = this.#shortBefore(plain, at.index);
        if (from < at.index) add(from, at.index, this.named(plain.slice(from, at.index)), false);
      }
    }
    if (this.#byWord.size > 0 || this.#prose.any) {
      let next = 0;
      let nextProse = 0;
      // Names begin with a capital or a number.
      for (const at of source.clues.initials) {
        const prose = at < nextProse ? undefined : this.#prose.at(plain, at, nextProse);
        if (prose) {
          nextProse = prose.to;
          add(at, prose.to, [prose.entry], false);
        }
        if (at < next || !this.#openings.has(plain, at)) continue;
        const phrase = this.#phraseAt(plain, at);
        if (!phrase) continue;
        const to = at + phrase.text.length;
        const entries = this.#aliased(phrase, plain, passage, at);
        if (!entries) continue;
        next = to;
        add(at, to, entries.works, entries.popular);
      }
    }
    taken?.release();
    besideRecords?.release();
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
    // `the Fifth Amendment's Due Process Clause`, where only the Fourteenth Amendment is cited.
    const owner = / Clause$/.test(text) && AMENDMENT.exec(plain.slice(Math.max(0, at - 40), at));
    if (owner && this.#aliases.get(owner[1] ?? '')?.aliases[0]?.entry !== last.entry) {
      return undefined;
    }
    if (/^Article /.test(text) && matchAt(OF_OTHER, plain, at + text.length)) return undefined;
    const pinned = last.entry.work.category === 'other' ? PAGES : AT_PAGE;
    if (
      !last.popular &&
      !last.sure &&
      !FILING.test(text) &&
      !matchAt(pinned, plain, at + text.length) &&
      !(last.entry.work.category === 'other' && matchAt(ARTICLE, plain, at + text.length))
    ) {
      return undefined;
    }
    return last.popular
      ? { works: [last.entry], popular: true }
      : { works: [...new Set(before.map((alias) => alias.entry))], popular: false };
  }
}

function takenIn(length: number, found: readonly Found[]): Places {
  const taken = new Places(length);
  for (const one of found) {
    taken.take(one.span.from, one.core.to);
    for (const paren of one.parens ?? []) if (blocked(paren)) taken.take(paren.from, paren.to);
  }
  return taken;
}

/** A name alone and the works it may stand for. */
export interface NamedFound {
  readonly found: Found;
  readonly entries: readonly Entry[];
}

const blocked = (paren: Paren): boolean => paren.role === 'alias' || paren.role === 'date';
