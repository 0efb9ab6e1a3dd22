import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to write. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be written; the message says which and what to do. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Temporary files that exist now; removed if the process is told to stop while writing. */
const temporaries = new Set<string>();

/**
 * Writes files whole: each goes to a temporary file in its target's folder and to the disk, and only
 * when all are there do they take their targets' places. What stood at a target is still there if
 * anything fails, and no temporary file is left.
 *
 * @param signal gives the writing up as long as no target was touched.
 * @throws {WriteError} naming the target that could not be written, with the remedy.
 * @throws the signal's reason when given up.
 */
export async function writeTogether(
  files: readonly NewFile[],
  signal?: AbortSignal,
): Promise<void> {
  const waiting: { file: NewFile; temporary: string }[] = [];
  try {
    for (const file of files) {
      signal?.throwIfAborted();
      const temporary = temporaryBeside(file.path);
      waiting.push({ file, temporary });
      temporaries.add(temporary);
      await naming(file.path, () => writeToDisk(temporary, file));
    }
    signal?.throwIfAborted();
    for (const { file, temporary } of waiting) {
      await naming(file.path, () => rename(temporary, file.path));
      temporaries.delete(temporary);
    }
  } finally {
    for (const { temporary } of waiting) {
      if (!temporaries.delete(temporary)) continue;
      await rm(temporary, { force: true });
    }
  }
}

/** Removes what a write in progress has left so far; for a process that must end at once. */
export function removeTemporaries(): void {
  for (const temporary of temporaries) rmSync(temporary, { force: true });
  temporaries.clear();
}

async function writeToDisk(temporary: string, { path, bytes }: NewFile): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) {
    throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  }
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function naming(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (reason) {
    throw new WriteError(`${path} could not be written: ${remedy(reason)}`, { cause: reason });
  }
}

function remedy(reason: unknown): string {
  const { code, message } = reason as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist. Make the folder, or name another file with -o.';
    case 'EISDIR':
      return 'it is a folder. Name a file with -o.';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'it is in use. Close it in Word and try again.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'writing there is not permitted, or it is open in Word. Close it, or name another file with -o.';
    case 'ENOSPC':
      return 'the disk is full. Make room and try again.';
    default:
      return message;
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
}
