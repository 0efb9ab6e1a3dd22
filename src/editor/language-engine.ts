import type { Uri } from 'vscode';

/** The language engine: what features need while a brief is written (dist/language.cjs). */
export type LanguageEngine = typeof import('../language/index.ts');

/** Loads the language engine, once; one implementation for each host, as for the export engine. */
export type LoadLanguageEngine = (extensionUri: Uri) => Promise<LanguageEngine>;
