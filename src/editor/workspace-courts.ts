import {
  Disposable,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { CourtFile } from '../language/index.ts';
import { toDiagnosticAtLine } from './convert.ts';
import type { LanguageEngine } from './language-engine.ts';
import { filesIn, folderOf } from './workspace-files.ts';

/** Where a workspace keeps court profiles of its own. */
const COURTS = ['.amicus', 'courts'] as const;

/**
 * Milliseconds after a draft was read in which the folder of profiles is looked at. VS Code's watcher can
 * miss files that come together with their folder, and leaves out what `files.watcherExclude` says.
 */
const LOOK_AGAIN = 1000;

/**
 * Court profiles that workspace folders add (`.amicus/courts/*.yaml`), read once and again when one of
 * them changes. What is wrong with one is shown in the file, at its line.
 */
export class WorkspaceCourts implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** A profile was added, edited or removed. */
  readonly onDidChange = this.#changed.event;
  readonly #known = new Map<string, Promise<readonly CourtFile[]>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #problems = languages.createDiagnosticCollection('amicus-courts');
  readonly #subscriptions: Disposable;

  constructor(private readonly loadEngine: () => Promise<LanguageEngine>) {
    const watcher = workspace.createFileSystemWatcher(`**/${COURTS.join('/')}/*.{yaml,yml}`);
    const change = () => this.#change();
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#problems,
      watcher,
      watcher.onDidChange(change),
      watcher.onDidCreate(change),
      watcher.onDidDelete(change),
      workspace.onDidChangeWorkspaceFolders(change),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.includes(`/${COURTS.join('/')}/`)) change();
      }),
    );
  }

  /** The profiles for a draft, by name: those of its workspace folder, or of the first one. */
  of(document: TextDocument): Promise<readonly CourtFile[]> {
    return this.#in(folderOf(document));
  }

  /** The profiles for a draft that is not there yet: those of the first workspace folder. */
  ofWorkspace(): Promise<readonly CourtFile[]> {
    return this.#in(folderOf());
  }

  #in(folder: WorkspaceFolder | undefined): Promise<readonly CourtFile[]> {
    if (!folder) return Promise.resolve([]);
    const key = folder.uri.toString();
    const known = this.#known.get(key) ?? this.#read(folder);
    this.#known.set(key, known);
    this.#lookAgain(folder);
    return known;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #change(): void {
    this.#known.clear();
    this.#changed.fire();
  }

  /** Sees after a while whether profiles are other ones without a word from the watcher. */
  #lookAgain({ uri }: WorkspaceFolder): void {
    const key = uri.toString();
    if (this.#timers.has(key)) return;
    const look = async () => {
      this.#timers.delete(key);
      const known = this.#known.get(key);
      if (!known) return;
      const [before, now] = [await known, await profilesIn(uri)];
      const same = JSON.stringify(now) === JSON.stringify(before);
      if (!same && this.#known.get(key) === known) this.#change();
    };
    this.#timers.set(
      key,
      setTimeout(() => void look(), LOOK_AGAIN),
    );
  }

  async #read({ uri }: WorkspaceFolder): Promise<readonly CourtFile[]> {
    const files = await profilesIn(uri);
    this.#forget(uri, files);
    if (files.length > 0) await this.#show(uri, files);
    return files;
  }

  /** Takes away what was wrong with files that are gone. */
  #forget(folder: Uri, files: readonly CourtFile[]): void {
    const start = Uri.joinPath(folder, ...COURTS).toString();
    const there = new Set(files.map(({ name }) => Uri.joinPath(folder, name).toString()));
    for (const [file] of [...this.#problems]) {
      const address = file.toString();
      if (address.startsWith(start) && !there.has(address)) this.#problems.delete(file);
    }
  }

  async #show(folder: Uri, files: readonly CourtFile[]): Promise<void> {
    const engine = await this.loadEngine();
    const { problems } = engine.loadCourts(files);
    for (const { name } of files) {
      const own = problems.filter(({ file }) => file === name);
      this.#problems.set(
        Uri.joinPath(folder, name),
        own.map(({ line, message }) =>
          toDiagnosticAtLine(new Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER), message),
        ),
      );
    }
  }
}

/** The files of the profiles of a workspace folder. */
const profilesIn = (folder: Uri): Promise<readonly CourtFile[]> =>
  filesIn(folder, COURTS, /\.ya?ml$/);
