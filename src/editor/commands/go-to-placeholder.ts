import { l10n } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { drafting, say, select } from '../drafting.ts';
import type { LibraryEngine } from '../library-engine.ts';

/** **Amicus: Next Placeholder** and **Previous Placeholder**: selects what is still to be supplied. */
export async function goToPlaceholder(
  briefs: Briefs,
  loadLibrary: () => Promise<LibraryEngine>,
  direction: 'next' | 'previous',
): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { open, editor, selection } = at;
  const { placeholdersOf } = await loadLibrary();
  const all = open.engine.leftOpenIn(open.brief, open.filing, placeholdersOf);
  const found = open.engine.leftOpenBeside(all, selection, direction);
  if (!found) {
    say({ refused: l10n.t('The brief has no placeholder: nothing is left open.') });
    return;
  }
  const { document } = open;
  select(editor, document.positionAt(found.from), document.positionAt(found.to));
}
