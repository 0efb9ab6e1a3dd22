import { type Document, Packer } from 'docx';
import { strToU8, unzipSync } from 'fflate';

/** The parts of a package by their paths. */
export type Parts = Record<string, Uint8Array>;

/** What the library makes a document's parts with before it zips them; its types do not show it. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a document as the library writes them. They are not zipped first where that can be
 * helped: the zip would only be read again, to be mended and made the same every time.
 */
export async function partsOf(document: Document): Promise<Parts> {
  const { compiler } = Packer as unknown as { compiler?: Partial<Compiler> };
  if (typeof compiler?.compile !== 'function') {
    return unzipSync(await Packer.pack(document, 'uint8array'));
  }
  const parts: Parts = {};
  for (const [path, content] of (compiler as Compiler).compile(document)) {
    parts[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return parts;
}
