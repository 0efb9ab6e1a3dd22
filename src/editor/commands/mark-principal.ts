import { l10n, window } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';
import { drafting, editedMeanwhile, say } from '../drafting.ts';

/** Milliseconds the status bar says what was done, which happens out of sight in the front matter. */
const SHOWN = 5000;

/** **Amicus: Mark as Principal Authority**: the authority at the cursor; once more takes the mark away. */
export async function markPrincipal(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { open, editor, offset } = at;
  const mark = open.engine.togglePrincipal(open.brief, offset, open.reread);
  if ('refused' in mark) {
    say(mark);
    return;
  }
  if (editedMeanwhile(open)) return;
  const done = await editor.edit((edit) => {
    for (const one of mark.edits) edit.replace(rangeIn(open.document, one), one.text);
  });
  if (!done) return;
  const name = open.engine.entryText(mark.authority);
  window.setStatusBarMessage(
    mark.principal
      ? l10n.t('{0} is now marked as a principal authority', name)
      : l10n.t('{0} is no longer marked as a principal authority', name),
    SHOWN,
  );
}
