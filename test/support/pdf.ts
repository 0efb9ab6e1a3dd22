/** Reads the PDF files LibreOffice writes, whose objects are not compressed. */

/**
 * The named destinations of a PDF: the page each is on, counted from 0.
 *
 * @throws {Error} when the file has no page tree of the kind LibreOffice writes.
 */
export function readDestinations(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = new Map<number, string>();
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([\s\S]*?)endobj/g)) {
    const body = match[2] ?? '';
    objects.set(Number(match[1]), body.split('stream', 1)[0] ?? '');
  }
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body));
  if (catalog === undefined) throw new Error('This PDF has no catalog that can be read.');
  const pages = new Map(pageObjects(objects, catalog).map((page, index) => [page, index]));
  const destinations = new Map<string, number>();
  for (const match of destinationsOf(objects, catalog).matchAll(
    /\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g,
  )) {
    const page = pages.get(Number(match[2]));
    if (page !== undefined) destinations.set(match[1] ?? '', page);
  }
  return destinations;
}

/** The object numbers of the pages in order. */
function pageObjects(objects: ReadonlyMap<number, string>, catalog: string): number[] {
  const root = reference(catalog, 'Pages');
  if (root === undefined) throw new Error('This PDF has no page tree that can be read.');
  const pages: number[] = [];
  const stack = [root];
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(number) ?? '')?.[1];
    if (kids === undefined) pages.push(number);
    else for (const kid of [...kids.matchAll(/(\d+) 0 R/g)].reverse()) stack.push(Number(kid[1]));
  }
  return pages;
}

function destinationsOf(objects: ReadonlyMap<number, string>, catalog: string): string {
  const number = reference(catalog, 'Dests');
  return number === undefined ? '' : (objects.get(number) ?? '');
}

function reference(body: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(body);
  return found ? Number(found[1]) : undefined;
}

/**
 * The bookmark a destination of LibreOffice stands for. It writes a leading underscore as `5F`, and
 * calls the bookmarks of the second note and later ones `NAME Copy 1`.
 */
export function bookmarkOf(destination: string): string {
  return destination.replace(/^5F/, '_').replace(/2520Copy2520\d+$/, '');
}
