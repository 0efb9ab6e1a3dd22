import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** A file that could not be read; the message says which and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** A draft and what goes with it. */
export interface Draft {
  /** For messages: the path as it was given. */
  readonly name: string;
  readonly text: string;
  /** What relative image paths start from. */
  readonly folder: string;
}

/**
 * Reads a draft.
 *
 * @param file a path, or `-` for standard input.
 * @throws {ReadError} when it cannot be read or is not UTF-8 text.
 */
export async function readDraft(file: string, stdin: NodeJS.ReadableStream): Promise<Draft> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return {
      name: '<stdin>',
      text: decode(Buffer.concat(chunks), '<stdin>'),
      folder: process.cwd(),
    };
  }
  const bytes = await readFile(file).catch((reason: NodeJS.ErrnoException) => {
    throw new ReadError(
      `${file} could not be read: ${why(reason)}. Name the draft, as in: amicus export brief.md`,
    );
  });
  return { name: file, text: decode(bytes, file), folder: dirname(resolve(file)) };
}

/**
 * Reads images by their addresses in the draft, relative to its folder.
 *
 * @throws (from the function returned) when the file cannot be read.
 */
export function imageReader(folder: string): (address: string) => Promise<Uint8Array> {
  return async (address) =>
    readFile(resolve(folder, address)).catch((reason: NodeJS.ErrnoException) => {
      throw new Error(why(reason));
    });
}

/** Court profiles in the nearest `.amicus/courts` beside the draft or in a folder above it. */
export async function courtsAbove(folder: string): Promise<{ name: string; text: string }[]> {
  for (let place = folder; ; place = dirname(place)) {
    const courts = join(place, '.amicus', 'courts');
    const names = await readdir(courts).catch(() => undefined);
    if (names) {
      const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
      return Promise.all(
        files.map(async (name) => ({
          name: relative(process.cwd(), join(courts, name)),
          text: decode(await readFile(join(courts, name)), join(courts, name)),
        })),
      );
    }
    if (dirname(place) === place) return [];
  }
}

/** How every archive begins, a .docx among them. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A byte order mark stays in the text: offsets count it. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError(
      ZIP.every((byte, at) => bytes[at] === byte)
        ? `${name} is a Word document or another archive, and no text. Name a draft written in Markdown.`
        : `${name} is not UTF-8 text. Save it as UTF-8 and try again.`,
    );
  }
}

function why({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  return message;
}
