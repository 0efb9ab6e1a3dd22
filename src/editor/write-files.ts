import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** A file to write. */
export interface NewFile {
  readonly uri: Uri;
  readonly bytes: Uint8Array;
}

/** A file that could not be written. `kept` is where its new content waits, if it was saved at all. */
export class WriteError extends Error {
  readonly uri: Uri;
  readonly kept: Uri | undefined;

  constructor(uri: Uri, cause: unknown, kept?: Uri) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.uri = uri;
    this.kept = kept;
  }
}

/**
 * Writes files whole: each goes to a temporary file beside its target, and only when all are there
 * do they take their targets' places. What stood at a target is still there if anything fails, and
 * no temporary file is left.
 *
 * @param goOn asked before the first target is touched; `false` gives the writing up.
 * @returns whether the files were written.
 * @throws {WriteError} naming the target that could not be written.
 */
export async function writeTogether(
  files: readonly NewFile[],
  goOn: () => boolean,
): Promise<boolean> {
  const waiting = new Map<NewFile, Uri>();
  let kept: Uri | undefined;
  try {
    for (const file of files) {
      const temporary = besides(file.uri);
      waiting.set(file, temporary);
      await attempt(file.uri, async () => {
        await refuseFolder(file.uri);
        await workspace.fs.writeFile(temporary, file.bytes);
      });
    }
    if (!goOn()) return false;
    for (const file of files) {
      await replace(file.uri, waiting.get(file) as Uri);
      waiting.delete(file);
    }
    return true;
  } catch (reason) {
    kept = reason instanceof WriteError ? reason.kept : undefined;
    throw reason;
  } finally {
    for (const temporary of waiting.values()) if (temporary !== kept) await remove(temporary);
  }
}

/**
 * Renames over the target. Some file systems delete the target first; should the rename then fail,
 * the temporary file is the only copy and stays.
 */
async function replace(target: Uri, temporary: Uri): Promise<void> {
  const stoodThere = await exists(target);
  try {
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (reason) {
    const lost = stoodThere && !(await exists(target)) && (await exists(temporary));
    throw new WriteError(target, reason, lost ? temporary : undefined);
  }
}

async function attempt(target: Uri, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (reason) {
    throw new WriteError(target, reason);
  }
}

/** Renaming over a folder would delete all that is in it. */
async function refuseFolder(uri: Uri): Promise<void> {
  const found = await workspace.fs.stat(uri).then(undefined, () => undefined);
  if (found && (found.type & FileType.Directory) !== 0) throw FileSystemError.FileIsADirectory(uri);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (reason) {
    return !(reason instanceof FileSystemError && reason.code === 'FileNotFound');
  }
}

/** Removes a temporary file; one that never came to be, or cannot be removed, is no news. */
async function remove(temporary: Uri): Promise<void> {
  await workspace.fs.delete(temporary).then(undefined, () => undefined);
}

function besides(target: Uri): Uri {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const unique = Math.random().toString(36).slice(2, 10);
  return Uri.joinPath(target, '..', `.${name}.${unique}.tmp`);
}
