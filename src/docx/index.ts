/** Brief to DOCX: the only folder that imports `docx`. */
export { generatedText } from './generated-text.ts';
export { type LoadedImage, loadImages, type ReadImage } from './images.ts';
export { type ExportFile, type WriteRequest, type Written, writeBrief } from './write.ts';
