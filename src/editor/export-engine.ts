import type { Uri } from 'vscode';

/** The export engine: everything `docx` needs, in a bundle of its own (dist/export.cjs). */
export type ExportEngine = typeof import('../export/index.ts');

/**
 * Loads the export engine, once; later calls give the same one.
 *
 * The Node host and the web worker host load code in different ways, so each has its own
 * implementation; `imports` in package.json picks the one for the bundle being built.
 */
export type LoadExportEngine = (extensionUri: Uri) => Promise<ExportEngine>;
