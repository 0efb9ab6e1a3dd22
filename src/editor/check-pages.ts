import { type Disposable, Uri, workspace } from 'vscode';

/** The scheme of the pages of checks, which come with the extension, and of courts, which are written anew. */
const SCHEME = 'amicus-check';

/** Serves the pages that explain rules as documents, by their name. */
export class CheckPages implements Disposable {
  /** Pages that are in no file, by name. */
  readonly #written = new Map<string, string>();
  readonly #provider: Disposable;

  /** @param extensionUri where the extension is installed: its pages of checks are read from there */
  constructor(extensionUri: Uri) {
    this.#provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ path }) => {
        const written = this.#written.get(path);
        if (written !== undefined) return written;
        const file = Uri.joinPath(extensionUri, 'dist', 'checks', path);
        return new TextDecoder().decode(await workspace.fs.readFile(file));
      },
    });
  }

  /** The address of a page. */
  uriOf(name: string): Uri {
    return Uri.from({ scheme: SCHEME, path: `/${name}.md` });
  }

  /** Gives a page its text. */
  write(name: string, text: string): void {
    this.#written.set(this.uriOf(name).path, text);
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
