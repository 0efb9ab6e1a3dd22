import type { Paragraph, ParagraphChild } from 'docx';
import type { Definition, Nodes } from 'mdast';
import type { Brief, Finding, Footnote, FrontMatter, Heading, Section } from '../brief/index.ts';
import type { Authority } from '../citations/index.ts';
import type { CourtProfile, CourtStage, ExtraPart, PartName } from '../courts/index.ts';
import { Bookmarks } from './bookmarks.ts';
import type { LoadedImage } from './images.ts';
import { textWidth } from './measure.ts';
import type { Mark, PageLabels, Region } from './page-labels.ts';
import type { MeasuringCopy } from './pages/page-engine.ts';
import type { RunStyle } from './runs.ts';
import type { TypesetBrief } from './typeset.ts';

/** What an export works from; the same for every pass over the pages. */
export interface ExportInput {
  readonly brief: Brief;
  readonly frontMatter: FrontMatter;
  readonly profile: CourtProfile;
  readonly stageId: string;
  readonly stage: CourtStage;
  readonly typeset: TypesetBrief;
  /** The paragraphs that open with the source of the block quotation before them. */
  readonly quotationSources: ReadonlySet<Nodes>;
  /** Link and image definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** What the draft's cross-references point at. */
  readonly targets: ReadonlySet<Place>;
  /** Images by the address the draft gives. */
  readonly images: ReadonlyMap<string, LoadedImage>;
  /** The parts this brief will have, written or generated. */
  readonly parts: readonly PartName[];
  /** The parts this brief has that only some courts ask for. */
  readonly extraParts: readonly ExtraPart[];
  /** Words that count against the limit. */
  readonly words: number;
  readonly coverColor: boolean;
}

/** An entry of the table of contents. */
export interface ContentsEntry {
  /** 1 for a title, 2 for I., 3 for A. … */
  readonly level: number;
  readonly number: string;
  /** The title without its styles. */
  readonly words: string;
  readonly title: (style: RunStyle) => ParagraphChild[];
  readonly mark: Mark;
}

/** What one pass over the pages tells the next. */
export interface KnownPages {
  /** Page labels by bookmark, empty at first. */
  readonly labels: PageLabels;
  /** Footnote numbers, by label. */
  readonly noteNumbers: ReadonlyMap<string, number>;
  /** The places written, each with its region; unknown before the first pass. */
  readonly places?: ReadonlyMap<Place, Region>;
}

/** Bookmarks on the first and the last page that count against a limit of pages. */
export interface CountedText {
  readonly from: string;
  readonly to: string;
}

/** Something a cross-reference points at, with the bookmark it is given. */
export type Place = Heading | Section | Footnote;

/** The state of one pass: what has been written so far, and the page labels of the pass before. */
export class ExportState {
  readonly bookmarks = new Bookmarks();
  readonly contents: (ContentsEntry & { readonly part: number })[] = [];
  /** Place in the plan of the part being written: the tables are written last but stand first. */
  part = 0;
  /** Where each authority is cited, by its id, in the order written. */
  readonly marks = new Map<string, Mark[]>();
  /** The numbers at which numbered lists begin. */
  readonly listStarts = new Set<number>([1]);
  readonly notes: Record<string, { children: Paragraph[] }> = {};
  /** The number each footnote of the draft was given, by its label. */
  readonly noteNumbers = new Map<string, number>();
  /** The places cross-references point at that were written, each with its region. */
  readonly places = new Map<Place, Region>();
  readonly findings: Finding[] = [];
  /** The marks around the text, where the court counts its pages. */
  counted: CountedText | undefined;
  region: Region = 'front';
  /** Whether nothing stands in the region yet: its first part is at the top of a page already. */
  atRegionStart = true;
  /** Inside a footnote: references and tables are set differently there. */
  inNote = false;
  /** In a cell too narrow for text that must not be broken. */
  cramped = false;
  /** Twips an image may be wide here: the text, or the cell of a table. */
  room: number;
  /** The exact line, in twips, that an image among words must not burst. */
  lineHeight: number | undefined;
  #listInstance = 0;
  #noteCount = 0;
  #noteStart = false;
  #quiet = false;
  #pagesInText = false;
  readonly #authorities: ReadonlyMap<string, Authority>;
  readonly #targets = new Map<Place, string>();

  constructor(
    readonly input: ExportInput,
    /** What the pass before found. */
    readonly known: KnownPages,
    /** How this copy differs from the document itself. */
    readonly copy: MeasuringCopy = {},
  ) {
    this.room = textWidth(input.profile);
    this.#authorities = new Map(input.brief.citations.authorities.map((one) => [one.id, one]));
  }

  /** A copy laid out while it is packed: live page numbers are written as plain text. */
  get measuring(): boolean {
    return this.copy.pageNumbers !== undefined;
  }

  /** What a link to a bookmark must name. */
  anchor(bookmark: string): string {
    return this.copy.anchors?.get(bookmark) ?? bookmark;
  }

  /** Page labels of the pass before. */
  get labels(): PageLabels {
    if (this.region !== 'front') this.#pagesInText = true;
    return this.known.labels;
  }

  /** Whether page labels were asked for outside the parts before the text, which are full of them. */
  get pagesInText(): boolean {
    return this.#pagesInText;
  }

  /** Adds an entry to the contents, in the place of the part being written. */
  enterContents(entry: ContentsEntry): void {
    const at = this.contents.findIndex((one) => one.part > this.part);
    this.contents.splice(at < 0 ? this.contents.length : at, 0, { ...entry, part: this.part });
  }

  /** True while text is written a second time (a contents entry): no marks, no notes. */
  get quiet(): boolean {
    return this.#quiet;
  }

  /** Writes without leaving marks, bookmarks or footnotes. */
  quietly<T>(write: () => T): T {
    const before = this.#quiet;
    this.#quiet = true;
    try {
      return write();
    } finally {
      this.#quiet = before;
    }
  }

  /** Notes that an authority is cited here, and gives the bookmark to put here. */
  cite(authorityId: string): { bookmark: string; authority: Authority; first: boolean } {
    const authority = this.#authorities.get(authorityId);
    if (!authority) throw new Error(`No authority has the id ${authorityId}`);
    const bookmark = this.bookmarks.name('ta');
    const marks = this.marks.get(authorityId) ?? [];
    marks.push({ bookmark, region: this.region });
    this.marks.set(authorityId, marks);
    return { bookmark, authority, first: marks.length === 1 };
  }

  /** The bookmark a cross-reference to a target goes to. */
  targetBookmark(target: Place): string {
    const known = this.#targets.get(target);
    if (known) return known;
    const name = this.bookmarks.name('_Ref');
    this.#targets.set(target, name);
    return name;
  }

  /** The bookmark to put around a place that is being written. */
  writeTarget(target: Place): string {
    this.places.set(target, this.region);
    return this.targetBookmark(target);
  }

  /** Whether a place is in this document; on the first pass every place is taken to be. */
  isWritten(target: Place): boolean {
    return this.known.places?.has(target) ?? true;
  }

  /** The region a place is written in, as the pass before had it. */
  regionOf(target: Place): Region {
    return this.places.get(target) ?? this.known.places?.get(target) ?? 'body';
  }

  /** The number a footnote is printed with, as far as it is known. */
  noteNumber(footnote: Footnote): number {
    const { label, number } = footnote;
    return this.noteNumbers.get(label) ?? this.known.noteNumbers.get(label) ?? number;
  }

  /**
   * Writes the content of a table's cell.
   *
   * @param room twips between its paddings
   * @param cramped too narrow for no-break spaces: lines may end at any space
   */
  inCell<T>(room: number, cramped: boolean, write: () => T): T {
    const before = { room: this.room, cramped: this.cramped };
    this.room = room;
    this.cramped = cramped;
    try {
      return write();
    } finally {
      this.room = before.room;
      this.cramped = before.cramped;
    }
  }

  /** Writes what stands on a line with words: images are no higher than its type may be, in twips. */
  inLine<T>(line: number, write: () => T): T {
    const before = this.lineHeight;
    this.lineHeight = line;
    try {
      return write();
    } finally {
      this.lineHeight = before;
    }
  }

  /** Starts a part on a new page, unless the region has just begun one. */
  newPage(): { pageBreakBefore?: true } {
    return this.atRegionStart ? {} : { pageBreakBefore: true };
  }

  /** A new list, so that its numbers start again. */
  nextList(): number {
    return ++this.#listInstance;
  }

  /** Takes the next footnote number; the body is written by the caller. */
  nextNote(): number {
    this.#noteStart = true;
    return ++this.#noteCount;
  }

  /** True for the first paragraph of a footnote only. */
  takeNoteStart(): boolean {
    const start = this.inNote && this.#noteStart;
    if (this.inNote) this.#noteStart = false;
    return start;
  }

  /** Says something about a node of the draft. */
  report(finding: Omit<Finding, 'from' | 'to'>, node: Nodes): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    this.findings.push({ ...finding, from, to });
  }
}
