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
  const placed = read.flatMap(({ found }, passage) =>
    found.map((one): Placed => ({ passage, found: one })),
  );
  const registry = new Registry();
  for (const [position, { found }] of placed.entries()) {
    if (found.work && !leans(found)) registry.add(found.work, position);
  }
  registry.correct(marks);
  const all = [...placed, ...namesAlone(read, registry, aliasesOf(placed, registry), memory)];
  all.sort(inOrder);
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
  return {
    citations,
    authorities: authoritiesOf(registry.entries, ids, standing, resolver.shortNames(), occurrence),
  };
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
      kept = index.read(each.source, passage, each.found).map(({ found, entries }) => ({
        found,
        serials: entries.map(({ serial }) => serial),
      }));
      known.set(each, kept);
    }
    for (const { found, serials } of kept) {
      const named = serials.flatMap((serial) => bySerial.get(serial) ?? []);
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
  const excluded = entry?.correction?.exclude === true;
  const of = found.host ? indexes.get(found.host) : undefined;
  const reason = excluded ? 'Front matter leaves this work out of the table.' : why;
  return {
    kind: found.kind,
    passage,
    core: found.core,
    span: found.span,
    fields: found.fields,
    resolution,
    ...(entry && !excluded ? { authority: ids.get(entry) ?? entry.id } : {}),
    ...(reason ? { why: reason } : {}),
    ...(candidates ? { candidates: candidates.map((each) => ids.get(each) ?? each.id) } : {}),
    ...(found.part ? { part: found.part } : {}),
    ...(found.signal ? { signal: found.signal } : {}),
    ...(found.string ? { string: true } : {}),
    ...(of !== undefined ? { of } : {}),
  };
}
