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
import { reporterKey } from './data/reporters.ts';
import { constitutionNames } from './kinds/constitution-name.ts';
import { surnames } from './kinds/journal.ts';
import type { NamesUsed } from './kinds/prose-name.ts';
import { type Alias, NameIndex } from './kinds/reference.ts';
import { CitationMemory, namesIn, type ReadPassage } from './memory.ts';
import { type Entry, Registry } from './registry.ts';
import { Resolver } from './resolve.ts';
import type { Placed, Resolved } from './resolved.ts';
import { type Found, makePlain } from './source.ts';
import { isSuperseding } from './superseding.ts';

/** Parts that belong to the entry of the citation they hang on, unless the work is cited elsewhere. */
const leans = (found: Found): boolean =>
  found.part !== undefined && found.part !== 'parenthetical' && !isSuperseding(found);

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
  const placed: Placed[] = [];
  for (const [passage, { found }] of read.entries()) {
    for (const one of found) placed.push({ passage, found: one });
  }
  const registry = new Registry();
  for (const [position, { found }] of placed.entries()) {
    if (found.work && !leans(found)) registry.add(workWithNames(found, found.work), position);
  }
  addShortened(registry, placed);
  registry.correct(marks);
  const aliases = aliasesOf(placed, registry);
  const used = namesUsed(read);
  const names = namesAlone(read, registry, aliases, memory, used);
  const all = withNames(withoutRecordsIn(names, placed), names);
  const resolver = new Resolver(registry, passages);
  resolver.note(all);
  const results = all.map((each) => ({ each, result: resolver.next(each) }));
  const kept = results.filter(({ result }) => !result.drop);
  const ids = entryIds(registry.entries);
  const indexes = new Map<Found, number>(kept.map(({ each }, i) => [each.found, i]));
  const standing = new Map<Entry, number[]>();
  const named = new Map<Entry, number[]>();
  for (const [i, { each, result }] of kept.entries()) {
    if (!result.entry) continue;
    put(named, result.entry, i);
    // A popular name only mentions the act: the table has no page for it.
    if (!each.found.fields.popularName) put(standing, result.entry, i);
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
    authorities: authoritiesOf(
      entries,
      ids,
      { standing, named },
      resolver.shortNames(),
      occurrence,
    ),
  };
  const founds = kept.map(({ each }) => each.found);
  memory.keep(passages, read, { reading, founds }, () => new NameIndex(registry, aliases, used));
  return reading;
}

/**
 * Lets short forms find the decisions that are cited in full only as the history of another: `aff'd, 570 U.S.
 * 744` is a decision of the same case, and `overruled by Katz v. United States, 389 U.S. 347` is a case of its own,
 * which has an entry once it is cited again.
 */
function addShortened(registry: Registry, placed: readonly Placed[]): void {
  const short = new Set(
    placed.flatMap(({ found }) => (found.kind === 'short' ? volume(found) : [])),
  );
  if (short.size === 0) return;
  for (const [position, { found }] of placed.entries()) {
    const { work, host, part, fields } = found;
    if (part !== 'history' || !work || !host?.work || registry.find(work)) continue;
    if (!volume(found).some((one) => short.has(one))) continue;
    const entry = registry.find(host.work);
    const other = fields.caseName !== undefined && !/\bsub nom\.$/.test(fields.history ?? '');
    if (other) registry.add(work, position);
    else if (entry) registry.extend(entry, work);
  }
}

/** The volume a decision is cited in. */
const volume = ({ fields }: Found): string[] =>
  fields.volume && fields.reporter ? [`${fields.volume}:${reporterKey(fields.reporter)}`] : [];

/** The citations less the cites to the record that turned out to be names the brief gives a paper. */
function withoutRecordsIn(names: readonly Placed[], placed: readonly Placed[]): readonly Placed[] {
  const over = new Map<number, Span[]>();
  for (const { passage, found } of names) {
    if (!found.overRecord) continue;
    const spans = over.get(passage);
    if (spans) spans.push(found.core);
    else over.set(passage, [found.core]);
  }
  if (over.size === 0) return placed;
  return placed.filter(({ passage, found: { kind, core } }) => {
    const spans = kind === 'record' ? over.get(passage) : undefined;
    return !spans || !meets(spans, core);
  });
}

/** Whether a span overlaps one of several, which are in order and apart from each other. */
function meets(spans: readonly Span[], { from, to }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.to ?? 0) > from;
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

/** A work that goes by the names given it, for *supra*; those of laws and cases are found in prose. */
function workWithNames({ aliases = [] }: Found, work: NonNullable<Found['work']>) {
  if (aliases.length === 0 || work.category !== 'other') return work;
  return { ...work, names: [...work.names, ...aliases] };
}

function put(lists: Map<Entry, number[]>, entry: Entry, index: number): void {
  const list = lists.get(entry);
  if (list) list.push(index);
  else lists.set(entry, [index]);
}

/** How a citation cites what it stands for. */
function manner({ kind, part, fields }: Citation): CitedHow {
  if (isSuperseding({ kind, ...(part ? { part } : {}) })) return 'full';
  if (kind === 'short' || kind === 'id' || kind === 'supra') return kind;
  if (fields.popularName) return 'mention';
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
  used: NamesUsed | undefined,
): Placed[] {
  const { entries } = registry;
  // What the names depend on: the works with their names, the names given, and what the text shows.
  const key: (string | number)[] = [];
  for (const { serial, names, work } of entries) {
    key.push(serial, work.category, names.length, ...names);
  }
  for (const { text, entry, popular, passage, sure } of aliases) {
    key.push(text, entry.serial, popular ? 'popular' : sure ? 'sure' : '', passage);
  }
  if (used) key.push(used.long ? 'long' : 'short', ...used.names);
  const known = memory.names(key);
  const bySerial = new Map(entries.map((entry) => [entry.serial, entry]));
  const placed: Placed[] = [];
  let index: NameIndex | undefined;
  for (const [passage, each] of read.entries()) {
    let kept = known.get(each);
    if (!kept) {
      index ??= new NameIndex(registry, aliases, used);
      kept = namesIn(index, passage, each);
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

/** What the text shows of names, when the whole text has no italics that would tell names. */
function namesUsed(read: readonly ReadPassage[]): NamesUsed | undefined {
  if (read.some(({ source }) => source.italics.length > 0)) return undefined;
  const used = new Set<string>();
  for (const { found } of read) {
    for (const { kind, fields } of found) {
      if (kind === 'short' && fields.antecedent) used.add(makePlain(fields.antecedent));
    }
  }
  return { names: [...used], long: read.length > 1 };
}

function aliasesOf(placed: readonly Placed[], registry: Registry): Alias[] {
  const fixed = constitutionNames(registry.entries).map(
    (name): Alias => ({ ...name, popular: true, passage: -1, at: 0 }),
  );
  const given = placed.flatMap(({ passage, found }): Alias[] => {
    const { author, title } = found.fields;
    if (!found.aliases?.length && !(author && title)) return [];
    const entry = found.work && registry.find(found.work);
    if (!entry) return [];
    const popular = ['statutes', 'regulations', 'constitution', 'rules'].includes(
      entry.work.category,
    );
    const texts = (found.aliases ?? []).flatMap((alias) => [
      alias,
      alias.replace(/ of \d{4}$/, ''),
    ]);
    const at = found.core.from;
    const aliases = [...new Set(texts)].map(
      (text): Alias => ({ text: makePlain(text), entry, popular, passage, at }),
    );
    // `Frischmann & Selinger, Re-Engineering Humanity` after the full citation.
    if (author && title && entry.work.category === 'other') {
      const text = makePlain(`${surnames(author)}, ${title}`);
      aliases.push({ text, entry, popular: false, passage, at, sure: true });
    }
    return aliases;
  });
  return [...fixed, ...given];
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
