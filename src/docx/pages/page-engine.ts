import type { Document, PageNumberEstimator } from 'docx';

/** Lays out the pages of a document and says what page each bookmark is on. */
export interface PageEngine {
  /** As the report names it. */
  readonly name: 'layout';
  /**
   * @param build makes the document to be laid out; an engine that works while a document is
   *   packed passes its estimator
   */
  paginate(build: (pageNumbers?: PageNumberEstimator) => Document): Promise<Pagination>;
}

/** Where everything is. */
export interface Pagination {
  /** Each bookmark's page as its page shows it: `iv`, `12`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly pages: number;
  /** What the engine had to guess, in plain words; empty when the numbers rest on known facts. */
  readonly estimated: readonly string[];
}
