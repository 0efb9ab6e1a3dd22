/** A PDF that is not of the form LibreOffice writes; the message says what was missed. */
export class PdfFormError extends Error {}

/** An object of a PDF. */
export interface PdfObject {
  readonly number: number;
  /** Its text up to a stream or its end, without `7 0 obj`. */
  readonly body: string;
  /** Where it begins and ends in the file, `endobj` and line ends included. */
  readonly from: number;
  readonly to: number;
  /** Where the bytes of its stream begin; absent when it has none. */
  readonly stream?: number;
}

/** A PDF as its objects: what LibreOffice writes is one table of plain objects. */
export interface Pdf {
  readonly bytes: Uint8Array;
  /** The version line and what else stands before the first object. */
  readonly head: { readonly to: number };
  /** In the order of the file. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: PdfObject;
  /** The document information; absent when there is none. */
  readonly info?: PdfObject;
  /** The pages in order. */
  readonly pages: readonly PdfObject[];
}

/**
 * Reads a PDF of the form LibreOffice writes: one cross-reference table, objects not compressed
 * into streams (ISO 32000-1, 7.5).
 *
 * @throws {PdfFormError} when it is of another form.
 */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = latin1(bytes);
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  if (!text.startsWith('%PDF-') || !(at > 0)) throw new PdfFormError('It is not a whole PDF.');
  const objects = objectsOf(text, offsets(text, at), at);
  const trailer = text.slice(text.indexOf('trailer', at));
  const named = (key: string) => objects.get(referenceIn(trailer, key) ?? -1);
  const root = named('Root');
  if (!root) throw new PdfFormError('It has no catalog that can be read.');
  const info = named('Info');
  const first = Math.min(...[...objects.values()].map(({ from }) => from));
  return {
    bytes,
    head: { to: first },
    objects,
    root,
    ...(info ? { info } : {}),
    pages: pagesOf(objects, root),
  };
}

/** The number of the object a key refers to, as in `/Pages 12 0 R`. */
export function referenceIn(body: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(body);
  return found ? Number(found[1]) : undefined;
}

/** The object a key refers to. */
export function referred(pdf: Pdf, body: string, key: string): PdfObject | undefined {
  return pdf.objects.get(referenceIn(body, key) ?? -1);
}

/** The bytes of an object's stream, as they stand in the file. */
export function streamOf(pdf: Pdf, object: PdfObject): Uint8Array | undefined {
  if (object.stream === undefined) return undefined;
  const direct = /\/Length\s+(\d+)\b(?!\s+\d+\s+R)/.exec(object.body)?.[1];
  const length = direct ?? referred(pdf, object.body, 'Length')?.body.trim();
  return pdf.bytes.subarray(object.stream, object.stream + Number(length));
}

/** Bytes as characters of the same numbers, so that places in the text are places in the file. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/** Where each object begins, by its number: the cross-reference table (ISO 32000-1, 7.5.4). */
function offsets(text: string, at: number): Map<number, number> {
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(at, at + 40));
  if (!table) throw new PdfFormError('Its cross-reference table is not one that can be read.');
  const entries = text.slice(at + table[0].length).matchAll(/(\d{10}) \d{5} ([nf])\s*/g);
  const found = new Map<number, number>();
  let number = 0;
  for (const [, offset, kind] of entries) {
    if (kind === 'n') found.set(number, Number(offset));
    if (++number === Number(table[1])) break;
  }
  return found;
}

function objectsOf(
  text: string,
  places: ReadonlyMap<number, number>,
  end: number,
): Map<number, PdfObject> {
  const inOrder = [...places].sort(([, one], [, other]) => one - other);
  const objects = new Map<number, PdfObject>();
  for (const [index, [number, from]] of inOrder.entries()) {
    const to = inOrder[index + 1]?.[1] ?? end;
    const head = new RegExp(`^${number} 0 obj\\s*`).exec(text.slice(from, from + 24));
    if (!head) throw new PdfFormError(`Object ${number} is not where its table says.`);
    const rest = text.slice(from + head[0].length, to);
    const stop = /\bstream\r?\n|\bendobj\b/.exec(rest);
    if (!stop) throw new PdfFormError(`Object ${number} has no end.`);
    const body = rest.slice(0, stop.index);
    const streams = stop[0].startsWith('stream');
    const stream = from + head[0].length + stop.index + stop[0].length;
    objects.set(number, { number, body, from, to, ...(streams ? { stream } : {}) });
  }
  return objects;
}

function pagesOf(objects: ReadonlyMap<number, PdfObject>, root: PdfObject): PdfObject[] {
  const tree = objects.get(referenceIn(root.body, 'Pages') ?? -1);
  if (!tree) throw new PdfFormError('It has no page tree that can be read.');
  const pages: PdfObject[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node.body)?.[1];
    if (kids === undefined) {
      pages.push(node);
      continue;
    }
    const numbers = [...kids.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1])).reverse();
    waiting.push(...numbers.flatMap((number) => objects.get(number) ?? []));
  }
  return pages;
}
