/** A draft to court-ready documents: what every host calls. */

export { parseBrief } from '../brief/index.ts';
export { findCourt, loadCourts, stageOf } from '../courts/index.ts';
export type { ConvertToPdf, ExportFile, PageDifference, PdfOptions } from '../docx/index.ts';
export { type ExportRequest, type ExportResult, exportBrief } from './export.ts';
export { ExportMemory } from './memory.ts';
export type { ProgressStep } from './progress.ts';
export type { ExportReport } from './report.ts';
