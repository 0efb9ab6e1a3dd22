import { type Finding, onlyGovernments } from '../brief/index.ts';
import { checks, type Filing } from '../checks/index.ts';
import {
  type CourtProfile,
  type CourtStage,
  type CoverColor,
  countsPages,
  coverColorFor,
  limitFor,
  ruleText,
} from '../courts/index.ts';
import type { Written } from '../docx/index.ts';

/** What an export came to: what a person wants to know before filing. */
export interface ExportReport {
  /** Id of the court's profile. */
  readonly court: string;
  readonly courtName: string;
  readonly stage: string;
  /** Pages of the brief, cover included; 0 when they were not laid out. */
  readonly pages: number;
  /** The pages that count, where the court limits pages and not words. */
  readonly pageLimit?: {
    /** Absent when the pages were not laid out. */
    readonly count?: number;
    readonly limit: number;
    /** The rule that sets the limit. */
    readonly rule: string;
    /** What the count leaves out, by the names the code uses. */
    readonly excluded: readonly string[];
  };
  readonly words: {
    readonly count: number;
    readonly limit?: number;
    /** The rule that sets the limit. */
    readonly rule?: string;
    /** Parts the count left out, by the names the code uses. */
    readonly excluded: readonly string[];
  };
  /** Authorities cited: the entries of the table, where there is one. */
  readonly authorities: number;
  /** Whether the brief has a table of authorities. */
  readonly authoritiesTable: boolean;
  readonly footnotes: number;
  readonly headings: number;
  /** What laid the pages out, and how sure the numbers are. */
  readonly pageNumbers: Written['pageNumbers'] & {
    /** Why LibreOffice did not give them although it was wanted. */
    readonly withoutLibreOffice?: string;
  };
  /** What a look at the PDF found; absent for a DOCX. */
  readonly pdf?: PdfReport;
  /** What the court would reject, a sentence each with its rule; empty when nothing was found. */
  readonly rejects: readonly string[];
  /** What was looked at, a phrase each. */
  readonly checked: readonly string[];
  /** The cover stock the court asks for, for the printer. */
  readonly coverColor?: CoverColor;
  /** Facts of the court's profile that no one has checked against the current rule. */
  readonly unverifiedRules: readonly string[];
}

/** What a look at the brief's PDF found. */
export interface PdfReport {
  /** Families of type, all in the file unless `faults` says otherwise. */
  readonly fonts: readonly string[];
  /** What was looked at and found good, a phrase each. */
  readonly checked: readonly string[];
  /** What was found wrong, with the remedy. */
  readonly faults: readonly string[];
}

/** The report of an export that was written. */
export function makeReport(
  filing: Filing,
  stageId: string,
  written: Written,
  checked: readonly Finding[],
  withoutLibreOffice?: string,
): ExportReport {
  const { profile, stage, frontMatter, words } = filing;
  const government = onlyGovernments(frontMatter);
  const limit = limitFor(stage, government);
  const color = coverColorFor(stage, frontMatter.supports);
  const { pages, authorities, authoritiesTable, footnotes, headings, pageNumbers } = written;
  return {
    court: profile.id,
    courtName: profile.name,
    stage: stageId,
    pages,
    ...pageLimit(filing, written.countedPages),
    words: {
      count: words,
      ...(limit.words === undefined ? {} : { limit: limit.words, rule: ruleText(limit) }),
      excluded: profile.excluded.value,
    },
    authorities,
    authoritiesTable,
    footnotes,
    headings,
    pageNumbers: { ...pageNumbers, ...(withoutLibreOffice ? { withoutLibreOffice } : {}) },
    ...(written.pdf ? { pdf: pdfReport(written.pdf) } : {}),
    rejects: checked.filter((one) => one.severity === 'error').map((one) => one.message),
    checked: [
      'front matter',
      'cross-references',
      'images',
      ...checks.map((check) => check.looksAt),
    ],
    ...(color ? { coverColor: { ...color, rule: ruleText(color) } } : {}),
    unverifiedRules: unverified(profile, stage),
  };
}

function pageLimit(
  { profile, stage, frontMatter }: Filing,
  count: number | undefined,
): Pick<ExportReport, 'pageLimit'> {
  const allowed = limitFor(stage, onlyGovernments(frontMatter));
  const limit = allowed.pages;
  if (limit === undefined || !countsPages(stage)) return {};
  const counted = count === undefined ? {} : { count };
  return {
    pageLimit: { ...counted, limit, rule: ruleText(allowed), excluded: profile.excluded.value },
  };
}

/** What each kind of fault is about, as a phrase for what was found good. */
const pdfChecks: Readonly<Record<string, string>> = {
  fonts: 'fonts embedded',
  text: 'searchable text',
  title: 'title',
  language: 'language',
  tags: 'tagged',
  outline: 'outline of the headings',
  pages: 'number of pages',
};

function pdfReport({ fonts, faults }: NonNullable<Written['pdf']>): PdfReport {
  const wrong = new Set(faults.map(({ about }) => about));
  const good = Object.entries(pdfChecks).filter(([about]) => !wrong.has(about));
  return {
    fonts,
    checked: good.map(([, phrase]) => phrase),
    faults: faults.map(({ message }) => message),
  };
}

/** The facts used that a reader must check against the current rule. */
function unverified(profile: CourtProfile, stage: CourtStage): string[] {
  const facts = Object.entries({
    ...profile,
    ...profile.extraParts,
    ...stage,
  }) as [string, unknown][];
  return facts.flatMap(([name, fact]) => {
    const known = fact as { confidence?: string; rule?: string } | undefined;
    return known?.confidence === 'unverified' ? [`${name}: ${known.rule}`] : [];
  });
}
