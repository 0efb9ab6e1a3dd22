import assert from 'node:assert/strict';
import { allElements, parseXml, type XmlElement } from '../../src/docx/package/xml.ts';
import { LINE_BREAK, readFields, readParts } from '../support/docx.ts';
import {
  bookletWithTables,
  briefOf,
  draftFile,
  EXAMPLE,
  exportFile,
  exportOnce,
} from './briefs.ts';

const FIELDS = ['PAGE', 'PAGEREF', 'REF', 'NOTEREF', 'TA', 'TOA', 'TOC'];

describe('what Word is to understand in an exported brief', function () {
  this.timeout(120_000);
  /** Elements of all parts by path, for each document. */
  const documents = new Map<
    string,
    { bytes: Uint8Array; parts: ReadonlyMap<string, readonly XmlElement[]> }
  >();
  const each = () => [...documents].map(([name, { bytes, parts }]) => ({ name, bytes, parts }));

  before(async () => {
    const courts = [bookletWithTables()];
    const made = {
      'example for ca9': await exportOnce(EXAMPLE, 'ca9'),
      'example for scotus': await exportOnce(EXAMPLE, 'scotus'),
      'every-node for ca9': await exportOnce(draftFile('every-node'), 'ca9'),
      'every-node for scotus': await exportFile(draftFile('every-node'), 'scotus', { courts }),
    };
    for (const [name, exported] of Object.entries(made)) {
      const bytes = briefOf(exported);
      const parts = [...readParts(bytes)].map(
        ([path, xml]) => [path, [...allElements(parseXml(xml))]] as const,
      );
      documents.set(name, { bytes, parts: new Map(parts) });
    }
  });

  it('has whole fields in the complex form, none to be updated when opened', () => {
    for (const { name, bytes, parts } of each()) {
      for (const [path, elements] of parts) {
        if (!/^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/.test(path)) continue;
        for (const { type, code } of readFields(bytes, path)) {
          assert.ok(FIELDS.includes(type), `${name}, ${path}: ${code}`);
        }
        assert.ok(!elements.some((element) => element.name === 'w:fldSimple'), `${name}, ${path}`);
        assert.ok(!elements.some((element) => element.get('w:dirty') !== undefined), name);
      }
      const settings = parts.get('word/settings.xml') ?? [];
      assert.ok(!settings.some((element) => element.name === 'w:updateFields'), name);
    }
  });

  it('has the result of every field but marks in it', () => {
    for (const { name, bytes } of each()) {
      for (const path of ['word/document.xml', 'word/footnotes.xml']) {
        for (const { type, code, result, hasResult } of readFields(bytes, path)) {
          if (type === 'TA') assert.ok(!hasResult, `${name}: ${code}`);
          else assert.notEqual(result.trim(), '', `${name}: ${code}`);
        }
      }
    }
  });

  it('has a contents field and tables of authorities with a page on every line', () => {
    for (const { name, bytes } of each()) {
      const fields = readFields(bytes);
      const contents = fields.filter(({ type }) => type === 'TOC');
      assert.equal(contents.length, 1, name);
      const tables = fields.filter(({ type }) => type === 'TOA');
      assert.ok(tables.length > 0, name);
      for (const { code, result } of [...contents, ...tables]) {
        for (const line of linesOf(result)) {
          assert.match(
            line,
            /\t(?:\d+a?|[ivxl]+)(?:[,–] ?(?:\d+a?|[ivxl]+))*$/,
            `${name}: ${code}`,
          );
        }
      }
      const codes = tables.map(({ code }) => /\\c "(\d+)"/.exec(code)?.[1]);
      assert.equal(new Set(codes).size, codes.length, `${name}: a category has two tables`);
    }
  });

  it('says what stands in the table at the first mark of an authority, and only there', () => {
    for (const { name, bytes } of each()) {
      const long = new Set<string>();
      const marks = ['word/document.xml', 'word/footnotes.xml']
        .flatMap((path) => readFields(bytes, path))
        .filter(({ type }) => type === 'TA');
      const keys = marks.map(({ code }) => /\\s "((?:[^"\\]|\\.)*)"/.exec(code)?.[1] ?? '');
      marks.forEach(({ code }, index) => {
        if (!/^TA \\l "(?:[^"\\]|\\.)+" \\s "(?:[^"\\]|\\.)+" \\c \d+$/.test(code)) return;
        assert.ok(!long.has(keys[index] ?? ''), `${name}: ${code} again`);
        long.add(keys[index] ?? '');
      });
      assert.deepEqual([...new Set(keys)].sort(), [...long].sort(), name);
    }
  });

  it('links to bookmarks that are there, each once, by a name Word takes', () => {
    for (const { name, bytes, parts } of each()) {
      const elements = [...parts.values()].flat();
      const starts = elements.filter((element) => element.name === 'w:bookmarkStart');
      const names = starts.map((start) => start.get('w:name') ?? '');
      const ids = starts.map((start) => start.get('w:id') ?? '');
      assert.equal(new Set(names).size, names.length, name);
      assert.equal(new Set(ids).size, ids.length, name);
      for (const one of names) assert.match(one, /^[A-Za-z_]\w{0,39}$/, name);
      const ends = elements.filter((element) => element.name === 'w:bookmarkEnd');
      assert.deepEqual(ends.map((end) => end.get('w:id')).sort(), [...ids].sort(), name);
      const anchors = elements.flatMap((element) => element.get('w:anchor') ?? []);
      const referred = ['word/document.xml', 'word/footnotes.xml']
        .flatMap((path) => readFields(bytes, path))
        .filter(({ type }) => ['PAGEREF', 'REF', 'NOTEREF'].includes(type))
        .map(({ code }) => code.split(/\s+/)[1] ?? '');
      for (const target of [...anchors, ...referred]) {
        assert.ok(names.includes(target), `${name}: nothing is called ${target}`);
      }
    }
  });

  it('numbers notes in the order they are referred to', () => {
    for (const { name, parts } of each()) {
      const references = ids(parts.get('word/document.xml'), 'w:footnoteReference');
      assert.deepEqual(
        references,
        references.map((_, index) => String(index + 1)),
        name,
      );
      const notes = (parts.get('word/footnotes.xml') ?? []).filter(
        (element) => element.name === 'w:footnote' && element.get('w:type') === undefined,
      );
      assert.deepEqual(
        notes.map((note) => note.get('w:id')),
        references,
        name,
      );
    }
  });

  it('has one outline: headings numbered by one list bound to their styles', () => {
    for (const { name, parts } of each()) {
      const styles = (parts.get('word/styles.xml') ?? []).filter(
        (element) =>
          element.name === 'w:style' && /^Heading[2-6]$/.test(element.get('w:styleId') ?? ''),
      );
      const numbers = styles.flatMap((style) =>
        [...allElements(style)].filter((element) => element.name === 'w:numId'),
      );
      assert.equal(styles.length, 5, name);
      assert.equal(new Set(numbers.map((element) => element.get('w:val'))).size, 1, name);
      const bound = (parts.get('word/numbering.xml') ?? [])
        .filter((element) => element.name === 'w:pStyle')
        .map((element) => element.get('w:val'));
      assert.deepEqual(bound, ['Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'], name);
    }
  });

  it('tells programs that read aloud what they need', () => {
    for (const { name, parts } of each()) {
      const properties = parts.get('docProps/core.xml') ?? [];
      for (const key of ['dc:title', 'dc:subject', 'dc:creator']) {
        const value = properties.find((element) => element.name === key);
        assert.ok(value?.children.join('').trim(), `${name}: ${key}`);
      }
      const styles = parts.get('word/styles.xml') ?? [];
      const language = styles.find((element) => element.name === 'w:lang');
      assert.equal(language?.get('w:val'), 'en-US', name);
      const document = parts.get('word/document.xml') ?? [];
      const pictures = document.filter((element) => element.name === 'wp:docPr');
      for (const picture of pictures) assert.ok(picture.get('descr'), `${name}: no alt text`);
      const tables = document.filter((element) => element.name === 'w:tbl').slice(1);
      for (const table of tables) {
        const header = [...allElements(table)].some((element) => element.name === 'w:tblHeader');
        assert.ok(header, `${name}: a table has no header row`);
      }
    }
  });
});

/** The entries of a table, a paragraph each; a long one may be broken in two lines. */
function linesOf(result: string): string[] {
  return result
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll(LINE_BREAK, ' '));
}

function ids(elements: readonly XmlElement[] | undefined, name: string): string[] {
  return (elements ?? []).flatMap((element) =>
    element.name === name ? (element.get('w:id') ?? []) : [],
  );
}
