import type { ConvertToPdf } from '../../../../src/docx/pages/libreoffice-engine.ts';
import { readBookmarks, readParts } from '../../../support/docx.ts';
import { pdfOf } from '../../pdf/sample.ts';

/** A conversion that was asked for. */
export interface Conversion {
  readonly docx: Uint8Array;
  readonly options: Readonly<Record<string, boolean | number>>;
}

/**
 * Stands in for LibreOffice: makes a PDF in which the bookmarks of the text lie on the pages asked
 * for, those of the notes renamed as it renames them.
 *
 * @param pageOf the page of a bookmark, from 0, NaN where it is lost; told how often a document was converted before
 */
export function fakeLibreOffice(pageOf: (bookmark: string, before: number) => number): {
  readonly convert: ConvertToPdf;
  readonly made: readonly Conversion[];
} {
  const made: Conversion[] = [];
  const convert: ConvertToPdf = async (docx, options) => {
    const notes = readParts(docx).has('word/footnotes.xml')
      ? readBookmarks(docx, 'word/footnotes.xml')
      : [];
    const places = [
      ...readBookmarks(docx).map((name) => [name, encoded(name)] as const),
      ...notes.map((name) => [name, `${encoded(name)}2520Copy25201`] as const),
    ]
      .map(([name, written]) => [written, pageOf(name, made.length)] as const)
      .filter(([, page]) => !Number.isNaN(page));
    made.push({ docx, options });
    return pdfWith(places);
  };
  return { convert, made };
}

const encoded = (name: string) => name.replace(/_/g, '5F');

function pdfWith(places: readonly (readonly [string, number])[]): Uint8Array {
  const pages = Math.max(0, ...places.map(([, page]) => page)) + 1;
  const first = 20;
  const kids = Array.from({ length: pages }, (_, page) => `${first + page} 0 R`);
  const dests = places.map(([name, page]) => `/${name}[${first + page} 0 R/XYZ 72 700 0]`);
  const objects: Record<number, string> = {
    1: '<</Type/Catalog/Pages 3 0 R\n/Dests 4 0 R\n/Lang(en-US)\n>>',
    2: '<</CreationDate(D:20261124121200Z)>>',
    3: `<</Type/Pages\n/Kids[${kids.join(' ')}]/Count ${pages}>>`,
    4: `<<${dests.join('')}>>`,
    5: '<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+LiberationSerif\n/FontDescriptor 6 0 R\n/ToUnicode 7 0 R\n>>',
    6: '<</Type/FontDescriptor/FontFile2 7 0 R>>',
    7: '<</Length 14>>\nstream\nBT (A) Tj ET  \nendstream',
  };
  for (let page = 0; page < pages; page++) {
    objects[first + page] = '<</Type/Page/Parent 3 0 R/Contents 7 0 R>>';
  }
  return pdfOf(objects);
}
