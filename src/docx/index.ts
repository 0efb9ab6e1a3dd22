/** Brief to DOCX: the only folder that imports `docx`. */

export type { PageComparison, PageDifference } from './compare-pages.ts';
export { type LoadedImage, loadImages, type ReadImage } from './images.ts';
export type { ConvertToPdf, PdfOptions } from './pages/libreoffice-engine.ts';
export { TypesetMemory } from './typeset.ts';
export { type ExportFile, type WriteRequest, type Written, writeBrief } from './write.ts';
