import { type Pdf, referred } from './objects.ts';

/** A bookmark of a document as its PDF has it. */
export interface Destination {
  /** The page it is on, counted from 0. */
  readonly page: number;
  /** What LibreOffice calls the bookmark: not its own name in the second note and later ones. */
  readonly name: string;
}

/** The bookmarks of the document a PDF was made of, by their own names. */
export function readDestinations(pdf: Pdf): Map<string, Destination> {
  const places = new Map(pdf.pages.map(({ number }, index) => [number, index]));
  const listed = referred(pdf, pdf.root.body, 'Dests')?.body ?? '';
  const found = new Map<string, Destination>();
  for (const [, written = '', number] of listed.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g)) {
    const page = places.get(Number(number));
    const name = nameOf(written);
    const bookmark = name.replace(/(?: Copy \d+)+$/, '');
    if (page !== undefined && !found.has(bookmark)) found.set(bookmark, { page, name });
  }
  return found;
}

/**
 * The name LibreOffice has for a destination. It writes every character but letters, digits and
 * hyphens as two hexadecimal digits, with nothing before them (`5FToc5` for `_Toc5`), after the
 * percent-encoding of spaces. Only what Amicus's own names need is undone: an underscore at the
 * beginning, and `2520` for the spaces of ` Copy 1`, by which it tells apart what it takes for
 * copies: the bookmarks of the second note and later ones, some twice over.
 */
function nameOf(written: string): string {
  const [, own = '', copies = ''] = /^(.*?)((?:2520Copy2520\d+)*)$/.exec(written) ?? [];
  return own.replace(/^5F/, '_') + copies.replaceAll('2520', ' ');
}
