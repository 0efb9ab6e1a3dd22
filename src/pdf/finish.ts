import { type Pdf, readPdf } from './objects.ts';
import { type NumberedPages, pageLabelsEntry } from './page-labels.ts';

/** What LibreOffice leaves out of a PDF or makes anew each time. */
export interface PdfFinish {
  /** How the pages are numbered; absent for a paper without page numbers. */
  readonly numbering?: readonly NumberedPages[];
  /** The date of the document, `2020-12-23`; absent: the PDF bears none. */
  readonly date?: string;
}

/**
 * Writes a PDF anew with page labels, the date of the document in place of the moment it was made,
 * and an identifier made from its content: the same document gives the same bytes.
 *
 * @throws {PdfFormError} when it is of a form LibreOffice does not write.
 */
export function finishPdf(bytes: Uint8Array, { numbering, date }: PdfFinish): Uint8Array {
  const pdf = readPdf(bytes);
  const changed = new Map<number, string>();
  if (numbering?.length) {
    const entry = pageLabelsEntry(numbering, pdf.pages.length);
    changed.set(pdf.root.number, pdf.root.body.replace(/>>\s*$/, `${entry}>>\n`));
  }
  if (pdf.info) changed.set(pdf.info.number, dated(pdf.info.body, date));
  return write(pdf, changed);
}

function dated(body: string, date: string | undefined): string {
  const undated = body.replace(/\/(?:CreationDate|ModDate)\s*\([^)]*\)\s*/g, '');
  if (!date) return undated;
  const moment = `(D:${date.replaceAll('-', '')}000000Z)`;
  return undated.replace(/>>\s*$/, `/CreationDate${moment}/ModDate${moment}>>\n`);
}

/** The objects with some of them changed, a new table and a new trailer. */
function write(pdf: Pdf, changed: ReadonlyMap<number, string>): Uint8Array {
  const pieces = [pdf.bytes.subarray(0, pdf.head.to)];
  const places = new Map<number, number>();
  let length = pdf.head.to;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { number, from, to } of pdf.objects.values()) {
    places.set(number, length);
    const body = changed.get(number);
    add(
      body === undefined
        ? pdf.bytes.subarray(from, to)
        : characters(`${number} 0 obj\n${body}endobj\n\n`),
    );
  }
  const id = identifier(pieces);
  add(characters(tableAndTrailer(pdf, places, length, id)));
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function tableAndTrailer(
  pdf: Pdf,
  places: ReadonlyMap<number, number>,
  start: number,
  id: string,
): string {
  const size = Math.max(...places.keys()) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const info = pdf.info ? `/Info ${pdf.info.number} 0 R` : '';
  return [
    `xref\n0 ${size}\n`,
    ...lines,
    `trailer\n<</Size ${size}/Root ${pdf.root.number} 0 R${info}/ID[<${id}><${id}>]>>\n`,
    `startxref\n${start}\n%%EOF\n`,
  ].join('');
}

function characters(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** 128 bits that tell files apart (ISO 32000-1, 14.4): FNV-1a from four starting points. */
function identifier(pieces: readonly Uint8Array[]): string {
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const piece of pieces) {
    for (const byte of piece) {
      for (let index = 0; index < sums.length; index++) {
        sums[index] = Math.imul((sums[index] ?? 0) ^ byte, 0x01000193);
      }
    }
  }
  return sums.map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
}
