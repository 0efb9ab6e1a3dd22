/** Reads a DOCX back: its parts, its text, its fields, its styles. */
import { strFromU8, unzipSync } from 'fflate';
import { allElements, parseXml, type XmlElement } from '../../src/docx/package/xml.ts';

/** The parts of a DOCX by path: XML and relationship parts as text, others left out. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(?:xml|rels)$/.test(path)) parts.set(path, strFromU8(content));
  }
  return parts;
}

/**
 * The XML of one part.
 *
 * @throws {Error} naming the parts there are when that one is not.
 */
export function readPart(bytes: Uint8Array, path: string): string {
  const parts = readParts(bytes);
  const part = parts.get(path);
  if (part === undefined) throw new Error(`No part ${path} among ${[...parts.keys()].join(', ')}.`);
  return part;
}

/** A paragraph of a part. */
export interface ReadParagraph {
  /** Its style id; absent for the default style. */
  readonly style?: string;
  /** What a reader sees: see {@link documentText}. */
  readonly text: string;
}

/** The paragraphs of a part in reading order, those of tables and text boxes included. */
export function readParagraphs(bytes: Uint8Array, path = 'word/document.xml'): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  const fields: boolean[] = [];
  for (const element of allElements(parseXml(readPart(bytes, path)))) {
    if (element.name !== 'w:p') continue;
    const style = child(child(element, 'w:pPr'), 'w:pStyle')?.get('w:val');
    const text = visibleText(element, fields);
    paragraphs.push(style === undefined ? { text } : { style, text });
  }
  return paragraphs;
}

/**
 * What a reader sees of a part, a line for each paragraph: text and field results, a tab for a tab,
 * a line feed for a break; not field codes and not deleted text.
 */
export function documentText(bytes: Uint8Array, path = 'word/document.xml'): string {
  return readParagraphs(bytes, path)
    .map(({ text }) => text)
    .join('\n');
}

/** Where a line is broken within a paragraph of a field's result. */
export const LINE_BREAK = '\u2028';

/** A field as Word knows it. */
export interface ReadField {
  /** The code with its outer blanks taken off: `PAGEREF _Toc1 \h`. */
  readonly code: string;
  /** Its first word: `PAGEREF`. */
  readonly type: string;
  /** What it shows, with the results of the fields inside; `\n` where a paragraph ends. */
  readonly result: string;
  /** Whether it has a part for the result: markers such as TA have none. */
  readonly hasResult: boolean;
  /** How many fields it stands in. */
  readonly depth: number;
}

/**
 * The fields of a part in the order they begin.
 *
 * @throws {Error} when a field is not ended, or something ends that did not begin.
 */
export function readFields(bytes: Uint8Array, path = 'word/document.xml'): ReadField[] {
  type Open = { code: string; result: string; hasResult: boolean; depth: number };
  const fields: Open[] = [];
  const open: Open[] = [];
  for (const element of allElements(parseXml(readPart(bytes, path)))) {
    const type = element.name === 'w:fldChar' ? element.get('w:fldCharType') : undefined;
    if (type === 'begin') {
      const field = { code: '', result: '', hasResult: false, depth: open.length };
      fields.push(field);
      open.push(field);
      continue;
    }
    const field = open.at(-1);
    if (type && !field) throw new Error(`A field ${type} in ${path} has no begin.`);
    if (type === 'separate' && field) field.hasResult = true;
    if (type === 'end') open.pop();
    if (element.name === 'w:instrText' && field) field.code += textOf(element);
    const shown =
      element.name === 'w:p' ? '\n' : element.name === 'w:br' ? LINE_BREAK : shownText(element);
    for (const outer of shown ? open : []) {
      if (outer.hasResult) outer.result += shown;
    }
    if (element.name === 'w:fldSimple') {
      const code = unescapeXml(element.get('w:instr') ?? '');
      const result = [...allElements(element)].map(shownText).join('');
      fields.push({ code, result, hasResult: true, depth: open.length });
    }
  }
  if (open.length > 0) throw new Error(`The field ${open.at(-1)?.code} in ${path} has no end.`);
  return fields.map(({ code, ...rest }) => {
    const trimmed = code.trim();
    return { code: trimmed, type: trimmed.split(/\s/, 1)[0] ?? '', ...rest };
  });
}

/** A style of `word/styles.xml`. */
export interface ReadStyle {
  readonly id: string;
  readonly name: string;
  /** `paragraph`, `character`, `table` or `numbering`. */
  readonly type: string;
  readonly basedOn?: string;
  /** The whole element, for a look at its properties. */
  readonly element: XmlElement;
}

/** The styles of a DOCX by id. */
export function readStyles(bytes: Uint8Array): Map<string, ReadStyle> {
  const styles = new Map<string, ReadStyle>();
  for (const element of allElements(parseXml(readPart(bytes, 'word/styles.xml')))) {
    if (element.name !== 'w:style') continue;
    const id = element.get('w:styleId') ?? '';
    const name = unescapeXml(child(element, 'w:name')?.get('w:val') ?? '');
    const basedOn = child(element, 'w:basedOn')?.get('w:val');
    const type = element.get('w:type') ?? '';
    styles.set(id, { id, name, type, element, ...(basedOn === undefined ? {} : { basedOn }) });
  }
  return styles;
}

/** The names of a part's bookmarks in the order they start. */
export function readBookmarks(bytes: Uint8Array, path = 'word/document.xml'): string[] {
  return [...allElements(parseXml(readPart(bytes, path)))]
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map((element) => unescapeXml(element.get('w:name') ?? ''));
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.elements.find((element) => element.name === name);
}

/**
 * @param fields for each open field whether its result is being read; goes on over paragraphs.
 */
function visibleText(paragraph: XmlElement, fields: boolean[]): string {
  let text = '';
  const nested = new Set<XmlElement>();
  for (const element of allElements(paragraph)) {
    if (element.name === 'w:p' || nested.has(element)) {
      for (const inner of element.elements) nested.add(inner);
      continue;
    }
    const type = element.name === 'w:fldChar' ? element.get('w:fldCharType') : undefined;
    if (type === 'begin') fields.push(false);
    else if (type === 'separate') fields[fields.length - 1] = true;
    else if (type === 'end') fields.pop();
    else if (fields.every(Boolean)) text += shownText(element);
  }
  return text;
}

function shownText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:tab' && element.attributes === '') return '\t';
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  if (element.name === 'w:noBreakHyphen') return '\u2011';
  return '';
}

function textOf(element: XmlElement): string {
  return unescapeXml(element.children.filter((part) => typeof part === 'string').join(''));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}
