import type { Document } from 'docx';
import type { Stories } from '../wml/stories.ts';
import { type NormalizeOptions, normalizePackage } from './index.ts';
import { partsOf } from './parts.ts';

/** A document of the library's, and what writes its text and notes when the library does not. */
export interface Made {
  readonly document: Document;
  readonly stories?: Stories;
}

/**
 * A document as the bytes of a DOCX.
 *
 * @throws what {@link normalizePackage} throws
 */
export async function writePackage(
  { document, stories }: Made,
  options: Omit<NormalizeOptions, 'writeParts'> = {},
): Promise<Uint8Array> {
  return normalizePackage(await partsOf(document), {
    ...options,
    ...(stories && {
      writeParts: {
        'word/document.xml': (part, ids) => stories.document(part, ids),
        'word/footnotes.xml': (part, ids) => stories.footnotes(part, ids),
      },
    }),
  });
}
