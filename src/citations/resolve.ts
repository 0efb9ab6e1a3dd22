/** Ties short forms, *id.*, *supra* and lone names to their works: ambiguous sooner than a guess. */
import { Chains } from './chain.ts';
import type { Passage } from './citation.ts';
import { type Entry, firstPage, type Registry } from './registry.ts';
import { choose, isCase, one, type Placed, type Resolved, titled, unresolved } from './resolved.ts';
import { Sections } from './sections.ts';
import type { Found } from './source.ts';
import { standsFor } from './titles.ts';

/** The page a pinpoint begins with: 23442 of `23,442`. */
const firstNumber = (pin: string): number =>
  Number(/^\d+(?:,\d{3}(?!\d))*/.exec(pin)?.[0].replace(/,/g, ''));

/** Resolves citations one by one in reading order. */
export class Resolver {
  readonly #registry: Registry;
  readonly #passages: readonly Passage[];
  readonly #chains: Chains;
  readonly #sections: Sections;
  /** Works cited in full in each stream. */
  readonly #inStream = new Map<number, Set<Entry>>();
  /** Entries by the short name the writer has used for them. */
  readonly #used = new Map<string, Set<Entry>>();
  readonly #seen = new Set<Entry>();

  constructor(registry: Registry, passages: readonly Passage[]) {
    this.#registry = registry;
    this.#passages = passages;
    this.#chains = new Chains(passages);
    this.#sections = new Sections(registry);
  }

  /** Notes which footnote cites which works in full, for `supra note 4`. */
  note(placed: readonly Placed[]): void {
    for (const { passage, found } of placed) {
      const entry = found.work && this.#registry.find(found.work);
      if (!entry || found.kind === 'reference') continue;
      const stream = this.#stream(passage);
      const set = this.#inStream.get(stream) ?? new Set<Entry>();
      this.#inStream.set(stream, set.add(entry));
    }
  }

  /** Short names the writer has used for a work, in the order of use. */
  shortNames(): ReadonlyMap<string, ReadonlySet<Entry>> {
    return this.#used;
  }

  /** Resolves one citation and moves the chain of its stream on. */
  next(placed: Placed): Resolved {
    const result = this.#resolve(placed);
    if (result.drop) return result;
    const { found } = placed;
    const { entry } = result;
    if (entry) {
      const antecedent = found.fields.antecedent;
      if (antecedent && (found.kind === 'short' || found.kind === 'supra')) {
        const set = this.#used.get(antecedent) ?? new Set<Entry>();
        this.#used.set(antecedent, set.add(entry));
      }
      this.#seen.add(entry);
      this.#sections.seen(entry);
    }
    this.#chains.advance(placed, result);
    return result;
  }

  #stream(passage: number): number {
    return this.#passages[passage]?.stream ?? 0;
  }

  #resolve(placed: Placed): Resolved {
    const { found, named } = placed;
    if (named) return this.#byName(placed, named);
    if (found.work) return this.#full(found);
    switch (found.kind) {
      case 'record':
        return { resolution: 'full', why: 'A cite to the record; it is no authority.' };
      case 'short':
        return this.#short(found);
      case 'id':
        return this.#chains.id(placed, this.#sections);
      case 'supra':
        return this.#supra(found);
      default:
        return found.fields.form === 'rule'
          ? this.#sections.rule(found)
          : this.#sections.section(found);
    }
  }

  #full(found: Found): Resolved {
    const entry = found.work && this.#registry.find(found.work);
    if (entry) {
      if (found.kind !== 'reference') return { entry, resolution: 'full' };
      return one(entry, 'Front matter gives this text for the work.');
    }
    const host = found.host?.work && this.#registry.find(found.host.work);
    const part = found.part === 'history' ? 'history' : 'part of the citation';
    return host
      ? { entry: host, resolution: 'full', why: `It is ${part} of ${titled(host)}.` }
      : unresolved('The citation it is part of could not be told.');
  }

  #short(found: Found): Resolved {
    const { volume, reporter, antecedent, edition, section, pin } = found.fields;
    if (edition && section) return this.#sections.restatement(edition, section);
    if (!volume || !reporter) {
      const named = antecedent ? this.#registry.named(antecedent).filter(isCase) : [];
      const slips = named.filter((entry) => /slip op|___|No\. /.test(titled(entry)));
      const fitting = slips.length > 0 ? slips : named;
      // A short form follows its full citation.
      const seen = fitting.filter((entry) => this.#seen.has(entry));
      return choose(
        seen.length > 0 ? seen : fitting,
        'The only decision of that name.',
        `No decision is cited in full as ${antecedent ?? ''}.`,
        'Several decisions go by that name.',
      );
    }
    const there = this.#registry.inVolume(volume, reporter);
    if (there.length === 0) return unresolved(`Nothing in ${volume} ${reporter} is cited in full.`);
    const at = firstNumber(pin ?? '');
    const fitting = there.filter((entry) => {
      const page = firstPage(entry, volume, reporter);
      return page === undefined || Number.isNaN(at) || at >= page;
    });
    const where = `${volume} ${reporter}`;
    if (fitting.length === 0) {
      return unresolved(`What is cited in ${where} begins after page ${at}.`);
    }
    const named = antecedent ? fitting.filter((entry) => standsFor(antecedent, entry.names)) : [];
    const best = named.length > 0 ? named : fitting;
    return choose(
      best,
      `The only work cited in ${where} that fits.`,
      '',
      `Several works are cited in ${where}.`,
    );
  }

  #supra(found: Found): Resolved {
    const { antecedent, note } = found.fields;
    const all = antecedent
      ? [...new Set([...this.#registry.named(antecedent), ...this.#registry.byShort(antecedent)])]
      : [];
    const label = antecedent ?? '';
    if (note) {
      const inNote = [...(this.#inStream.get(Number(note)) ?? [])];
      const fitting = antecedent ? inNote.filter((entry) => all.includes(entry)) : inNote;
      // `Snap Inc. 10-K, supra note 4`: what the note alone cites is meant, however it is called.
      const there = fitting.length > 0 || inNote.length > 1 ? fitting : inNote;
      if (there.length > 0) {
        return choose(
          there,
          `Cited in full in note ${note}.`,
          '',
          `Note ${note} cites several works in full.`,
        );
      }
    }
    if (!antecedent) return unresolved(`Note ${note ?? ''} cites nothing in full.`);
    const seen = all.filter((entry) => this.#seen.has(entry));
    return choose(
      seen.length > 0 ? seen : all,
      `The only work cited that ${label} names.`,
      `No work cited in full is named ${label}.`,
      `Several works cited answer to ${label}.`,
    );
  }

  #byName({ found }: Placed, named: readonly Entry[]): Resolved {
    if (found.fields.popularName) {
      const constitution = named[0]?.work.category === 'constitution';
      const why = constitution
        ? 'What this part of the Constitution is called.'
        : 'The name the brief gives the act.';
      return choose(named, why, '', 'Several acts have that name.');
    }
    const name = found.fields.name ?? '';
    const seen = named.filter((entry) => this.#seen.has(entry));
    if (seen.length === 0) return { ...unresolved(''), drop: true };
    if (seen.length > 1) {
      const used = [...(this.#used.get(name) ?? [])].filter((entry) => seen.includes(entry));
      if (used.length === 1)
        return choose(used, 'The work this name has stood for so far.', '', '');
    }
    return choose(
      seen,
      'The only work cited that goes by that name.',
      '',
      'Several works cited go by that name.',
    );
  }
}
