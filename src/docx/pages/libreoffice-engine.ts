import {
  families,
  type NumberedPages,
  numberOfPage,
  type Pdf,
  PdfFormError,
  readDestinations,
  readFonts,
  readPdf,
} from '../../pdf/index.ts';
import { isCentury } from '../fonts/widths.ts';
import { type Made, writePackage } from '../package/write.ts';
import type { PageEngine, Stretch } from './page-engine.ts';

/** What LibreOffice is asked of a PDF: its export options by their own names. */
export type PdfOptions = Readonly<Record<string, boolean | number>>;

/** Makes a PDF of a DOCX; a host that can run LibreOffice lends it. */
export type ConvertToPdf = (
  docx: Uint8Array,
  options: PdfOptions,
  signal?: AbortSignal,
) => Promise<Uint8Array>;

/** LibreOffice made something Amicus cannot read; the message says what to do. */
export class PagesError extends Error {
  /** Hosts know it by this: they load the engine as a bundle of its own. */
  override readonly name = 'PagesError';
}

/** What LibreOffice lays out, and how. */
export interface LibreOfficeLayout {
  readonly convert: ConvertToPdf;
  /** The face of the brief. */
  readonly font: string;
  /** The date of the brief. */
  readonly date?: string;
  /** Whether both sides of a leaf are printed: pages left blank for that are in the PDF. */
  readonly duplex: boolean;
  /** Whether the PDF itself is wanted: with tags, outline and all. */
  readonly filing: boolean;
  readonly signal?: AbortSignal;
}

/** Bookmarks become named destinations: all that is needed to find their pages. */
const measuring: PdfOptions = { ExportBookmarksToPDFDestination: true };

/** What a court's electronic filing and a screen reader want of a PDF. */
export const filingOptions: PdfOptions = {
  ...measuring,
  ExportBookmarks: true,
  UseTaggedPDF: true,
  DisplayPDFDocumentTitle: true,
  EmbedStandardFonts: true,
  ReduceImageResolution: false,
  UseLosslessCompression: true,
};

/** The free face of the Century family's widths, which goes with Amicus. */
const scholaFace = 'TeX Gyre Schola';

/**
 * LibreOffice: exact for the PDF it makes. It lays the finished document out with a bookmark at the
 * start of each stretch of page numbers, because it writes no page labels.
 */
export function libreOfficeEngine(layout: LibreOfficeLayout): PageEngine {
  let anchors = new Map<string, string>();
  return {
    name: 'libreoffice',
    async paginate(draw) {
      const drawn = draw({ sectionMarks: true, anchors });
      const { stretches } = drawn;
      const docx = await packForLibreOffice(drawn, layout);
      const options = {
        ...(layout.filing ? filingOptions : measuring),
        ...(layout.duplex ? { IsSkipEmptyPages: false } : {}),
      };
      const bytes = await layout.convert(docx, options, layout.signal);
      const pdf = readMade(bytes);
      const destinations = readDestinations(pdf);
      const numbering = numberedPages(stretches, (bookmark) => destinations.get(bookmark)?.page);
      const labels = new Map<string, string>();
      anchors = new Map();
      for (const [bookmark, { page, name }] of destinations) {
        if (stretches.some((stretch) => stretch.bookmark === bookmark)) continue;
        labels.set(bookmark, numberOfPage(page, numbering));
        if (name !== bookmark) anchors.set(bookmark, name);
      }
      const faces = families(readFonts(pdf));
      return {
        labels,
        pages: pdf.pages.length,
        estimated: otherWidths(layout.font, faces),
        faces,
        pdf: { bytes, numbering },
      };
    },
  };
}

/**
 * A document as LibreOffice is given it: the Century family in the face that goes with Amicus, so
 * that what is installed does not matter.
 */
export async function packForLibreOffice(
  made: Made,
  { font, date }: Pick<LibreOfficeLayout, 'font' | 'date'>,
): Promise<Uint8Array> {
  const face = (xml: string) => xml.replaceAll(`"${font}"`, `"${scholaFace}"`);
  return writePackage(made, {
    ...(date ? { modified: date } : {}),
    ...(isCentury(font) ? { patchParts: { 'word/styles.xml': face } } : {}),
  });
}

function readMade(bytes: Uint8Array): Pdf {
  try {
    return readPdf(bytes);
  } catch (reason) {
    if (!(reason instanceof PdfFormError)) throw reason;
    throw new PagesError(
      `The PDF LibreOffice made cannot be read: ${reason.message} Use LibreOffice 7.4 to 25.2, or take the page numbers of the layout engine.`,
      { cause: reason },
    );
  }
}

/**
 * How the pages of a file are numbered.
 *
 * @param pageOf the page of a stretch's bookmark, counted from 0
 * @throws {Error} when one is on no page
 */
export function numberedPages(
  stretches: readonly Stretch[],
  pageOf: (bookmark: string) => number | undefined,
): NumberedPages[] {
  const runs: NumberedPages[] = [];
  for (const [index, { bookmark, format, start, suffix }] of stretches.entries()) {
    const firstPage = index === 0 ? 0 : pageOf(bookmark);
    if (firstPage === undefined) throw new Error(`LibreOffice has no place for ${bookmark}.`);
    const before = runs.at(-1);
    const next = before ? before.start + firstPage - before.firstPage : 1;
    runs.push({ firstPage, format, start: start ?? next, ...(suffix ? { suffix } : {}) });
  }
  return runs;
}

/** Faces as wide as Times New Roman. */
const timesLike = /^(?:Times New Roman|Liberation Serif|TeX Gyre Termes|Nimbus Roman.*|Tinos)$/;
/** Faces as wide as Century Schoolbook. */
const centuryLike = /^(?:TeX Gyre Schola|C059|(?:New )?Century Schoolbook.*|Century Schoolbook L)$/;

/** Says when the brief's face was not there, nor one as wide. */
function otherWidths(font: string, faces: readonly string[]): string[] {
  const like = isCentury(font) ? centuryLike : /^Times/.test(font) ? timesLike : undefined;
  const there = faces.some((face) => face === font || like?.test(face));
  if (there) return [];
  return [
    `${font} is not installed, and LibreOffice put ${faces.join(', ')} in its place, which is not as wide`,
  ];
}
