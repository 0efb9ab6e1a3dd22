import { FileType, type TextDocument, Uri, type WorkspaceFolder, workspace } from 'vscode';

/** A file of the workspace's own settings for Amicus, with its text. */
export interface WorkspaceFile {
  /** The path from the workspace folder: what messages call it. */
  readonly name: string;
  readonly text: string;
}

/** The folder of a workspace a draft belongs to: its own, or the first one. */
export function folderOf(document?: TextDocument): WorkspaceFolder | undefined {
  const own = document && workspace.getWorkspaceFolder(document.uri);
  return own ?? workspace.workspaceFolders?.[0];
}

/**
 * The files of one folder, by name; none where there is no such folder, as in most workspaces. One that
 * cannot be read comes without text, and whoever reads it says by name that there is nothing in it.
 */
export async function filesIn(
  folder: Uri,
  path: readonly string[],
  pattern: RegExp,
): Promise<readonly WorkspaceFile[]> {
  const place = Uri.joinPath(folder, ...path);
  const entries = await workspace.fs.readDirectory(place).then(
    (all) => all,
    () => [],
  );
  const decoder = new TextDecoder();
  return Promise.all(
    entries
      .filter(([name, type]) => pattern.test(name) && (type & FileType.Directory) === 0)
      .map(([name]) => name)
      .sort()
      .map(async (name) => ({
        name: [...path, name].join('/'),
        text: await workspace.fs.readFile(Uri.joinPath(place, name)).then(
          (bytes) => decoder.decode(bytes),
          () => '',
        ),
      })),
  );
}
