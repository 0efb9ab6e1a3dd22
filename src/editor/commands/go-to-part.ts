import {
  l10n,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import type { BriefPart } from '../../language/index.ts';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';
import { drafting, say } from '../drafting.ts';

interface PartItem extends QuickPickItem {
  readonly part: BriefPart;
}

/**
 * **Amicus: Go to Part…**: the outline with its numbers. What is chosen is shown at once; Escape goes back
 * to where the writer was.
 */
export async function goToPart(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { open, editor, offset } = at;
  const parts = open.engine.partsOf(open.brief);
  if (parts.length === 0) {
    say({ refused: l10n.t('The brief has no heading yet.') });
    return;
  }
  const chosen = await pickPart(editor, parts, open.engine.partAt(parts, offset));
  if (!chosen) return;
  const { start } = rangeIn(open.document, chosen);
  editor.selection = new Selection(start, start);
}

/** Lets the writer move along the list, showing each; puts the view back after Escape. */
async function pickPart(
  editor: TextEditor,
  parts: readonly BriefPart[],
  here: number,
): Promise<BriefPart | undefined> {
  const pick = window.createQuickPick<PartItem>();
  pick.title = l10n.t('Go to Part');
  pick.placeholder = l10n.t('Part or section');
  pick.matchOnDescription = true;
  pick.items = parts.map((part) => ({
    label: `${'\u2003'.repeat(part.level)}${part.number ? `${part.number}. ` : ''}${part.title}`,
    part,
  }));
  const current = pick.items[here];
  if (current) pick.activeItems = [current];
  const mark = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  const [view] = editor.visibleRanges;
  let shown = false;
  let chosen: BriefPart | undefined;
  await new Promise<void>((resolve) => {
    pick.onDidChangeActive(([item]) => {
      // The list opens on the Part the writer is in: nothing moves until it is left.
      if (!item || (!shown && item === current)) return;
      shown = true;
      const range = rangeIn(editor.document, item.part);
      editor.setDecorations(mark, [range]);
      editor.revealRange(range, TextEditorRevealType.AtTop);
    });
    pick.onDidAccept(() => {
      chosen = pick.activeItems[0]?.part;
      pick.hide();
    });
    pick.onDidHide(() => resolve());
    pick.show();
  });
  pick.dispose();
  mark.dispose();
  if (chosen) {
    editor.revealRange(rangeIn(editor.document, chosen), TextEditorRevealType.AtTop);
  } else if (shown && view) {
    editor.revealRange(new Range(view.start, view.start), TextEditorRevealType.AtTop);
  }
  return chosen;
}
