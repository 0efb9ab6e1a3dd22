import { type QuickPickItem, window } from 'vscode';
import type { LibraryPreview } from './library-preview.ts';

/** A text that can be chosen, with what its preview shows. */
export interface LibraryItem<T> extends QuickPickItem {
  readonly value?: T;
  readonly preview?: string;
}

/**
 * Asks for a text of the library; the one the choice stands on is shown beside the draft.
 *
 * @returns the text chosen; nothing after Escape
 */
export async function pickFromLibrary<T>(
  title: string,
  placeholder: string,
  items: readonly LibraryItem<T>[],
  preview: LibraryPreview,
): Promise<T | undefined> {
  const pick = window.createQuickPick<LibraryItem<T>>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.items = items;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  // Showing the preview takes the focus for a moment in some hosts.
  pick.ignoreFocusOut = true;
  let chosen: T | undefined;
  await new Promise<void>((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item?.preview !== undefined) void preview.show(item.preview);
    });
    pick.onDidAccept(() => {
      chosen = pick.activeItems[0]?.value;
      pick.hide();
    });
    pick.onDidHide(() => resolve());
    pick.show();
  });
  pick.dispose();
  await preview.close();
  return chosen;
}
