import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { normalizePackage } from '../../../../src/docx/package/index.ts';
import { allElements, parseXml, type XmlElement } from '../../../../src/docx/package/xml.ts';
import { documentText, readPart } from '../../../support/docx.ts';
import { expectValid } from '../../../support/validate.ts';
import { packSample } from './sample.ts';

describe('normalizePackage', function () {
  this.timeout(60_000);
  let packed: Uint8Array;
  let normal: Uint8Array;
  const elements = (path: string): XmlElement[] => [
    ...allElements(parseXml(readPart(normal, path))),
  ];
  const values = (path: string, name: string, attribute: string) =>
    elements(path)
      .filter((element) => element.name === name)
      .map((element) => element.get(attribute));

  before(async () => {
    packed = await packSample();
    normal = normalizePackage(packed);
  });

  it('gives the same bytes for two builds of one document, which the library does not', async () => {
    const again = await packSample();
    assert.notDeepEqual(unzipSync(again), unzipSync(packed));
    assert.deepEqual(normalizePackage(again), normal);
  });

  it('changes nothing the second time', () => {
    assert.deepEqual(normalizePackage(normal), normal);
  });

  it('keeps every part and all text', () => {
    const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();
    assert.deepEqual(names(normal), names(packed));
    for (const part of ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml']) {
      assert.equal(documentText(normal, part), documentText(packed, part));
    }
  });

  it('writes the content types first, then the parts by name', () => {
    const [first, ...others] = Object.keys(unzipSync(normal));
    assert.equal(first, '[Content_Types].xml');
    assert.deepEqual(others, [...others].sort());
  });

  it('says 1980-01-01 in every entry', () => {
    const view = new DataView(normal.buffer, normal.byteOffset, normal.byteLength);
    let entries = 0;
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; entries++) {
      assert.equal(view.getUint16(at + 12, true), (1 << 5) | 1);
      const headers = view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      at += 30 + headers + view.getUint32(at + 18, true);
    }
    assert.equal(entries, Object.keys(unzipSync(normal)).length);
  });

  it('names the links in the order of the text, in the part and its relationships', () => {
    assert.deepEqual(values('word/document.xml', 'w:hyperlink', 'r:id'), [
      'rIdL1',
      'rIdL2',
      'rIdL3',
    ]);
    const targets = elements('word/_rels/document.xml.rels')
      .filter((element) => element.get('Id')?.startsWith('rIdL'))
      .map((element) => [element.get('Id'), element.get('Target')]);
    assert.deepEqual(Object.fromEntries(targets), {
      rIdL1: 'https://b.example',
      rIdL2: 'https://a.example',
      rIdL3: 'https://b.example',
    });
    assert.deepEqual(values('word/_rels/footnotes.xml.rels', 'Relationship', 'Id'), ['rIdL1']);
    assert.deepEqual(values('word/footnotes.xml', 'w:hyperlink', 'r:id'), ['rIdL1']);
  });

  it('leaves relationships that are no links', () => {
    const others = (bytes: Uint8Array) =>
      [...allElements(parseXml(readPart(bytes, 'word/_rels/document.xml.rels')))]
        .filter((element) => element.get('TargetMode') !== 'External')
        .map((element) => element.attributes);
    assert.deepEqual(others(normal), others(packed));
  });

  it('numbers bookmarks from 0 through all parts, start and end alike', () => {
    const ids = (part: string) => [
      values(part, 'w:bookmarkStart', 'w:id'),
      values(part, 'w:bookmarkEnd', 'w:id'),
    ];
    // The two bookmarks with one id are nested: the last to start is the first to end.
    assert.deepEqual(ids('word/document.xml'), [
      ['0', '1', '2'],
      ['0', '2', '1'],
    ]);
    assert.deepEqual(ids('word/footnotes.xml'), [['3'], ['3']]);
    assert.deepEqual(ids('word/header1.xml'), [['4'], ['4']]);
  });

  it('numbers drawings from 1', () => {
    assert.deepEqual(values('word/document.xml', 'wp:docPr', 'id'), ['1', '2']);
  });

  it('sorts paragraph properties as the schema has them', () => {
    const names = elements('word/document.xml').find(({ name }) => name === 'w:pPr')?.elements;
    assert.deepEqual(
      names?.map(({ name }) => name),
      ['w:suppressLineNumbers', 'w:spacing', 'w:jc'],
    );
  });

  it('makes lists multilevel, without tentative levels', () => {
    const numbering = readPart(normal, 'word/numbering.xml');
    assert.match(readPart(packed, 'word/numbering.xml'), /hybridMultilevel.*w:tentative/);
    assert.match(numbering, /w:val="multilevel"/);
    assert.doesNotMatch(numbering, /hybridMultilevel|w:tentative/);
  });

  it('takes the note number out of the separators only', () => {
    const count = (bytes: Uint8Array) =>
      readPart(bytes, 'word/footnotes.xml').split('<w:footnoteRef/>').length - 1;
    assert.equal(count(packed), 3);
    assert.equal(count(normal), 1);
    assert.match(readPart(normal, 'word/footnotes.xml'), /<w:separator\/>/);
  });

  it('dates the document as told, else 2000-01-01', () => {
    const dates = (bytes: Uint8Array) =>
      [...readPart(bytes, 'docProps/core.xml').matchAll(/W3CDTF">([^<]*)</g)].map(
        ([, date]) => date,
      );
    assert.deepEqual(dates(normal), ['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
    const dated = normalizePackage(packed, { modified: '2020-12-23' });
    assert.deepEqual(dates(dated), ['2020-12-23T00:00:00Z', '2020-12-23T00:00:00Z']);
    for (const modified of ['tomorrow', '2020-13-01', '2020-12-23T00:00', '']) {
      assert.throws(() => normalizePackage(packed, { modified }), /is no date; expected one like/);
    }
  });

  it('patches parts, and says when a part is not there', () => {
    const patched = normalizePackage(packed, {
      patchParts: {
        'word/settings.xml': (xml) => xml.replace('<w:displayBackgroundShape/>', ''),
      },
    });
    assert.match(readPart(normal, 'word/settings.xml'), /displayBackgroundShape/);
    assert.doesNotMatch(readPart(patched, 'word/settings.xml'), /displayBackgroundShape/);
    const patchParts = { 'word/none.xml': (xml: string) => xml };
    assert.throws(
      () => normalizePackage(packed, { patchParts }),
      /no part word\/none\.xml to patch/,
    );
  });

  it('names the part that is not well formed', () => {
    const patchParts = { 'word/footnotes.xml': () => '<w:footnotes><w:p></w:footnotes>' };
    assert.throws(
      () => normalizePackage(packed, { patchParts }),
      /word\/footnotes\.xml is not well formed: <\/w:footnotes> at offset 18 closes <w:p>/,
    );
  });

  it('makes a document that is valid', () => expectValid(normal));
});
