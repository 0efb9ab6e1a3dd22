/** What *id.* refers to, stream by stream. */
import type { Passage } from './citation.ts';
import type { Entry } from './registry.ts';
import {
  choose,
  isCase,
  type Placed,
  type Resolved,
  recorded,
  titled,
  unresolved,
} from './resolved.ts';
import type { Sections } from './sections.ts';
import type { Found } from './source.ts';

/** What *id.* would refer to at some point of a stream. */
interface Chain {
  readonly passage: number;
  /** Where the last citation of the group ends. */
  readonly end: number;
  readonly entries: readonly Entry[];
  /** Set when the last citation is to the record. */
  readonly record?: string;
  /** Set when a string cites several places of the record, or the record and works. */
  readonly mixed?: boolean;
}

const LONG_STRING = 20;

/** More pages than any opinion fills in a reporter. */
const LONGEST_OPINION = 350;

/** Text that joins the citations of one string: `; see also `, `, with `. */
const STRING =
  /^\s*(?:;|,? with|,? and|,)\s*(?:(?:see|also|cf\.|e\.g\.|but|accord|and|generally|contra|in|with)[ ,]*)*$/i;

/** Keeps, for each stream, the citation that *id.* would refer to. */
export class Chains {
  readonly #passages: readonly Passage[];
  readonly #chains = new Map<number, Chain>();
  /** All that each stream has cited, works and record cites. */
  readonly #cited = new Map<number, Set<Entry | string>>();

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Moves the chain of a stream on over a citation. */
  advance({ passage, found }: Placed, result: Resolved): void {
    const { entry, candidates } = result;
    const { form, popularName, pin } = found.fields;
    if (found.part || popularName || (form && form !== 'sign' && !pin)) return;
    if (form === 'word' || form === 'rule') return;
    const stream = this.#stream(passage);
    const last = this.#chains.get(stream);
    const record = found.kind === 'record' ? this.#text(passage, found) : result.record;
    const own = entry ? [entry] : (candidates ?? []);
    const between =
      last?.passage === passage ? this.#between(passage, last.end, found.span.from) : undefined;
    const joins =
      last !== undefined &&
      between !== undefined &&
      (found.listed === true || (between !== '' && STRING.test(between)));
    // Of a long string *id.* can mean none; how many more there are does not matter.
    const long = joins && last.entries.length >= LONG_STRING;
    const together = long ? last.entries : joins ? [...new Set([...last.entries, ...own])] : own;
    this.#chains.set(stream, {
      passage,
      end: found.span.to,
      entries: together,
      ...(record ? { record } : {}),
      ...(joins && (last.mixed || last.record || (record && together.length > 0))
        ? { mixed: true }
        : {}),
    });
    const set = this.#cited.get(stream) ?? new Set<Entry | string>();
    for (const each of own) set.add(each);
    if (record) set.add(record);
    this.#cited.set(stream, set);
  }

  #text(passage: number, found: Found): string {
    return (this.#passages[passage]?.text ?? '').slice(found.core.from, found.core.to);
  }

  #between(passage: number, from: number, to: number): string | undefined {
    if (from > to || to - from > 60) return undefined;
    return (this.#passages[passage]?.text ?? '').slice(from, to);
  }

  /** What *id.* stands for at this place. */
  id(placed: Placed, sections: Sections): Resolved {
    const { found, passage } = placed;
    const stream = this.#stream(passage);
    const chain = this.#chains.get(stream);
    let entries: readonly Entry[];
    let why = 'The citation just before it.';
    if (chain?.mixed) {
      return unresolved('The citation before it is a string of several sources.');
    }
    if (chain) {
      if (chain.record && chain.entries.length === 0) {
        return recorded(chain.record);
      }
      entries = chain.record ? [] : chain.entries;
    } else {
      const before = stream > 0 ? this.#cited.get(stream - 1) : undefined;
      const sole = before ? [...before] : [];
      if (sole.length === 1 && typeof sole[0] === 'string') {
        return recorded(sole[0]);
      }
      entries = sole.filter((each): each is Entry => typeof each !== 'string');
      why = `What footnote ${stream - 1} cites.`;
    }
    const { section, last, pin } = found.fields;
    if (section) {
      const other = sections.idSection(entries, section, last);
      // An order or a treatise has sections of its own: *id.* § 1 is a place in it.
      const divided = entries.length === 1 && entries[0]?.work.category !== 'statutes';
      if (other.entry || other.candidates || !divided) return other;
    }
    if (entries.length === 0) {
      return unresolved(
        chain
          ? 'What the citation before it means could not be told.'
          : 'No citation stands before it.',
      );
    }
    const [entry] = entries;
    if (entries.length === 1 && entry) {
      const page = Number(/^\d+(?![\dna])/.exec(pin ?? '')?.[0]);
      const starts = entry.keys
        .flatMap((key) => /^c:\d+:[^:]+:(\d+)$/.exec(key)?.[1] ?? [])
        .map(Number);
      const paged =
        isCase(entry) && starts.length > 0 && !entry.keys.some((key) => key.startsWith('d:'));
      if (paged && !Number.isNaN(page) && starts.every((start) => page < start)) {
        return unresolved(`${titled(entry)} has no page ${page}.`);
      }
      if (paged && !Number.isNaN(page) && starts.every((start) => page - start > LONGEST_OPINION)) {
        return unresolved(`${titled(entry)} does not reach to page ${page}.`);
      }
    }
    const named = entry ? `${why.slice(0, -1)}: ${titled(entry)}` : why;
    return choose(entries, named, '', 'The citation before it names several works.');
  }

  #stream(passage: number): number {
    return this.#passages[passage]?.stream ?? 0;
  }
}
