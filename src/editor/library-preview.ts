import { Disposable, EventEmitter, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';

/** The scheme of the preview of a text of the library. */
const SCHEME = 'amicus-library';
const PREVIEW = Uri.from({ scheme: SCHEME, path: '/Preview.md' });

/** A text of the library beside the draft while one is being chosen; it closes with the choice. */
export class LibraryPreview implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;
  #text = '';

  constructor() {
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: () => this.#text,
      }),
    );
  }

  /** Shows a text and leaves the focus where it is. */
  async show(text: string): Promise<void> {
    this.#text = text;
    this.#changed.fire(PREVIEW);
    const document = await workspace.openTextDocument(PREVIEW);
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  /** Closes the preview, if it is open. */
  async close(): Promise<void> {
    const tabs = window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof TabInputText && input.uri.scheme === SCHEME);
    if (tabs.length > 0) await window.tabGroups.close(tabs, true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
