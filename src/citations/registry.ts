/** The works a text cites, each once, however many citations name it. */
import type { AuthorityCorrection, StyledText } from './citation.ts';
import { reporterKey } from './data/reporters.ts';
import type { Mark } from './marks.ts';
import { parties } from './names.ts';
import type { Work } from './source.ts';
import { standsFor } from './titles.ts';

/** One work with all its keys. */
export interface Entry {
  readonly id: string;
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

/** Finds works by key, by volume and by section. */
export class Registry {
  readonly entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry>();
  readonly #byLoose = new Map<string, Entry[]>();
  readonly #byVolume = new Map<string, Set<Entry>>();

  /** The entry of a work, if any of its citations is known. */
  find(work: Work): Entry | undefined {
    for (const key of work.keys) {
      const entry = this.#byKey.get(key);
      if (entry) return entry;
    }
    if (!work.loose) return undefined;
    const loose = this.#byLoose.get(work.loose.replace(/^=/, ''));
    const own = work.loose.startsWith('=');
    const fitting = loose?.filter((entry) => !own || entry.work.loose?.startsWith('=') === false);
    if (fitting?.length === 1) return fitting[0];
    return own ? undefined : this.#shortened(work);
  }

  /** The work of `GEO Group, 607 U.S. ___`: one in that volume with a party so named. */
  #shortened(work: Work): Entry | undefined {
    const name = work.names[0];
    if (!name || !work.loose || parties(name).defendant !== undefined) return undefined;
    const volume = work.loose.split(':').slice(0, 2).join(':');
    const fitting = [...(this.#byVolume.get(volume) ?? [])].filter((entry) =>
      standsFor(name, entry.names),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The entry of a work; made, or joined with those that share a key, when it is new. */
  add(work: Work, position: number): Entry {
    const known = this.find(work);
    const entry: Entry = known ?? {
      id: work.keys[0] ?? '',
      keys: [],
      work,
      names: [],
      first: position,
    };
    if (!known) this.entries.push(entry);
    else if (work.weight > entry.work.weight) entry.work = work;
    for (const key of work.keys) {
      const other = this.#byKey.get(key);
      if (other && other !== entry) this.#join(entry, other);
      this.#index(entry, key);
    }
    if (work.loose) {
      const loose = work.loose.replace(/^=/, '');
      const list = this.#byLoose.get(loose) ?? [];
      if (!list.includes(entry)) this.#byLoose.set(loose, [...list, entry]);
      this.#volume(loose.split(':').slice(0, 2).join(':')).add(entry);
    }
    for (const name of work.names) if (!entry.names.includes(name)) entry.names.push(name);
    return entry;
  }

  /** Works in a volume: `560 U.S.` */
  inVolume(volume: string, reporter: string): Entry[] {
    return [...(this.#byVolume.get(`${volume}:${reporterKey(reporter)}`) ?? [])];
  }

  /** The entry with a key. */
  byKey(key: string): Entry | undefined {
    return this.#byKey.get(key);
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
    this.#byKey.set(key, entry);
    if (!entry.keys.includes(key)) entry.keys.push(key);
    const page = /^c:(\d+):([^:]+):/.exec(key);
    if (page) this.#volume(`${page[1]}:${page[2]}`).add(entry);
  }

  #volume(key: string): Set<Entry> {
    const set = this.#byVolume.get(key) ?? new Set<Entry>();
    this.#byVolume.set(key, set);
    return set;
  }

  #join(entry: Entry, other: Entry): void {
    for (const set of this.#byVolume.values()) if (set.delete(other)) set.add(entry);
    for (const [key, list] of this.#byLoose) {
      if (list.includes(other))
        this.#byLoose.set(key, list.filter((one) => one !== other && one !== entry).concat(entry));
    }
    for (const key of other.keys) {
      this.#byKey.set(key, entry);
      if (!entry.keys.includes(key)) entry.keys.push(key);
    }
    for (const name of other.names) if (!entry.names.includes(name)) entry.names.push(name);
    if (other.work.weight > entry.work.weight) entry.work = other.work;
    entry.first = Math.min(entry.first, other.first);
    this.entries.splice(this.entries.indexOf(other), 1);
  }
}

/** First page of a work in a volume; undefined while it is blank. */
export function firstPage(entry: Entry, volume: string, reporter: string): number | undefined {
  const start = `c:${volume}:${reporterKey(reporter)}:`;
  const pages = entry.keys.flatMap((key) =>
    key.startsWith(start) ? [Number(key.slice(start.length))] : [],
  );
  return pages.length > 0 ? Math.min(...pages) : undefined;
}
