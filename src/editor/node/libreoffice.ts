import { Uri, workspace } from 'vscode';
import { findSoffice, LibreOffice, LibreOfficeError } from '../../node/libreoffice/index.ts';
import type { LibreOfficeHost, OpenLibreOffice } from '../libreoffice.ts';

const NAMING = 'the setting amicus.libreOffice.path';

/** {@link OpenLibreOffice} in the Node host. One profile serves all exports of a window. */
export const openLibreOffice: OpenLibreOffice = (extensionUri): LibreOfficeHost => {
  const fonts = Uri.joinPath(extensionUri, 'templates', 'fonts').fsPath;
  let open: { program: string; office: LibreOffice } | undefined;
  return {
    canRun: true,
    async lend(pages) {
      if (pages === 'layout') return {};
      const named = workspace.getConfiguration('amicus.libreOffice').get('path', '').trim();
      try {
        const program = await findSoffice({ naming: NAMING, ...(named ? { named } : {}) });
        if (open?.program !== program) {
          open?.office.dispose();
          open = { program, office: new LibreOffice({ program, naming: NAMING, fonts }) };
        }
        const { office } = open;
        return { convert: (...request) => office.convert(...request) };
      } catch (reason) {
        if (pages !== 'auto' || named || !(reason instanceof LibreOfficeError)) throw reason;
        return { withoutLibreOffice: 'LibreOffice was not found' };
      }
    },
    dispose: () => open?.office.dispose(),
  };
};
