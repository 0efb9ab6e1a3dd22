/** What *id.* refers to, stream by stream. */
import { isOneBlock, isPassedOver, opensPassage } from './block-quotations.ts';
import type { Passage, Span } from './citation.ts';
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
  /** The last citation of the group. */
  readonly span: Span;
  readonly entries: readonly Entry[];
  /** Set when the last citation is to the record. */
  readonly record?: string;
  /** Set when a string cites several places of the record, or the record and works. */
  readonly mixed?: boolean;
  /** Set in a block quotation: what *id.* would refer to if the quotation cited nothing. */
  readonly around?: { readonly chain: Chain | undefined };
}

const LONG_STRING = 20;

/** No more than this joins the citations of a string. */
const LONGEST_JOINT = 60;

/** More pages than any opinion fills in a reporter. */
const LONGEST_OPINION = 350;

/** Text that joins the citations of one string: `; see also `, `, with `. */
const STRING =
  /^\s*(?:;|,? with|,? and|,)\s*(?:(?:see|also|cf\.|e\.g\.|but|accord|and|generally|contra|in|with)[ ,]*)*$/i;

/** Whether what *id.* refers to moves on over a citation. */
export function advances({ part, fields: { form, popularName, pin } }: Found): boolean {
  if (part || popularName || (form && form !== 'sign' && !pin)) return false;
  return form !== 'word' && form !== 'rule';
}

/** Whether a citation goes on with the string of citations that ends at a place of its passage. */
export function joins(text: string, end: number, { span, listed }: Found): boolean {
  const { from } = span;
  if (end > from || from - end > LONGEST_JOINT) return false;
  return listed === true || (from > end && STRING.test(text.slice(end, from)));
}

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
  advance(placed: Placed, result: Resolved): void {
    const { passage, found } = placed;
    const { entry, candidates } = result;
    if (!advances(found)) return;
    const stream = this.#stream(passage);
    const last = this.#before(placed);
    const record = found.kind === 'record' ? this.#text(passage, found) : result.record;
    const own = entry ? [entry] : (candidates ?? []);
    const goesOn =
      last?.passage === passage && joins(this.#passages[passage]?.text ?? '', last.span.to, found);
    // Of a long string *id.* can mean none; how many more there are does not matter.
    const long = goesOn && last.entries.length >= LONG_STRING;
    const around = this.#around(passage, last);
    const together = long ? last.entries : goesOn ? [...new Set([...last.entries, ...own])] : own;
    this.#chains.set(stream, {
      passage,
      span: found.span,
      entries: together,
      ...(record ? { record } : {}),
      ...(goesOn && (last.mixed || last.record || (record && together.length > 0))
        ? { mixed: true }
        : {}),
      ...(around ? { around } : {}),
    });
    const set = this.#cited.get(stream) ?? new Set<Entry | string>();
    for (const each of own) set.add(each);
    if (record) set.add(record);
    this.#cited.set(stream, set);
  }

  #text(passage: number, found: Found): string {
    return (this.#passages[passage]?.text ?? '').slice(found.core.from, found.core.to);
  }

  /** What *id.* stands for at this place. */
  id(placed: Placed, sections: Sections): Resolved {
    const { found, passage } = placed;
    const stream = this.#stream(passage);
    const chain = this.#before(placed);
    let entries: readonly Entry[];
    const jumps = chain !== this.#chains.get(stream);
    let why = jumps ? 'The citation before the quotation.' : 'The citation just before it.';
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
    const { section, last, pin, provision } = found.fields;
    if (provision) {
      const part = sections.idProvision(entries, provision);
      if (part) return part;
      // A treaty has articles: `Id. art. 19` is a place in it.
      if (entries[0]?.work.category !== 'other') {
        return unresolved(`The citation before it has no ${provision}.`);
      }
    }
    if (section) {
      const other = sections.idSection(entries, section, last);
      // An order, a treatise or an act has sections of its own: *id.* § 1 is a place in it.
      const [only] = entries;
      const divided = entries.length === 1 && only && !only.work.code;
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

  /** What *id.* would refer to at a citation. */
  #before({ passage, found }: Placed): Chain | undefined {
    const chain = this.#chains.get(this.#stream(passage));
    if (!chain?.around?.chain) return chain;
    const text = this.#passages[passage]?.text ?? '';
    const place = { passage, opens: opensPassage(text, found.span.from) };
    return isPassedOver(this.#passages, chain, place) ? chain.around.chain : chain;
  }

  /** For a citation in a block quotation: the chain before the quotation. */
  #around(passage: number, last: Chain | undefined): Chain['around'] {
    if (!this.#passages[passage]?.quoted) return undefined;
    if (last?.around && isOneBlock(this.#passages, last.passage, passage)) return last.around;
    if (!last?.around) return { chain: last };
    const { around: _, ...chain } = last;
    return { chain };
  }

  #stream(passage: number): number {
    return this.#passages[passage]?.stream ?? 0;
  }
}
