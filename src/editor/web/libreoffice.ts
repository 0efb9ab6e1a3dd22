import { l10n } from 'vscode';
import type { OpenLibreOffice } from '../libreoffice.ts';

/** {@link OpenLibreOffice} in the web worker host, which can run no programs. */
export const openLibreOffice: OpenLibreOffice = () => ({
  canRun: false,
  lend: async (pages) =>
    pages === 'libreoffice'
      ? { withoutLibreOffice: l10n.t('VS Code in the browser cannot run LibreOffice') }
      : {},
  dispose: () => undefined,
});
