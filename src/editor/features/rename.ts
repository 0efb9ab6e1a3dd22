import { l10n, type RenameProvider, WorkspaceEdit } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { editsIn, rangeIn } from '../convert.ts';

/** Rename Symbol on the short name of an authority: changes it wherever the brief uses it. */
export function shortNameRename(briefs: Briefs): RenameProvider {
  return {
    async prepareRename(document, position, token) {
      const open = await briefs.read(document, token);
      const short = open?.engine.shortNameAt(open.brief, document.offsetAt(position));
      if (!short) throw new Error(l10n.t('Put the cursor in the short name of an authority.'));
      return { range: rangeIn(document, short), placeholder: short.name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const name = newName.trim();
      if (name === '' || /[\r\n]/.test(name)) {
        throw new Error(l10n.t('A short name is one or more words on one line.'));
      }
      const open = await briefs.read(document, token);
      const short = open?.engine.shortNameAt(open.brief, document.offsetAt(position));
      if (!open || !short) return undefined;
      const edit = new WorkspaceEdit();
      edit.set(document.uri, editsIn(document, open.engine.renameEdits(open.brief, short, name)));
      return edit;
    },
  };
}
