/**
 * Makes pictures of the workbench small: a screenshot has few colors, so a palette of 256 takes a
 * third of the bytes and looks the same. Reads the PNG files that Chromium writes.
 */
import { unzlibSync, zlibSync } from 'fflate';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** Bytes of a pixel by the color type of a PNG file: 2 is RGB, 6 is RGB with transparency. */
const PIXEL_BYTES = { 2: 3, 6: 4 };

/**
 * A picture with at most 256 colors: the most frequent ones stay as they are, each other becomes the
 * nearest of them. Transparency is lost.
 *
 * @param png a PNG file of eight bits a channel, not interlaced.
 * @returns a PNG file with a palette.
 * @throws when the file is of another kind.
 */
export function smallPng(png) {
  const { width, height, colors } = pixels(png);
  const { palette, indexOf } = paletteOf(colors);
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf(colors[y * width + x]);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** The colors of a PNG file, row by row, each as one number. */
function pixels(png) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const step = PIXEL_BYTES[png[25]];
  if (png[24] !== 8 || !step || png[28] !== 0) throw new Error('Not a picture Chromium writes.');
  const parts = [];
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const data = at + 8;
    if (typeAt(png, at + 4) === 'IDAT') parts.push(png.subarray(data, data + view.getUint32(at)));
  }
  const raw = unzlibSync(Buffer.concat(parts));
  const stride = width * step;
  const colors = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = raw.slice(start + 1, start + 1 + stride);
    unfilter(raw[start], row, above, step);
    for (let x = 0; x < width; x++) {
      const at = x * step;
      colors[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, colors };
}

/** Undoes one of the five filters of the PNG specification, in place. */
function unfilter(kind, row, above, step) {
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : row[at - step];
    const corner = at < step ? 0 : above[at - step];
    row[at] += [0, left, above[at], (left + above[at]) >> 1, paeth(left, above[at], corner)][kind];
  }
}

/** The neighbor nearest to what the three of them foretell. */
function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function paletteOf(colors) {
  const counts = new Map();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || one - other)
    .slice(0, 256)
    .map(([color]) => color);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const indexOf = (color) => {
    if (!indexes.has(color)) indexes.set(color, nearest(palette, color));
    return indexes.get(color);
  };
  return { palette, indexOf };
}

function nearest(palette, color) {
  const [red, green, blue] = channels(color);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [r, g, b] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

function channels(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function typeAt(png, at) {
  return String.fromCharCode(...png.subarray(at, at + 4));
}

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** The checksum of PNG's chunks (ISO 3309). */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
