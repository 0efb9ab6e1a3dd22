/**
 * The values of the citation engine: what goes in ({@link Passage}), what is found
 * ({@link Citation}) and what the citations add up to ({@link Authority}).
 *
 * The engine knows no Markdown and no editor: a passage is plain text, and every offset counts
 * UTF-16 code units into that text.
 */

/** A half-open range `[from, to)` of UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One block of prose (a paragraph, a heading, a table cell) as the reader sees it. */
export interface Passage {
  /** The text with its markup taken out. */
  readonly text: string;
  /** The parts of `text` that stand in italics, in order, not overlapping. */
  readonly italics?: readonly Span[];
  /**
   * The stream the passage belongs to: 0 is the body, n is footnote n. *Id.* looks back within
   * its own stream only.
   */
  readonly stream: number;
  /** Set when the passage is a block quotation, or a part of one. */
  readonly quoted?: boolean;
}

/** What sort of thing a citation is; each has its file under `kinds/`. */
export type CitationKind =
  | 'case'
  | 'docket'
  | 'statute'
  | 'regulation'
  | 'constitution'
  | 'rule'
  | 'treaty'
  | 'legislative'
  | 'restatement'
  | 'journal'
  | 'book'
  | 'other'
  | 'record'
  | 'short'
  | 'id'
  | 'supra'
  | 'reference';

/** The groups of a table of authorities, in the order most courts print them. */
export type AuthorityCategory =
  | 'cases'
  | 'constitution'
  | 'statutes'
  | 'rules'
  | 'regulations'
  | 'legislative'
  | 'other';

/**
 * How a citation hangs on another one: a parallel reporter, later history (*aff'd*), something
 * quoted or cited in a parenthetical, the code section an act is codified at, or a citation inside
 * a title. All but `parenthetical`, and a law that superseded a decision, belong to the entry of the
 * citation they hang on, unless the same work is also cited by itself.
 */
export type CitationPart = 'parallel' | 'history' | 'parenthetical' | 'codified' | 'title';

/** A citation as it stands in a passage. */
export interface Citation {
  readonly kind: CitationKind;
  /** Index into the passages given. */
  readonly passage: number;
  /** The core: volume, reporter and page; title and section; `Id. at 5`. */
  readonly core: Span;
  /** All of it: from the name or signal-free start to the end of its parentheticals. */
  readonly span: Span;
  /** What was read, by field: volume, reporter, page, pin, year, court, plaintiff, defendant… */
  readonly fields: Readonly<Record<string, string>>;
  /** The authority it stands for; absent when it could not be told. */
  readonly authority?: string;
  /** How the authority was found, or why it was not. */
  readonly resolution: 'full' | 'resolved' | 'ambiguous' | 'unresolved';
  /** One plain sentence: why this authority, or why none. */
  readonly why?: string;
  /** Ids of the authorities it may stand for, when `resolution` is `ambiguous`. */
  readonly candidates?: readonly string[];
  /** Set when the citation is part of another one. */
  readonly part?: CitationPart;
  /** Index of the citation it is part of, when `part` is set. */
  readonly of?: number;
  /** The signal before it, as written without its comma: `See`, `See, e.g.`, `Cf.` */
  readonly signal?: string;
  /** Set when it is not the first of a string of citations: it follows another after a semicolon. */
  readonly string?: boolean;
}

/**
 * How an occurrence cites its authority: in full; by a short form, *id.* or *supra*; by the work's name
 * (or defined name) alone; by its section alone; as a part of another citation (parallel reporter,
 * later history, codified section). A `mention` names a law in words (*the FSIA*, *the First
 * Amendment*) without citing it.
 */
export type CitedHow = 'full' | 'short' | 'id' | 'supra' | 'name' | 'section' | 'part' | 'mention';

/** One place where an authority is cited. */
export interface Occurrence {
  /** Index into {@link CitationReading.citations}. */
  readonly citation: number;
  /** Index into the passages given. */
  readonly passage: number;
  /** All of the citation, in the passage's text. */
  readonly span: Span;
  readonly how: CitedHow;
  /** The footnote it stands in; absent in the body. */
  readonly note?: number;
}

/** A piece of text in one style. */
export interface StyledText {
  readonly text: string;
  readonly italic?: boolean;
}

/** One work: one entry of the table of authorities. */
export interface Authority {
  /** Stable for the same text; unique within one reading. */
  readonly id: string;
  readonly category: AuthorityCategory;
  /** The entry as the table prints it, without pinpoint or parentheticals of weight. */
  readonly name: readonly StyledText[];
  /** What the table sorts by: procedural phrases and articles taken off, numerals padded. */
  readonly sortKey: string;
  /** Short name, e.g. `Samantar`; used by short forms and by the TA field's `\s` switch. */
  readonly short: string;
  /** Indexes of the citations that stand for it, in reading order. */
  readonly citations: readonly number[];
  /**
   * The same with place and manner, and with the mentions, which the table leaves out: for hovers,
   * references and renaming.
   */
  readonly occurrences: readonly Occurrence[];
  /** Marked by the writer as an authority chiefly relied on (printed with an asterisk). */
  readonly principal?: boolean;
}

/** What the writer says in front matter where the engine cannot know or errs. */
export interface AuthorityCorrection {
  /**
   * The entry as the table should print it; `*…*` marks italics. For books, articles and web
   * pages the engine looks for this text, and for each of `match`, in the passages.
   */
  readonly cite: string;
  readonly category?: AuthorityCategory;
  /** Other texts in the brief that stand for this work (short names, variant forms). */
  readonly match?: readonly string[];
  /** Leave this work out of the table. */
  readonly exclude?: boolean;
  /** Print with an asterisk. */
  readonly principal?: boolean;
}

/** All citations of a text, resolved, with the authorities they stand for. */
export interface CitationReading {
  /** In reading order: body and notes as the passages were given, by start offset. */
  readonly citations: readonly Citation[];
  /** Sorted as the table prints them: by category, then by sort key. */
  readonly authorities: readonly Authority[];
}
