/** Reads the tables of a brief back: what they print, where they link, and what is marked in the text. */
import { allElements, parseXml, type XmlElement } from '../../src/docx/package/xml.ts';
import { child, readParagraphs, readPart, readParts } from '../support/docx.ts';

/** The parts of the text. */
const STORIES = ['word/document.xml', 'word/footnotes.xml'] as const;

/** An entry of the table of contents. */
export interface ContentsEntry {
  /** 1 for a title, 2 for I., 3 for A. … */
  readonly level: number;
  readonly number: string;
  readonly title: string;
  /** The page as printed. */
  readonly page: string;
  /** The bookmark it links to. */
  readonly anchor: string;
}

/** An entry of the table of authorities. */
export interface AuthorityEntry {
  readonly text: string;
  /** Its pages, ranges written out; `passim` stands as it is. */
  readonly pages: readonly string[];
  /** The pages as printed. */
  readonly printed: string;
  /** The bookmark of the first place it is cited. */
  readonly anchor: string;
}

/** A place marked by a TA field. */
export interface MarkedCitation {
  /** What ties the marks of one authority together. */
  readonly authority: string;
  readonly bookmark: string;
}

/** The entries of the table of contents in order. */
export function contentsOf(docx: Uint8Array): ContentsEntry[] {
  return rowsOf(docx, /^TOC\d$/).map(({ style, anchor, cells }) => ({
    level: Number(style.slice(3)),
    number: cells.length > 2 ? (cells[0] ?? '') : '',
    title: (cells.at(-2) ?? '').replace(/\n/g, ' '),
    page: cells.at(-1) ?? '',
    anchor,
  }));
}

/** The entries of the table of authorities in order. */
export function authoritiesOf(docx: Uint8Array): AuthorityEntry[] {
  return rowsOf(docx, /^TableofAuthorities$/).map(({ anchor, cells }) => ({
    text: (cells[0] ?? '').replace(/\s+/g, ' '),
    pages: (cells[1] ?? '').split(', ').flatMap(pagesIn),
    printed: cells[1] ?? '',
    anchor,
  }));
}

function rowsOf(docx: Uint8Array, styles: RegExp) {
  const elements = [...allElements(parseXml(readPart(docx, STORIES[0])))].filter(
    ({ name }) => name === 'w:p',
  );
  return readParagraphs(docx).flatMap(({ style = '', text }, index) => {
    if (!styles.test(style)) return [];
    const link = child(elements[index], 'w:hyperlink');
    return [{ style, anchor: link?.get('w:anchor') ?? '', cells: text.split('\t') }];
  });
}

/** `7–9` as its pages, which are all decimal or all roman; a single page as it is. */
function pagesIn(printed: string): string[] {
  const [, first, last, suffix = ''] = /^(\d+)a?–(\d+)(a?)$/.exec(printed) ?? [];
  if (!first || !last) return [printed];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) => `${Number(first) + step}${suffix}`);
}

/** Every place marked for the table of authorities, those in notes included. */
export function markedCitations(docx: Uint8Array): MarkedCitation[] {
  const parts = readParts(docx);
  return STORIES.flatMap((path) => {
    const xml = parts.get(path);
    return xml === undefined ? [] : marksIn(parseXml(xml));
  });
}

function marksIn(root: XmlElement): MarkedCitation[] {
  const marks: MarkedCitation[] = [];
  let bookmark = '';
  let code = '';
  for (const element of allElements(root)) {
    const name = element.name === 'w:bookmarkStart' ? element.get('w:name') : undefined;
    if (name?.startsWith('ta')) bookmark = name;
    const type = element.name === 'w:fldChar' ? element.get('w:fldCharType') : undefined;
    if (type === 'begin') code = '';
    if (element.name === 'w:instrText') code += element.children.join('');
    const authority = type === 'end' && /^ TA .*\\s &quot;(.*?)&quot;/.exec(code)?.[1];
    if (authority) marks.push({ authority, bookmark });
  }
  return marks;
}
