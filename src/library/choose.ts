import type { Position, SectionHeader } from './header.ts';
import type { ArgumentModule } from './module.ts';
import type { SectionText } from './section.ts';

/** A court profile, as far as it matters who it inherits from. */
interface Profile {
  readonly inherits?: string | undefined;
}

/** What is looked for; a key left out does not matter. */
export interface ModuleWishes {
  readonly topic?: string | undefined;
  /** Modules that serve either side are always among those found. */
  readonly position?: Exclude<Position, 'either'> | undefined;
  /** The court's id with those it inherits from, nearest first: see {@link lineageOf}. */
  readonly courts?: readonly string[] | undefined;
}

/** A court's id and the ids of the profiles it inherits from, nearest first. */
export function lineageOf(court: string, profiles: ReadonlyMap<string, Profile>): string[] {
  const lineage = new Set<string>();
  for (let at: string | undefined = court; at !== undefined && !lineage.has(at); ) {
    lineage.add(at);
    at = profiles.get(at)?.inherits;
  }
  return [...lineage];
}

/** The modules that fit, in their order. */
export function modulesFor(
  modules: readonly ArgumentModule[],
  { topic, position, courts }: ModuleWishes,
): ArgumentModule[] {
  return modules.filter(
    ({ header }) =>
      (topic === undefined || sameTopic(header.topic, topic)) &&
      (position === undefined || ['either', position].includes(header.position)) &&
      (courts === undefined || distance(header.courts, courts) !== undefined),
  );
}

/** The topics of some modules, each once, in the order of the alphabet. */
export function topicsOf(modules: readonly ArgumentModule[]): string[] {
  const topics = new Map<string, string>();
  for (const { header } of modules) {
    const key = header.topic.trim().toLowerCase();
    if (!topics.has(key)) topics.set(key, header.topic.trim());
  }
  return [...topics.values()].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The court and the stage a section is looked for. */
export interface SectionWishes {
  readonly kind?: SectionHeader['kind'] | undefined;
  /** As for modules. */
  readonly courts?: readonly string[] | undefined;
  readonly stage?: string | undefined;
}

/** The sections that fit; of one kind, those written for the court itself come first. */
export function sectionsFor(
  sections: readonly SectionText[],
  { kind, courts, stage }: SectionWishes,
): SectionText[] {
  const found = sections.flatMap((section) => {
    const { header } = section;
    const away = courts === undefined ? 0 : distance(header.courts, courts);
    const fits =
      away !== undefined &&
      (kind === undefined || header.kind === kind) &&
      (stage === undefined || header.stages === undefined || header.stages.includes(stage));
    return fits ? [{ section, away }] : [];
  });
  const kinds = new Map<string, number>();
  for (const { section } of found) {
    if (!kinds.has(section.header.kind)) kinds.set(section.header.kind, kinds.size);
  }
  const place = (section: SectionText) => kinds.get(section.header.kind) ?? 0;
  return found
    .sort((a, b) => place(a.section) - place(b.section) || a.away - b.away)
    .map(({ section }) => section);
}

function sameTopic(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** How far up a court's lineage a text is meant for; undefined when it is for other courts. */
function distance(meant: 'all' | readonly string[], lineage: readonly string[]) {
  if (meant === 'all') return lineage.length;
  const at = lineage.findIndex((court) => meant.includes(court));
  return at < 0 ? undefined : at;
}
