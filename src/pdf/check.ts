import { unzlibSync } from 'fflate';
import { families, readFonts } from './fonts.ts';
import { type Pdf, readPdf, referred, streamOf } from './objects.ts';
import { readOutline } from './outline.ts';
import { stringIn } from './strings.ts';

/** What the PDF must come to. */
export interface Expected {
  /** Pages the report gives. */
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** Whether it has headings, so that an outline is due. */
  readonly outline: boolean;
}

/** Something a court or a reader would stumble over. */
export interface PdfFault {
  /** Of the finding it becomes: `fonts`, `text`, `title`, `language`, `tags`, `outline`, `pages`. */
  readonly about: string;
  /** What is wrong, and the remedy. */
  readonly message: string;
  /** Whether a clerk would refuse the file for it. */
  readonly grave: boolean;
}

/** What a look at a finished PDF found. */
export interface PdfCheck {
  readonly pages: number;
  /** The families of type in it. */
  readonly fonts: readonly string[];
  /** Entries of the outline. */
  readonly outline: number;
  readonly faults: readonly PdfFault[];
}

/**
 * Looks a PDF over before it is written: fonts embedded, text that can be searched, title, language,
 * tags (ISO 32000-1, 14.8), outline, number of pages.
 *
 * @throws {PdfFormError} when it is of a form LibreOffice does not write.
 */
export function checkPdf(bytes: Uint8Array, expected: Expected): PdfCheck {
  const pdf = readPdf(bytes);
  const fonts = readFonts(pdf);
  const outline = readOutline(pdf).length;
  const faults: PdfFault[] = [];
  const fault = (about: string, grave: boolean, message: string) =>
    faults.push({ about, grave, message });

  const loose = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name);
  if (loose.length > 0) {
    const names = loose.join(', ');
    fault(
      'fonts',
      true,
      `The PDF does not carry ${names}, so it would look different elsewhere. Install a font whose license permits embedding, and export again.`,
    );
  }
  const mute = fonts.filter(({ searchable }) => !searchable).map(({ name }) => name);
  if (mute.length > 0) {
    const names = mute.join(', ');
    fault(
      'text',
      true,
      `Words set in ${names} cannot be searched or copied in the PDF. Install another font of that family, and export again.`,
    );
  }
  const wordless = pdf.pages.flatMap((page, index) => {
    const drawn = contentOf(pdf, page.body);
    return isBlank(drawn) || hasText(drawn) ? [] : [index + 1];
  });
  if (wordless.length > 0) {
    fault(
      'text',
      false,
      `The PDF has no text that can be searched on page ${wordless.join(', ')} of the file. Put the words of a picture beside it, or run text recognition on it.`,
    );
  }
  const title = stringIn(pdf.info?.body ?? '', 'Title');
  if (title !== expected.title || !/\/DisplayDocTitle true/.test(pdf.root.body)) {
    fault(
      'title',
      false,
      `The PDF has the title "${title ?? ''}", not "${expected.title}". Set it in the document properties before filing.`,
    );
  }
  const language = stringIn(pdf.root.body, 'Lang');
  // LibreOffice adds the region a language has where none is given.
  if (!`${language}-`.startsWith(`${expected.language}-`)) {
    fault(
      'language',
      false,
      `The PDF gives its language as "${language ?? ''}", not "${expected.language}": screen readers would misread it. Set it in the document properties before filing.`,
    );
  }
  if (!/\/Marked true/.test(pdf.root.body) || !referred(pdf, pdf.root.body, 'StructTreeRoot')) {
    fault(
      'tags',
      false,
      'The PDF is not tagged, so screen readers do not know its headings and notes. Export with LibreOffice 7.4 or later.',
    );
  }
  if (expected.outline && outline === 0) {
    fault(
      'outline',
      false,
      'The PDF has no outline of its headings. Export with LibreOffice 7.4 or later.',
    );
  }
  if (pdf.pages.length !== expected.pages) {
    fault(
      'pages',
      true,
      `The PDF has ${pdf.pages.length} pages, but ${expected.pages} were laid out. Export again; if it stays so, please report it.`,
    );
  }
  return { pages: pdf.pages.length, fonts: families(fonts), outline, faults };
}

/** What a page draws; '' where that cannot be read. */
function contentOf(pdf: Pdf, page: string): string {
  const content = referred(pdf, page, 'Contents');
  const stream = content && streamOf(pdf, content);
  if (!content || !stream) return '';
  const plain = /\/FlateDecode/.test(content.body) ? unzlibSync(stream) : stream;
  return new TextDecoder('latin1').decode(plain);
}

/** Whether a page shows any text: an operator that does so (ISO 32000-1, 9.4.3). */
function hasText(drawn: string): boolean {
  return /[)>\]]\s*T[jJ]\b/.test(drawn);
}

/** Whether a page was left blank on purpose, before a right-hand page: it sets things up and draws nothing. */
function isBlank(drawn: string): boolean {
  return drawn !== '' && !/(?:^|\s)(?:Do|BI|[fFbBsS]\*?|sh|T[jJ]|['"])(?=\s|$)/.test(drawn);
}
