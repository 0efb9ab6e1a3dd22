import type { Disposable, Uri } from 'vscode';
import type { ConvertToPdf } from '../export/index.ts';

/** The setting `amicus.export.pages`: what gives the page numbers. */
export type PagesSetting = 'layout' | 'libreoffice' | 'auto';

/** What is lent to an export for its page numbers. */
export interface LentPages {
  readonly convert?: ConvertToPdf;
  /** Why LibreOffice is not lent although it was wanted. */
  readonly withoutLibreOffice?: string;
}

/** LibreOffice, as far as an extension host can run it. */
export interface LibreOfficeHost extends Disposable {
  /** Whether this host can run programs at all. */
  readonly canRun: boolean;
  /**
   * Lends LibreOffice where it is wanted and can be had.
   *
   * @throws {Error} with the remedy when it must be there and is not.
   */
  lend(pages: PagesSetting): Promise<LentPages>;
}

/**
 * Opens the way to LibreOffice; nothing is looked for yet. The Node host can run programs and the
 * web worker host cannot, so each has its own; `imports` in package.json picks the one for the bundle.
 */
export type OpenLibreOffice = (extensionUri: Uri) => LibreOfficeHost;
