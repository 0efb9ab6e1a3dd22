import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inXml } from '../xml-characters.ts';
import { IdNumbering } from './ids.ts';
import { type LinkNames, renameLinks, renameRelationships } from './links.ts';
import type { Parts } from './parts.ts';
import { sortProperties } from './property-order.ts';
import { repairNumbering, repairSeparators, setDates } from './repairs.ts';
import { parseXml, writeXml, type XmlElement } from './xml.ts';

/** Makes a part of the one the library packed. */
type WritePart = (xml: string, ids: IdNumbering) => { xml: string; links: LinkNames };

/** What {@link normalizePackage} is told beside the package. */
export interface NormalizeOptions {
  /**
   * The date of the document, as `2020-12-23` or `2020-12-23T00:00:00Z`; the first of January 2000
   * when left out.
   */
  readonly modified?: string;
  /**
   * Changes to parts the library cannot make, by path (`word/settings.xml`): each takes the part's
   * XML and gives the new one. They see the part as the library wrote it.
   */
  readonly patchParts?: Readonly<Record<string, (xml: string) => string>>;
  /**
   * Writes parts anew from the mended ones, by path (`word/document.xml`), numbered already, and gives
   * the new names of the relationships of their links.
   */
  readonly writeParts?: Readonly<Record<string, WritePart>>;
}

const UNDATED = '2000-01-01T00:00:00Z';
const CONTENT_TYPES = '[Content_Types].xml';
const STORY = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml$/;
const STYLED = /^word\/(?:styles|numbering)\.xml$/;

/**
 * Makes the same bytes of the same document, whenever, wherever and however often it is made, and
 * mends what the library writes against the schema. Text and looks are not touched.
 *
 * @param packed a DOCX, or its parts, as the library makes them.
 * @returns the DOCX with fixed times, ids, relationship names and order of entries.
 * @throws {RangeError} when `modified` is no date, or a part to patch is not there.
 * @throws {Error} naming the part when it is no well-formed XML.
 */
export function normalizePackage(
  packed: Uint8Array | Parts,
  options: NormalizeOptions = {},
): Uint8Array {
  const files = packed instanceof Uint8Array ? unzipSync(packed) : { ...packed };
  for (const [path, patch] of Object.entries(options.patchParts ?? {})) {
    const part = files[path];
    if (!part) throw new RangeError(`The document has no part ${path} to patch.`);
    files[path] = strToU8(patch(strFromU8(part)));
  }
  const ids = new IdNumbering();
  for (const path of Object.keys(files)
    .filter((name) => STORY.test(name))
    .sort(byStory)) {
    const write = options.writeParts?.[path];
    if (write) writeStory(files, path, write, ids);
    else editStory(files, path, ids);
  }
  for (const path of Object.keys(files).filter((name) => STYLED.test(name))) {
    edit(files, path, (root) => {
      sortProperties(root);
      if (path.endsWith('numbering.xml')) repairNumbering(root);
    });
  }
  const date = fullDate(options.modified);
  edit(files, 'docProps/core.xml', (root) => setDates(root, date));
  return writeZip(files);
}

function editStory(files: Parts, path: string, ids: IdNumbering): void {
  edit(files, path, (root) => {
    sortProperties(root);
    repairSeparators(root);
    ids.number(root);
    edit(files, relationshipsOf(path), (relationships) => renameLinks(root, relationships));
  });
}

function writeStory(files: Parts, path: string, write: WritePart, ids: IdNumbering): void {
  edit(files, path, (root) => {
    sortProperties(root);
    repairSeparators(root);
  });
  const part = files[path];
  if (!part) return;
  const written = write(strFromU8(part), ids);
  files[path] = strToU8(written.xml);
  edit(files, relationshipsOf(path), (relationships) =>
    renameRelationships(relationships, written.links),
  );
}

function relationshipsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

function edit(files: Parts, path: string, change: (root: XmlElement) => void): void {
  const part = files[path];
  if (!part) return;
  const root = parse(path, inXml(strFromU8(part)));
  change(root);
  files[path] = strToU8(writeXml(root));
}

function parse(path: string, xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (error) {
    throw new Error(`The part ${path} is not well formed: ${(error as Error).message}`);
  }
}

/** The text first, then notes, then headers and footers by number. */
function byStory(a: string, b: string): number {
  const rank = (path: string) =>
    ['document', 'footnotes', 'endnotes'].findIndex((name) => path === `word/${name}.xml`);
  const [left, right] = [rank(a), rank(b)];
  if (left >= 0 || right >= 0) return (left < 0 ? 3 : left) - (right < 0 ? 3 : right);
  return a.length - b.length || byName(a, b);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fullDate(date: string | undefined): string {
  if (date === undefined) return UNDATED;
  const full = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date;
  const wellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(full);
  if (!wellFormed || Number.isNaN(Date.parse(full))) {
    throw new RangeError(`"${date}" is no date; expected one like 2020-12-23.`);
  }
  return full;
}

/**
 * Packs the parts, content types first and the others by name. Zip files hold local time, and the
 * packer asks the local clock for it: a local noon has the same reading in every time zone.
 */
function writeZip(files: Parts): Uint8Array {
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  names.sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || byName(a, b));
  const ordered: Parts = {};
  for (const name of names) ordered[name] = files[name] ?? new Uint8Array();
  return zipSync(ordered, { level: 4, mtime: new Date(1980, 0, 1, 12) });
}
