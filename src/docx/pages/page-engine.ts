import type { PageNumberEstimator } from 'docx';
import type { NumberedPages } from '../../pdf/index.ts';
import type { Made } from '../package/write.ts';

/** Lays out the pages of a document and says what page each bookmark is on. */
export interface PageEngine {
  /** As the report names it. */
  readonly name: 'layout' | 'libreoffice' | 'none';
  /** What is known of the labels before any page is laid out. */
  readonly labels?: ReadonlyMap<string, string>;
  /** @param draw makes the document to be laid out, as the engine needs it */
  paginate(draw: (copy: MeasuringCopy) => Drawn): Promise<Pagination>;
  /**
   * Lays out the pages before the text only, and takes those of the text from a time before. For a
   * text that is as it was and counts its pages from its own first one.
   */
  paginateFront?(draw: (copy: MeasuringCopy) => Drawn, before: Pagination): Promise<Pagination>;
}

/** How the copy to be laid out differs from the document itself. */
export interface MeasuringCopy {
  /** For an engine that works while a document is packed. */
  readonly pageNumbers?: PageNumberEstimator;
  /** Without the text and what follows it. */
  readonly frontOnly?: boolean;
  /** Whether to mark where each stretch of page numbers begins. */
  readonly sectionMarks?: boolean;
  /** What the program that lays it out calls some of its bookmarks. */
  readonly anchors?: ReadonlyMap<string, string>;
}

/** A document to be laid out. */
export interface Drawn extends Made {
  readonly stretches: readonly Stretch[];
}

/** Pages numbered in one way, from a new page on. */
export interface Stretch {
  /** At its beginning, where the copy has section marks. */
  readonly bookmark: string;
  readonly format: 'decimal' | 'lowerRoman' | 'none';
  /** Its first number; absent where it goes on from the stretch before. */
  readonly start?: number;
  /** What the pages show after the number. */
  readonly suffix?: string;
}

/** Where everything is. */
export interface Pagination {
  /** Each bookmark's page as its page shows it: `iv`, `12`. */
  readonly labels: ReadonlyMap<string, string>;
  /** All pages, blank ones included. */
  readonly pages: number;
  /** What the engine had to guess, in plain words; empty when the numbers rest on known facts. */
  readonly estimated: readonly string[];
  /** The families of type the pages are set in, where the engine can tell. */
  readonly faces?: readonly string[];
  /** The pages themselves, where the engine makes them. */
  readonly pdf?: { readonly bytes: Uint8Array; readonly numbering: readonly NumberedPages[] };
}
