import type { Brief, FrontMatter, Section } from '../brief/index.ts';
import {
  type CourtProfile,
  type ExtraPart,
  extraPartsOf,
  isTableRequired,
  type PartName,
} from '../courts/index.ts';
import {
  authorshipSentences,
  disclosureParagraphs,
  extraPartWords,
  sectionsOfPart,
} from '../statements/index.ts';
import type { Region } from './page-labels.ts';
import { regionOfPart } from './regions.ts';

/** One part of the brief in the order it is bound. */
export interface PlannedPart {
  /** Absent for a section of the writer's own that no court names. */
  readonly part?: PartName;
  /** A part only some courts ask for. */
  readonly extra?: ExtraPart;
  readonly region: Region | 'cover';
  /** The writer's sections; empty when the part is generated. */
  readonly sections: readonly Section[];
}

/** Parts that stand somewhere else than in the order: a footnote, or a paper of its own. */
const elsewhere: ReadonlySet<PartName> = new Set(['authorship', 'compliance', 'service']);

/**
 * Puts a brief's parts in the court's order. What the writer wrote stands for what would be
 * generated; a section no court names stays after the section it follows in the draft.
 *
 * @param words that count against the limit
 * @param pages of the brief without its tables, cover included, where a court's tables depend on them
 */
export function planParts(
  brief: Brief,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  words: number,
  pages = 0,
): PlannedPart[] {
  const order = profile.order.value;
  const ordered = new Set<PartName>(order);
  const extras = extraPartsOf(profile).map((extra) => ({
    extra,
    sections: sectionsOfPart(brief, extra),
  }));
  const ofExtras = new Set(extras.flatMap(({ sections }) => sections));
  const followers = sectionsWithFollowers(brief, ordered, ofExtras);
  const planned: PlannedPart[] = [];
  const loose = followers.get(undefined) ?? [];
  for (const part of order) {
    const region = part === 'cover' ? 'cover' : regionOfPart(part);
    if (region === 'body' && !planned.some((one) => one.region === 'body')) {
      for (const section of loose) planned.push({ region, sections: [section] });
    }
    const written = brief.sections.filter(
      (section) => section.name === part && !ofExtras.has(section),
    );
    if (written.length > 0) {
      for (const section of written) {
        planned.push({ part, region, sections: [section] });
        for (const follower of followers.get(section) ?? []) {
          planned.push({ region, sections: [follower] });
        }
      }
    } else if (isGenerated(part, frontMatter, profile, { words, pages })) {
      planned.push({ part, region, sections: [] });
    }
    for (const { extra, sections } of extras.filter(({ extra }) => extra.after === part)) {
      if (sections.length === 0 && !extraPartWords(extra, frontMatter)) continue;
      planned.push({ extra, region: region === 'cover' ? 'front' : region, sections });
    }
  }
  return profile.cover.value.ownPage === false ? withCaptionOverText(planned) : planned;
}

/** A caption that heads the text stands in its stretch of pages, unless other pages come between. */
function withCaptionOverText(planned: readonly PlannedPart[]): PlannedPart[] {
  if (planned.some(({ region }) => region === 'front')) return [...planned];
  const text = planned.find(({ region }) => region !== 'cover')?.region ?? 'body';
  return planned.map((one) => (one.region === 'cover' ? { ...one, region: text } : one));
}

/** Sections the court's order does not name, by the section they follow. */
function sectionsWithFollowers(
  brief: Brief,
  ordered: ReadonlySet<PartName>,
  ofExtras: ReadonlySet<Section>,
): Map<Section | undefined, Section[]> {
  const followers = new Map<Section | undefined, Section[]>();
  let anchor: Section | undefined;
  for (const section of brief.sections) {
    if (ofExtras.has(section)) continue;
    if (section.name && ordered.has(section.name)) {
      anchor = section;
    } else if (!section.name || !elsewhere.has(section.name)) {
      followers.set(anchor, [...(followers.get(anchor) ?? []), section]);
    }
  }
  return followers;
}

/** Whether Amicus writes a part the draft does not have. */
function isGenerated(
  part: PartName,
  frontMatter: FrontMatter,
  profile: CourtProfile,
  { words, pages }: { readonly words: number; readonly pages: number },
): boolean {
  switch (part) {
    case 'cover':
      return true;
    case 'contents':
      return isTableRequired(profile.contents.value, words, pages);
    case 'authorities':
      return isTableRequired(profile.authorities.value, words, pages);
    case 'disclosure':
      return disclosureParagraphs(frontMatter, profile).length > 0;
    case 'authorship':
      return (
        profile.authorship.value.place === 'own-part' &&
        authorshipSentences(frontMatter, profile).length > 0
      );
    case 'signature':
      return true;
    case 'compliance':
      return profile.compliance.value.place === 'bound';
    case 'service':
      return profile.service.value.place === 'bound' && frontMatter.service !== undefined;
    default:
      return false;
  }
}
