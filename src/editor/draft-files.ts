import { type TextDocument, Uri, workspace } from 'vscode';

/** Where a workspace keeps court profiles of its own. */
const COURTS = ['.amicus', 'courts'] as const;

/** `brief.md` gives `brief.docx` beside it; a separate paper has its suffix before the extension. */
export function exportTarget(target: Uri, suffix: string, format: 'docx' | 'pdf'): Uri {
  return target.with({ path: target.path.replace(/(\.[^./]+)?$/, `${suffix}.${format}`) });
}

/**
 * Reads images by their addresses in the draft: relative to the folder the draft is in (or, for one
 * that was never saved, the folder it is exported to).
 *
 * @throws (from the function returned) when the file cannot be read.
 */
export function imageReader(folder: Uri): (address: string) => Promise<Uint8Array> {
  return async (address) => {
    const rooted = address.startsWith('/');
    const place = rooted ? folder.with({ path: address }) : Uri.joinPath(folder, address);
    return await workspace.fs.readFile(place);
  };
}

/** Court profiles that the draft's workspace folder adds (`.amicus/courts/*.yaml`), by name. */
export async function workspaceCourts(
  document: TextDocument,
): Promise<{ name: string; text: string }[]> {
  const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
  if (!folder) return [];
  const courts = Uri.joinPath(folder.uri, ...COURTS);
  const names = await yamlFiles(courts);
  const decoder = new TextDecoder();
  return Promise.all(
    names.map(async (name) => ({
      name: [...COURTS, name].join('/'),
      text: decoder.decode(await workspace.fs.readFile(Uri.joinPath(courts, name))),
    })),
  );
}

async function yamlFiles(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .map(([name]) => name)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return []; // most workspaces have no such folder
  }
}
