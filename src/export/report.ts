import type { CoverColor } from '../courts/index.ts';

/** What an export came to: what a person wants to know before filing. */
export interface ExportReport {
  /** Id of the court's profile. */
  readonly court: string;
  readonly courtName: string;
  readonly stage: string;
  /** Pages of the brief, cover included. */
  readonly pages: number;
  readonly words: {
    readonly count: number;
    readonly limit?: number;
    /** The rule that sets the limit. */
    readonly rule?: string;
    /** Parts the count left out, by the names the code uses. */
    readonly excluded: readonly string[];
  };
  /** Entries of the table of authorities. */
  readonly authorities: number;
  readonly footnotes: number;
  readonly headings: number;
  readonly pageNumbers: {
    /** What laid the pages out. */
    readonly engine: 'layout';
    /** What it had to guess; empty when nothing. */
    readonly estimated: readonly string[];
    /** How often the pages were laid out until the numbers repeated. */
    readonly passes: number;
    /** Whether they did repeat. */
    readonly settled: boolean;
  };
  /** What the court would reject, a sentence each with its rule; empty when nothing was found. */
  readonly rejects: readonly string[];
  /** What was looked at, a phrase each. */
  readonly checked: readonly string[];
  /** The cover stock the court asks for, for the printer. */
  readonly coverColor?: CoverColor;
  /** Facts of the court's profile that no one has checked against the current rule. */
  readonly unverifiedRules: readonly string[];
}
