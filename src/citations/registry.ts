/** The works a text cites, each once, however many citations name it. */
import type { AuthorityCorrection, StyledText } from './citation.ts';
import { reporterKey, squash } from './data/reporters.ts';
import { keptByObject } from './kept.ts';
import type { Mark } from './marks.ts';
import { parties } from './names.ts';
import type { Code, Work } from './source.ts';
import { nameWords, standsFor } from './titles.ts';

/** One work with all its keys. */
export interface Entry {
  readonly id: string;
  /** Counts up in the order in which works were first cited. */
  readonly serial: number;
  keys: string[];
  /** The richest citation of it. */
  work: Work;
  /** All names short forms may be made of. */
  names: string[];
  /** Position of its first full citation in reading order. */
  first: number;
  correction?: AuthorityCorrection;
  name?: readonly StyledText[];
  sortKey?: string;
}

/** What is cited of one code. */
export interface CitedCode {
  readonly code: Code;
  /** First and last section of each range cited. */
  readonly ranges: (readonly [number, number])[];
  /** The leading digits of its sections, without the last two; of those with a hyphen the chapter: `57-`. */
  readonly stems: Set<string>;
}

const inOrder = (a: Entry, b: Entry): number => a.serial - b.serial;

/**
 * Finds works by key, by volume, by name and by section. Every question is answered from an index, so
 * that a reading takes time in proportion to the text.
 */
export class Registry {
  readonly #all = new Set<Entry>();
  #listed: readonly Entry[] | undefined;
  #serial = 0;
  readonly #byKey = new Map<string, Entry>();
  readonly #byLoose = new Map<string, Entry[]>();
  readonly #byVolume = new Map<string, Set<Entry>>();
  readonly #byWord = new Map<string, Set<Entry>>();
  readonly #bySection = new Map<string, Set<Entry>>();
  readonly #byRule = new Map<string, Set<Entry>>();
  readonly #codes = new Map<string, CitedCode>();
  #byShort: Map<string, Entry[]> | undefined;

  /** All works, in the order in which they were first cited. */
  get entries(): readonly Entry[] {
    this.#listed ??= [...this.#all].sort(inOrder);
    return this.#listed;
  }

  /** The entry of a work, if any of its citations is known. */
  find(work: Work): Entry | undefined {
    for (const key of work.keys) {
      const entry = this.#byKey.get(key);
      if (entry) return entry;
    }
    if (!work.loose) return undefined;
    const own = work.loose.startsWith('=');
    const loose = this.#byLoose.get(own ? work.loose.slice(1) : work.loose);
    const fitting = loose?.filter((entry) => !own || entry.work.loose?.startsWith('=') === false);
    if (fitting?.length === 1) return fitting[0];
    return own ? undefined : this.#shortened(work);
  }

  /** The work of `GEO Group, 607 U.S. ___`: one in that volume with a party so named. */
  #shortened(work: Work): Entry | undefined {
    const name = work.names[0];
    if (!name || !work.loose || parties(name).defendant !== undefined) return undefined;
    const there = this.#byVolume.get(volumeOf(work.loose));
    const fitting = there ? this.named(name).filter((entry) => there.has(entry)) : [];
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The entry of a work; made, or joined with those that share a key, when it is new. */
  add(work: Work, position: number): Entry {
    const known = this.find(work);
    const entry: Entry = known ?? {
      id: work.keys[0] ?? '',
      serial: this.#serial++,
      keys: [],
      work,
      names: [],
      first: position,
    };
    if (!known) {
      this.#all.add(entry);
      this.#listed = undefined;
    } else if (work.weight > entry.work.weight) entry.work = work;
    for (const key of work.keys) {
      const other = this.#byKey.get(key);
      if (other && other !== entry) this.#join(entry, other);
      this.#index(entry, key);
    }
    if (work.loose) {
      const loose = work.loose.replace(/^=/, '');
      const list = this.#byLoose.get(loose) ?? [];
      if (list.length < MOST && !list.includes(entry)) list.push(entry);
      this.#byLoose.set(loose, list);
      put(this.#byVolume, volumeOf(loose), entry);
    }
    for (const name of work.names) this.#name(entry, name);
    if (work.code && work.section) this.#section(entry, work.code, work.section);
    return entry;
  }

  /** Lets a work be found by the keys and names of what is part of its citation too. */
  extend(entry: Entry, { keys, names }: Pick<Work, 'keys' | 'names'>): void {
    for (const key of keys) if (!this.#byKey.has(key)) this.#index(entry, key);
    for (const name of names) this.#name(entry, name);
  }

  /** Works in a volume: `560 U.S.` */
  inVolume(volume: string, reporter: string): Entry[] {
    const there = this.#byVolume.get(`${volume}:${reporterKey(reporter)}`);
    if (!there || there.size <= MOST) return [...(there ?? [])].sort(inOrder);
    const first: Entry[] = [];
    for (const entry of there) if (first.push(entry) >= MOST) break;
    return first;
  }

  /** The entry with a key. */
  byKey(key: string): Entry | undefined {
    return this.#byKey.get(key);
  }

  /** Works a short name can stand for, see {@link standsFor}. */
  named(short: string): Entry[] {
    const { plaintiff, defendant } = parties(short);
    const words = [...nameWords(plaintiff), ...(defendant ? nameWords(defendant) : [])];
    let fewest: Set<Entry> | undefined;
    for (const word of words) {
      // A procedural phrase is not part of the name; `standsFor` leaves it out of account.
      if (PHRASE_WORDS.has(word)) continue;
      const there = this.#byWord.get(word);
      if (!there) return [];
      if (!fewest || there.size < fewest.size) fewest = there;
    }
    if (!fewest) return [];
    const fitting: Entry[] = [];
    for (const entry of fewest) {
      if (standsFor(short, entry.names)) fitting.push(entry);
      if (fitting.length >= MOST) break;
    }
    return fitting.sort(inOrder);
  }

  /** Works whose usual short name this is. */
  byShort(short: string): readonly Entry[] {
    if (!this.#byShort) {
      this.#byShort = new Map();
      for (const entry of this.entries) {
        const key = squashedShort(entry.work);
        const same = this.#byShort.get(key);
        if (same && same.length < MOST) same.push(entry);
        else if (!same) this.#byShort.set(key, [entry]);
      }
    }
    return this.#byShort.get(squash(short)) ?? [];
  }

  /** Works that are a section, or a range written so: `1605`, `1602-1611`. */
  bySection(section: string): Entry[] {
    return [...(this.#bySection.get(section.toLowerCase()) ?? [])].slice(0, MOST).sort(inOrder);
  }

  /** Court rules with a number. */
  byRule(rule: string): Entry[] {
    return [...(this.#byRule.get(rule.toLowerCase()) ?? [])].sort(inOrder);
  }

  /** The codes cited with a section. */
  codes(): Iterable<CitedCode> {
    return this.#codes.values();
  }

  /** Notes what the writer says of the works. */
  correct(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const entry = this.find(mark.work);
      if (!entry) continue;
      for (const work of mark.others) {
        const other = this.find(work);
        if (other && other !== entry) this.#join(entry, other);
      }
      entry.correction = mark.correction;
      entry.name = mark.name;
      entry.sortKey = mark.sortKey;
    }
  }

  #index(entry: Entry, key: string): void {
    if (this.#byKey.get(key) === entry) return;
    this.#byKey.set(key, entry);
    entry.keys.push(key);
    if (key.startsWith('c:')) put(this.#byVolume, volumeOf(key.slice(2)), entry);
    if (key.startsWith('rule:')) put(this.#byRule, key.slice(key.lastIndexOf(':') + 1), entry);
  }

  #name(entry: Entry, name: string): void {
    if (entry.names.length >= MOST || entry.names.includes(name)) return;
    entry.names.push(name);
    for (const word of nameWords(name)) put(this.#byWord, word, entry);
  }

  #section(entry: Entry, code: Code, { first, last }: { first: string; last?: string }): void {
    put(this.#bySection, `${first}${last ? `-${last}` : ''}`.toLowerCase(), entry);
    let cited = this.#codes.get(code.key);
    if (!cited) {
      cited = { code, ranges: [], stems: new Set() };
      this.#codes.set(code.key, cited);
    }
    if (last) cited.ranges.push([placeOf(first), placeOf(last)]);
    const [, near, chapter] = /^(\d+?)\d{2}\D*$|^(\d+[A-Za-z]?-)\d/.exec(first) ?? [];
    const stem = near ?? chapter;
    if (stem) cited.stems.add(stem);
  }

  #join(entry: Entry, other: Entry): void {
    for (const key of other.keys) {
      this.#index(entry, key);
      if (key.startsWith('c:')) this.#byVolume.get(volumeOf(key.slice(2)))?.delete(other);
      if (key.startsWith('rule:')) {
        this.#byRule.get(key.slice(key.lastIndexOf(':') + 1))?.delete(other);
      }
    }
    const loose = other.work.loose?.replace(/^=/, '');
    if (loose) {
      const list = (this.#byLoose.get(loose) ?? []).filter((one) => one !== other && one !== entry);
      this.#byLoose.set(loose, [...list, entry]);
      this.#byVolume.get(volumeOf(loose))?.delete(other);
      put(this.#byVolume, volumeOf(loose), entry);
    }
    for (const name of other.names) {
      for (const word of nameWords(name)) this.#byWord.get(word)?.delete(other);
      this.#name(entry, name);
    }
    if (other.work.weight > entry.work.weight) entry.work = other.work;
    entry.first = Math.min(entry.first, other.first);
    this.#all.delete(other);
    this.#listed = undefined;
  }
}

/**
 * Where a section stands in its code, as a number: chapter and section where the name has both (`57-1301`).
 * Not a number when there is more to the name.
 */
export function placeOf(section: string): number {
  const [, chapter, within] = /^(\d{1,3})-(\d{1,5})(?![\d-])/.exec(section) ?? [];
  return within ? Number(chapter) * 100_000 + Number(within) : Number(section);
}

const squashedShort = keptByObject((work: Work) => squash(work.short));

/** A name or volume that fits more works than this tells nothing; the first of them are looked at. */
const MOST = 60;

const PHRASE_WORDS = new Set(['in', 're', 'ex', 'parte', 'matter', 'estate']);

/** What stands before the second colon of a key. */
function volumeOf(key: string): string {
  const end = key.indexOf(':', key.indexOf(':') + 1);
  return end < 0 ? key : key.slice(0, end);
}

function put<K>(index: Map<K, Set<Entry>>, key: K, entry: Entry): void {
  const set = index.get(key);
  if (set) set.add(entry);
  else index.set(key, new Set([entry]));
}

/** First page of a work in a volume; undefined while it is blank. */
export function firstPage(entry: Entry, volume: string, reporter: string): number | undefined {
  const start = `c:${volume}:${reporterKey(reporter)}:`;
  const pages = entry.keys.flatMap((key) =>
    // An inserted page begins with the one it stands behind: `3009-546`.
    key.startsWith(start) ? [Number(key.slice(start.length).replace(/-.*$/, ''))] : [],
  );
  return pages.length > 0 ? Math.min(...pages) : undefined;
}
