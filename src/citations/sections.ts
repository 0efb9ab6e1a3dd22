/** Ties sections and rules named alone to the code or set of rules they belong to. */
import { sectionWork } from './kinds/codes.ts';
import { provisionOf, sectionOfPart } from './kinds/constitution.ts';
import { restatementKey } from './kinds/restatement.ts';
import { lastOf } from './kinds/sections.ts';
import { type CitedCode, type Entry, placeOf, type Registry } from './registry.ts';
import { choose, one, type Resolved, titled, unresolved } from './resolved.ts';
import type { Code, Found } from './source.ts';

/** Resolves sections and rules in reading order. */
export class Sections {
  readonly #registry: Registry;
  /** The entry last cited with a section. */
  readonly #last = new Map<string, Entry>();
  /** Rules cited so far. */
  readonly #rules = new Set<Entry>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Notes that an entry has been cited. */
  seen(entry: Entry): void {
    const { section, category } = entry.work;
    if (section && !section.last) this.#last.set(section.first.toLowerCase(), entry);
    if (category === 'rules') this.#rules.add(entry);
  }

  /** A section of a Restatement given by edition alone. */
  restatement(edition: string, section: string): Resolved {
    const start = edition === 'any' ? 'rest:' : restatementKey(edition, '');
    const codes = this.#codes(({ code }) => code.key.startsWith(start));
    const own = codes.flatMap(
      (code) => this.#registry.byKey(`${code.key}:${section}`.toLowerCase()) ?? [],
    );
    if (own.length > 0)
      return choose(
        own,
        'The Restatement section cited in full.',
        '',
        'Several Restatements of that edition are cited.',
      );
    return this.#make(codes, section, undefined, 'the only Restatement of that edition cited');
  }

  #codes(wanted: (cited: CitedCode) => boolean): Code[] {
    return [...this.#registry.codes()].filter(wanted).map(({ code }) => code);
  }

  #make(codes: readonly Code[], section: string, last: string | undefined, why: string): Resolved {
    const [code] = codes;
    if (!code) return unresolved(`No code is cited that § ${section} could belong to.`);
    if (codes.length > 1) return unresolved(`§ ${section} could belong to any of the codes cited.`);
    const work = sectionWork(code, last ? { section, last } : { section });
    return one(
      this.#registry.add(work, Number.MAX_SAFE_INTEGER),
      `A section of ${code.label}, ${why}.`,
    );
  }

  /** `Id. § 1604`: a section of the code the citation before it cites. */
  idSection(entries: readonly Entry[], section: string, last: string | undefined): Resolved {
    const [entry] = entries;
    const part =
      entries.length === 1 && entry?.work.category === 'constitution' && !last
        ? sectionOfPart(titled(entry), section)
        : undefined;
    if (part) {
      return one(
        this.#registry.add(part, Number.MAX_SAFE_INTEGER),
        'A section of the part of a constitution that the citation before it cites.',
      );
    }
    const codes = new Map<string, Code>();
    for (const { work } of entries) if (work.code) codes.set(work.code.key, work.code);
    if (codes.size === 0) return unresolved(`The citation before it has no § ${section}.`);
    return this.#make([...codes.values()], section, last, 'which the citation before it cites');
  }

  /** `Id. amend. XIV`: another part of the constitution the citation before it cites, if it cites one. */
  idProvision(entries: readonly Entry[], provision: string): Resolved | undefined {
    const [entry] = entries;
    const work =
      entries.length === 1 && entry?.work.category === 'constitution'
        ? provisionOf(titled(entry), provision)
        : undefined;
    if (!work) return undefined;
    return one(
      this.#registry.add(work, Number.MAX_SAFE_INTEGER),
      'A part of the constitution that the citation before it cites.',
    );
  }

  /** A rule named by its number alone. */
  rule(found: Found): Resolved {
    const seen = this.#registry
      .byRule(found.fields.rule ?? '')
      .filter((entry) => this.#rules.has(entry));
    if (seen.length === 0) return { ...unresolved(''), drop: true };
    return choose(
      seen,
      'The only rule of that number cited.',
      '',
      'Rules of that number are cited from several sets.',
    );
  }

  /** A section named without its code. */
  section(found: Found): Resolved {
    const { section = '', last, form } = found.fields;
    const known = this.#last.get(section.toLowerCase());
    if (known && !last) return one(known, 'The code last cited with that section.');
    const exact = this.#registry.bySection(
      `${section}${last ? `-${lastOf({ section, last })}` : ''}`,
    );
    if (exact.length > 0)
      return choose(
        exact,
        'The only code cited with that section.',
        '',
        'Several codes are cited with that section.',
      );
    const place = placeOf(section);
    const number = Number.isNaN(place) ? Number(/^\d+/.exec(section)?.[0]) : place;
    const around = this.#codes(({ ranges }) =>
      ranges.some(([from, to]) => from <= number && number <= to),
    );
    if (around.length === 1) return this.#make(around, section, last, 'a range of which is cited');
    if (form !== 'sign') return { ...unresolved(''), drop: true };
    // `§ 1605` after `28 U.S.C. § 1604`: a neighbour of a section cited, in the only code cited.
    const stem =
      /^\d+[A-Za-z]?-(?=\d)/.exec(section)?.[0] ?? (/^\d+/.exec(section)?.[0] ?? '').slice(0, -2);
    return this.#make(
      this.#codes(({ code, stems }) => code.category === 'statutes' && stems.has(stem)),
      section,
      last,
      'the only code cited with sections near it',
    );
  }
}
