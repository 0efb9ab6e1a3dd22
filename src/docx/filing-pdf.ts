import type { Finding } from '../brief/index.ts';
import { checkPdf, finishPdf, type PdfCheck, readPdf } from '../pdf/index.ts';
import {
  filingOptions,
  type LibreOfficeLayout,
  packForLibreOffice,
} from './pages/libreoffice-engine.ts';
import type { Pagination } from './pages/page-engine.ts';
import type { SeparatePaper } from './separate-papers.ts';

/** A PDF to be filed, looked over. */
export interface FilingPdf {
  readonly bytes: Uint8Array;
  readonly check: PdfCheck;
  readonly findings: readonly Finding[];
}

/** What a PDF's document says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  readonly date?: string;
}

/**
 * The PDF of the brief from its last laying out: finished and checked.
 *
 * @throws {Error} when the engine made no PDF
 */
export function briefPdf({ pdf, pages }: Pagination, facts: PdfFacts, headings: number): FilingPdf {
  if (!pdf) throw new Error('The page engine made no PDF.');
  const { date } = facts;
  const bytes = finishPdf(pdf.bytes, { numbering: pdf.numbering, ...(date ? { date } : {}) });
  return checked(bytes, { ...facts, pages, outline: headings > 0 }, 'The brief');
}

/** The PDF of a separate paper. @throws what the conversion throws */
export async function paperPdf(
  paper: SeparatePaper,
  facts: Omit<PdfFacts, 'title'>,
  layout: LibreOfficeLayout,
): Promise<FilingPdf> {
  const docx = await packForLibreOffice(paper, layout);
  const made = await layout.convert(docx, filingOptions, layout.signal);
  const { date } = facts;
  const bytes = finishPdf(made, date ? { date } : {});
  const expected = { ...facts, title: paper.title, pages: readPdf(made).pages.length };
  return checked(bytes, { ...expected, outline: false }, paper.suffix.slice(1));
}

function checked(
  bytes: Uint8Array,
  expected: Parameters<typeof checkPdf>[1],
  name: string,
): FilingPdf {
  const check = checkPdf(bytes, expected);
  const findings = check.faults.map(
    ({ about, message, grave }): Finding => ({
      check: `pdf/${about}`,
      severity: grave ? 'error' : 'warning',
      from: 0,
      to: 0,
      message: `${name}: ${message}`,
    }),
  );
  return { bytes, check, findings };
}
