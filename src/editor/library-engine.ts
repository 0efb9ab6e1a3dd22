import type { Uri } from 'vscode';

/** The library engine: arguments, sections and new briefs (dist/library.cjs). */
export type LibraryEngine = typeof import('../library/index.ts');

/** Loads the library engine, once; one implementation for each host, as for the export engine. */
export type LoadLibraryEngine = (extensionUri: Uri) => Promise<LibraryEngine>;
