import { Uri, workspace } from 'vscode';

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
