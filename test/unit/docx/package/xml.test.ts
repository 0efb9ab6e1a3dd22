import assert from 'node:assert/strict';
import { sortProperties } from '../../../../src/docx/package/property-order.ts';
import { allElements, parseXml, writeXml } from '../../../../src/docx/package/xml.ts';

describe('XML parts', () => {
  for (const xml of [
    '',
    '<a/>',
    '<?xml version="1.0"?>\n<!-- <b> --><a x="1 > 0" y=\'"\'><![CDATA[</a>]]>text &amp; <b/>\u2003more</a>\n',
    '<w:t xml:space="preserve"> a </w:t>',
    '<a\n x="1"\n/>',
  ]) {
    it(`gives back ${JSON.stringify(xml)}`, () => {
      assert.equal(writeXml(parseXml(xml)), xml.replace('\n/>', '/>'));
    });
  }

  for (const [xml, message] of [
    ['<a><b></a>', '</a> at offset 6 closes <b>.'],
    ['<a>', '<a> is not closed.'],
    ['</a>', '</a> at offset 0 closes <>.'],
    ['<a x="1>', 'The tag at offset 0 is not closed.'],
    ['<!-- x', 'What starts at offset 0 is not closed by -->.'],
  ] as const) {
    it(`refuses ${xml}`, () => {
      assert.throws(() => parseXml(xml), { message });
    });
  }

  it('reads, changes and removes attributes by their whole name', () => {
    const [element] = parseXml('<a w:idx="0" w:id = \'1\' id="2"/>').elements;
    assert.ok(element);
    assert.deepEqual(
      [element.get('w:id'), element.get('id'), element.get('x')],
      ['1', '2', undefined],
    );
    element.replace('w:id', '10');
    element.replace('x', 'nothing');
    element.remove('id');
    assert.equal(element.attributes, ' w:idx="0" w:id = \'10\'');
  });

  it('holds 100,000 levels and goes through them', () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    const root = parseXml(deep);
    assert.equal([...allElements(root)].length, 100_000);
    assert.equal(writeXml(root).length, deep.length - '</a>'.length + '/'.length);
  });
});

describe('sortProperties', () => {
  const sorted = (xml: string) => {
    const root = parseXml(xml);
    sortProperties(root);
    return writeXml(root);
  };

  it('sorts the properties of a paragraph mark, changes first', () => {
    assert.equal(
      sorted('<w:pPr><w:rPr><w:b/><w:ins/><w:rStyle/></w:rPr><w:pStyle/></w:pPr>'),
      '<w:pPr><w:pStyle/><w:rPr><w:ins/><w:rStyle/><w:b/></w:rPr></w:pPr>',
    );
  });

  it('puts elements of other namespaces last but for the tracked change, in their order', () => {
    assert.equal(
      sorted('<w:rPr><w14:b/><w14:a/><w:rPrChange/><w:lang/><w:b/></w:rPr>'),
      '<w:rPr><w:b/><w:lang/><w14:b/><w14:a/><w:rPrChange/></w:rPr>',
    );
  });

  it('leaves what is in order, and other elements', () => {
    for (const xml of ['<w:rPr><w:b/><w:i/></w:rPr>', '<w:p><w:r/><w:bookmarkStart/></w:p>']) {
      assert.equal(sorted(xml), xml);
    }
  });
});
