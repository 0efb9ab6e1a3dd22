/** Reads, checks and finishes the PDF files LibreOffice writes. */
export { checkPdf, type Expected, type PdfCheck, type PdfFault } from './check.ts';
export { type Destination, readDestinations } from './destinations.ts';
export { finishPdf, type PdfFinish } from './finish.ts';
export { families, type PdfFont, readFonts } from './fonts.ts';
export { type Pdf, PdfFormError, type PdfObject, readPdf } from './objects.ts';
export { type OutlineEntry, readOutline } from './outline.ts';
export { coverLabel, type NumberedPages, numberOfPage, pageLabelsEntry } from './page-labels.ts';
