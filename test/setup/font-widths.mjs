// Writes src/docx/fonts/*-widths.json: the advance widths of TeX Gyre Schola and Termes, which have
// the widths of the Century Schoolbook family and of Times, for measuring lines without the fonts.
//
//   node test/setup/font-widths.mjs FOLDER-WITH-texgyre*.otf
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const faces = { regular: 'regular', bold: 'bold', italic: 'italic', boldItalic: 'bolditalic' };
const folder = process.argv[2];
if (!folder)
  throw new Error('Give the folder that holds texgyreschola-regular.otf and its sisters.');

const families = { schola: 'the Century Schoolbook family', termes: 'Times New Roman' };

/** @returns the offset of each table of an OpenType font, by its tag */
function tables(font) {
  const found = {};
  for (let at = 12, left = font.readUInt16BE(4); left > 0; at += 16, left--) {
    found[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  return found;
}

/** Every character below U+2300 of the font's format 4 map, with its glyph. */
function* characters(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index++) {
    const map = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(map) !== 4) continue;
    const segments = font.readUInt16BE(map + 6) / 2;
    const ends = map + 14;
    const starts = ends + segments * 2 + 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = font.readUInt16BE(ends + segment * 2);
      const start = font.readUInt16BE(starts + segment * 2);
      const delta = font.readUInt16BE(starts + (segments + segment) * 2);
      const rangeAt = starts + (2 * segments + segment) * 2;
      const range = font.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code < 0x2300; code++) {
        const raw = range ? font.readUInt16BE(rangeAt + range + (code - start) * 2) : code;
        const glyph = raw ? (raw + delta) & 0xffff : 0;
        if (glyph) yield [code, glyph];
      }
    }
    return;
  }
}

for (const [family, alike] of Object.entries(families)) {
  const widths = {};
  for (const [face, file] of Object.entries(faces)) {
    const font = readFileSync(join(folder, `texgyre${family}-${file}.otf`));
    const table = tables(font);
    const perEm = font.readUInt16BE(table.head + 18);
    const metrics = font.readUInt16BE(table.hhea + 34);
    widths[face] = {};
    for (const [code, glyph] of characters(font, table.cmap)) {
      const at = table.hmtx + Math.min(glyph, metrics - 1) * 4;
      widths[face][code] = Math.round((font.readUInt16BE(at) * 1000) / perEm);
    }
  }
  const note =
    `Advance widths, thousandths of an em by code point, of TeX Gyre ${family} (GUST Font License), ` +
    `which has the widths of ${alike}. Made by test/setup/font-widths.mjs.`;
  writeFileSync(
    new URL(`../../src/docx/fonts/${family}-widths.json`, import.meta.url),
    `${JSON.stringify({ note, ...widths })}\n`,
  );
}
