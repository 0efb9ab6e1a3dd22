import type { NewFile } from './write-files.ts';

/** Where a file goes and how many bytes it has. */
type Announced = Readonly<{ path: string; length: number }>;

/** With what the writing process ends when it says in plain words why it could not write. */
export const COULD_NOT_WRITE = 10;

/** Bytes of the number before the announcement (little-endian). */
const SIZE_BYTES = 4;

/** Files as one process hands them to another: how long the announcement is, it, and the files. */
export function handOver(files: readonly NewFile[]): Buffer {
  const announced: Announced[] = files.map(({ path, bytes }) => ({ path, length: bytes.length }));
  const words = Buffer.from(JSON.stringify(announced), 'utf8');
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(words.length);
  return Buffer.concat([size, words, ...files.map(({ bytes }) => bytes)]);
}

/** What {@link handOver} made. @returns undefined when it is not all there. */
export function takeOver(told: Buffer): NewFile[] | undefined {
  if (told.length < SIZE_BYTES) return undefined;
  let at = SIZE_BYTES + told.readUInt32LE(0);
  if (told.length < at) return undefined;
  const announced: Announced[] = JSON.parse(told.toString('utf8', SIZE_BYTES, at));
  const files = announced.map(({ path, length }) => {
    const bytes = told.subarray(at, at + length);
    at += length;
    return { path, bytes };
  });
  return told.length === at ? files : undefined;
}
