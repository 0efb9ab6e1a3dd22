import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading as HeadingNode,
  Nodes,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { Citation, CitationReading, Passage } from '../citations/index.ts';
import type { Finding } from './finding.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Reference } from './references.ts';
import type { SectionName } from './section-names.ts';

/**
 * A draft as Amicus understands it. Everything points back into `text` by UTF-16 offsets; nothing
 * here changes the draft.
 */
export interface Brief {
  /** The draft exactly as it was read, byte order mark and line ends included. */
  readonly text: string;
  /**
   * What the front matter says, with the overrides of the chosen court applied; absent when it is
   * missing or cannot be used (the findings say why).
   */
  readonly frontMatter?: FrontMatter;
  /** The court the draft itself names, whatever court it is read for. */
  readonly namedCourt?: string;
  /**
   * Offsets of a front matter key, e.g. `['counsel', 0, 'email']`. A key that is not there gives
   * the nearest one above it; without front matter, the start of the draft.
   */
  frontMatterSpan(path: KeyPath): { from: number; to: number };
  /** The Markdown tree; `position` offsets count into `text`. */
  readonly root: Root;
  /** First-level sections in the order of the draft. */
  readonly sections: readonly Section[];
  /** Headings below the first level, in the order of the draft. */
  readonly headings: readonly Heading[];
  /** Footnotes in the order they are first referred to; numbered from 1. */
  readonly footnotes: readonly Footnote[];
  /** Links within the draft (`#…`), in the order of the draft, with what they point to. */
  readonly references: readonly Reference[];
  /** Blocks of prose in reading order: see {@link BriefPassage}. */
  readonly passages: readonly BriefPassage[];
  /** The prose passage of a paragraph, heading or table cell, if it has text. */
  passageOf(node: Nodes): BriefPassage | undefined;
  /** Citations and authorities; read on first use and kept. */
  readonly citations: CitationReading;
  /** Offsets of a citation (all of it, or its core only) in the draft. */
  sourceSpan(citation: Citation, part?: 'span' | 'core'): { from: number; to: number };
  /** What is wrong with the draft itself: front matter, references to nothing, bad characters. */
  readonly findings: readonly Finding[];
}

/** Keys and list places from the top of the front matter down. */
export type KeyPath = readonly (string | number)[];

/** A block of prose handed to the citation engine, with its way back to the draft. */
export interface BriefPassage extends Passage {
  /** Its place in `Brief.passages`. */
  readonly index: number;
  /** The paragraph, heading or table cell. */
  readonly node: Nodes;
  /** The text nodes in order, each with the offset in `Passage.text` where it starts. */
  readonly pieces: readonly { readonly node: Text; readonly from: number; readonly to: number }[];
  /** The offset in the draft of an offset in `Passage.text`, exact through escapes and entities. */
  sourceOffset(offset: number): number;
  /** Where a stretch of `Passage.text` stands in the draft, markup around it left out. */
  sourceSpan(from: number, to: number): { from: number; to: number };
}

/**
 * A first-level section. What stands before the first heading is a section without heading, name,
 * title or slug.
 */
export interface Section {
  /** What it is, when its name or an alias of it is known. */
  readonly name?: SectionName;
  /** The heading's text, without markup. */
  readonly title: string;
  readonly heading?: HeadingNode;
  /** What a link to it says after `#`, as for {@link Heading.slug}. */
  readonly slug: string;
  /** The blocks after the heading up to the next first-level heading, definitions left out. */
  readonly children: readonly RootContent[];
  /** Offsets in the draft, heading included. */
  readonly from: number;
  readonly to: number;
}

/** A heading below the first level. */
export interface Heading {
  readonly node: HeadingNode;
  readonly section: Section;
  /** 1 for `##` and so on up to 5. */
  readonly level: number;
  /** The heading's text, without markup. */
  readonly title: string;
  /** What a link to it says after `#`: the GitHub slug, made unique in the draft. */
  readonly slug: string;
  /** Its own number without the levels above: `I.`, `A.`, `1.`; empty outside Argument. */
  readonly number: string;
  /** The full reference without the last stop: `II.A.1`; empty outside Argument. */
  readonly reference: string;
}

/** A footnote that is referred to. */
export interface Footnote {
  /** As the writer named it: `fn` of `[^fn]`. */
  readonly label: string;
  /** 1, 2, 3… in the order of first reference. */
  readonly number: number;
  readonly definition: FootnoteDefinition;
  /** The place in the body where it is first referred to. */
  readonly reference: FootnoteReference;
}
