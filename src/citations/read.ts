/** The whole reading: find, group, resolve, list. */
import { authoritiesOf, entryIds } from './authorities.ts';
import type {
  AuthorityCorrection,
  Citation,
  CitationReading,
  CitedHow,
  Occurrence,
  Passage,
  Span,
} from './citation.ts';
import { type Alias, NameIndex } from './kinds/reference.ts';
import { CitationMemory, type ReadPassage } from './memory.ts';
import { type Entry, Registry } from './registry.ts';
import { Resolver } from './resolve.ts';
import type { Placed, Resolved } from './resolved.ts';
import { type Found, makePlain } from './source.ts';

/** Parts that belong to the entry of the citation they hang on, unless the work is cited elsewhere. */
const leans = (found: Found): boolean => found.part !== undefined && found.part !== 'parenthetical';

const inOrder = (a: Placed, b: Placed): number =>
  a.passage - b.passage ||
  a.found.span.from - b.found.span.from ||
  a.found.core.from - b.found.core.from;

/**
 * Finds all citations of a text, tells what each stands for, and lists the authorities.
 *
 * @param passages the body and the footnotes, in reading order
 * @param corrections what the writer says of authorities in front matter
 * @param memory what an earlier reading of the same text left
 */
export function readCitations(
  passages: readonly Passage[],
  corrections: readonly AuthorityCorrection[] = [],
  memory: CitationMemory = new CitationMemory(),
): CitationReading {
  const marks = memory.marks(corrections);
  const read = memory.read(passages);
  const same = memory.unchanged(passages, read);
  if (same) return same;
  const placed = read.flatMap(({ found }, passage) =>
    found.map((one): Placed => ({ passage, found: one })),
  );
  const registry = new Registry();
  for (const [position, { found }] of placed.entries()) {
    if (found.work && !leans(found)) registry.add(found.work, position);
  }
  registry.correct(marks);
  const aliases = aliasesOf(placed, registry);
  const all = withNames(placed, namesAlone(read, registry, aliases, memory));
  const resolver = new Resolver(registry, passages);
  resolver.note(all);
  const results = all.map((each) => ({ each, result: resolver.next(each) }));
  const kept = results.filter(({ result }) => !result.drop);
  const ids = entryIds(registry.entries);
  const indexes = new Map<Found, number>(kept.map(({ each }, i) => [each.found, i]));
  const standing = new Map<Entry, number[]>();
  for (const [i, { each, result }] of kept.entries()) {
    if (!result.entry || each.found.fields.popularName) continue;
    const list = standing.get(result.entry) ?? [];
    list.push(i);
    standing.set(result.entry, list);
  }
  const citations = kept.map(({ each, result }) => citation(each, result, ids, indexes));
  const occurrence = (index: number): Occurrence => {
    const { passage, span } = citations[index] as Citation;
    const note = passages[passage]?.stream ?? 0;
    const how = manner(citations[index] as Citation);
    return { citation: index, passage, span, how, ...(note > 0 ? { note } : {}) };
  };
  const { entries } = registry;
  const reading: CitationReading = {
    citations,
    authorities: authoritiesOf(entries, ids, standing, resolver.shortNames(), occurrence),
  };
  memory.keep(passages, read, reading, () => new NameIndex(registry, aliases));
  return reading;
}

/** Both lists in reading order; each comes in the order of the passages. */
function withNames(placed: readonly Placed[], names: readonly Placed[]): Placed[] {
  const all: Placed[] = [];
  let next = 0;
  let from = 0;
  for (const [i, each] of placed.entries()) {
    while ((names[next]?.passage ?? Number.POSITIVE_INFINITY) < each.passage) {
      all.push(names[next++] as Placed);
    }
    all.push(each);
    if (placed[i + 1]?.passage === each.passage) continue;
    // The names of a passage that has citations too are put among them.
    if (names[next]?.passage === each.passage) {
      from = all.length - 1;
      while (from > 0 && all[from - 1]?.passage === each.passage) from--;
      while (names[next]?.passage === each.passage) all.push(names[next++] as Placed);
      for (const one of all.splice(from).sort(inOrder)) all.push(one);
    }
  }
  while (next < names.length) all.push(names[next++] as Placed);
  return all;
}

/** How a citation cites what it stands for. */
function manner({ kind, part, fields }: Citation): CitedHow {
  if (kind === 'short' || kind === 'id' || kind === 'supra') return kind;
  if (kind === 'reference') return fields.section || fields.rule ? 'section' : 'name';
  return part && part !== 'parenthetical' && part !== 'title' ? 'part' : 'full';
}

/**
 * Finds the citations of one passage and ties those to authorities that the passage itself can.
 *
 * @param text plain text without markup
 * @param italics the parts of it in italics
 */
export function findCitations(text: string, italics?: readonly Span[]): readonly Citation[] {
  return readCitations([{ text, stream: 0, ...(italics ? { italics } : {}) }]).citations;
}

/** Names alone in all passages; those of passages read before are kept while the works stay the same. */
function namesAlone(
  read: readonly ReadPassage[],
  registry: Registry,
  aliases: readonly Alias[],
  memory: CitationMemory,
): Placed[] {
  const { entries } = registry;
  const works = entries.map(
    ({ serial, names, work }) => `${serial}\t${work.category}\t${names.join('\t')}`,
  );
  const given = aliases.map(
    ({ text, entry, popular, passage }) => `${text}\t${entry.serial}\t${popular}\t${passage}`,
  );
  const known = memory.names(`${works.join('\n')}\n\n${given.join('\n')}`);
  const bySerial = new Map(entries.map((entry) => [entry.serial, entry]));
  const placed: Placed[] = [];
  let index: NameIndex | undefined;
  for (const [passage, each] of read.entries()) {
    let kept = known.get(each);
    if (!kept) {
      index ??= new NameIndex(registry, aliases);
      kept = index
        .read(each.source, passage, each.found)
        .map(({ found, entries }) => ({ found, serials: entries.map(({ serial }) => serial) }))
        .sort((a, b) => a.found.core.from - b.found.core.from);
      known.set(each, kept);
    }
    for (const { found, serials } of kept) {
      const named: Entry[] = [];
      for (const serial of serials) {
        const entry = bySerial.get(serial);
        if (entry) named.push(entry);
      }
      placed.push({ passage, found, named });
    }
  }
  return placed;
}

function aliasesOf(placed: readonly Placed[], registry: Registry): Alias[] {
  return placed.flatMap(({ passage, found }): Alias[] => {
    const entry = found.work && registry.find(found.work);
    if (!entry) return [];
    const popular = ['statutes', 'regulations', 'constitution', 'rules'].includes(
      entry.work.category,
    );
    const texts = (found.aliases ?? []).flatMap((alias) => [
      alias,
      alias.replace(/ of \d{4}$/, ''),
    ]);
    return [...new Set(texts)].map((text) => ({
      text: makePlain(text),
      entry,
      popular,
      passage,
      at: found.core.from,
    }));
  });
}

function citation(
  { passage, found }: Placed,
  { entry, candidates, resolution, why }: Resolved,
  ids: ReadonlyMap<Entry, string>,
  indexes: ReadonlyMap<Found, number>,
): Citation {
  const { kind, core, span, fields } = found;
  const made: { -readonly [key in keyof Citation]: Citation[key] } = {
    kind,
    passage,
    core,
    span,
    fields,
    resolution,
  };
  const excluded = entry?.correction?.exclude === true;
  if (entry && !excluded) made.authority = ids.get(entry) ?? entry.id;
  const reason = excluded ? 'Front matter leaves this work out of the table.' : why;
  if (reason) made.why = reason;
  if (candidates) made.candidates = candidates.map((each) => ids.get(each) ?? each.id);
  if (found.part) made.part = found.part;
  if (found.signal) made.signal = found.signal;
  if (found.string) made.string = true;
  const of = found.host ? indexes.get(found.host) : undefined;
  if (of !== undefined) made.of = of;
  return made;
}
