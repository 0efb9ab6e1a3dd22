/** Small PDF files of the form LibreOffice writes, to read back. */

/** An object's text between `n 0 obj` and `endobj`. */
export type Objects = Readonly<Record<number, string>>;

/** A PDF of some objects, the catalog being object 1 and the information object 2. */
export function pdfOf(objects: Objects): Uint8Array {
  const numbers = Object.keys(objects).map(Number);
  const size = Math.max(...numbers) + 1;
  let text = '%PDF-1.6\n%\u00e4\u00fc\u00f6\u00df\n';
  const places = new Map<number, number>();
  // LibreOffice writes the pages first and the catalog last.
  for (const number of [...numbers].reverse()) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${objects[number]}\nendobj\n\n`;
  }
  const start = text.length;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${size}\n${lines.join('')}trailer\n<</Size ${size}/Root 1 0 R\n/Info 2 0 R\n/ID [ <0F>\n<0F> ]\n/DocChecksum /0F\n>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A well-made PDF of three pages with a title, language, tags, an outline and one font. */
export const wellMade: Objects = {
  1: '<</Type/Catalog/Pages 3 0 R\n/Dests 7 0 R\n/ViewerPreferences<</DisplayDocTitle true\n>>\n/Outlines 8 0 R\n/StructTreeRoot 11 0 R\n/Lang(en-US)\n/MarkInfo<</Marked true>>\n>>',
  2: '<</Title<FEFF0042>\n/Creator<FEFF0057>\n/CreationDate(D:20261124121200Z)>>',
  3: '<</Type/Pages\n/Kids[4 0 R 5 0 R 6 0 R]/Count 3>>',
  4: '<</Type/Page/Parent 3 0 R/Contents 12 0 R>>',
  5: '<</Type/Page/Parent 3 0 R/Contents 12 0 R>>',
  6: '<</Type/Page/Parent 3 0 R/Contents 12 0 R>>',
  7: '<</5FToc0001[5 0 R/XYZ 72 700 0]/ta0001[6 0 R/XYZ 72 600 0]/ta00022520Copy25201[6 0 R/XYZ 72 90 0]/ta00032520Copy252012520Copy25202[6 0 R/XYZ 72 60 0]>>',
  8: '<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>',
  9: '<</Count 1/Title<FEFF0049>\n/Dest[5 0 R/XYZ 72 700 0]/Parent 8 0 R/First 10 0 R/Last 10 0 R>>',
  10: '<</Count 0/Title(A \\(b\\))\n/Dest[6 0 R/XYZ 72 700 0]/Parent 9 0 R>>',
  11: '<</Type/StructTreeRoot>>',
  12: '<</Length 13 0 R>>\nstream\nBT (Hear) Tj ET endobj\nendstream',
  13: '15',
  14: '<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+LiberationSerif-Bold\n/FontDescriptor 15 0 R\n/ToUnicode 16 0 R\n>>',
  15: '<</Type/FontDescriptor/FontName/BAAAAA+LiberationSerif-Bold\n/FontFile2 17 0 R\n>>',
  16: '<</Length 0>>\nstream\n\nendstream',
  17: '<</Length 0>>\nstream\n\nendstream',
};

/** {@link wellMade} with a text in one of its objects replaced. */
export function butFor(number: number, from: string, to: string): Objects {
  const body = wellMade[number] ?? '';
  if (!body.includes(from)) throw new Error(`Object ${number} has no "${from}".`);
  return { ...wellMade, [number]: body.replace(from, to) };
}
