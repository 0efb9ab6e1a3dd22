import { l10n, window } from 'vscode';
import type { Briefs, OpenBrief } from './briefs.ts';

/** The brief in the active editor; nothing, and the user is told, when there is none. */
export async function activeBrief(briefs: Briefs): Promise<OpenBrief | undefined> {
  const document = window.activeTextEditor?.document;
  const open = document && (await briefs.read(document));
  if (!open) {
    void window.showInformationMessage(
      l10n.t('Open a brief first: a Markdown file whose front matter names a court.'),
    );
  }
  return open;
}
