import assert from 'node:assert/strict';
import { Document, Footer, ImportedXmlComponent, Packer, Paragraph, TextRun } from 'docx';
import { readStyles } from '../support/docx.ts';
import { render } from '../support/libreoffice.ts';
import { validateAll } from '../support/validate.ts';

describe('LibreOffice and the validator', function () {
  this.timeout(120_000);
  let docx: Uint8Array;

  before(async () => {
    const raw = (xml: string) => ImportedXmlComponent.fromXmlString(xml) as unknown as TextRun;
    const paragraph = (words: string, id: number, name: string) =>
      new Paragraph({
        pageBreakBefore: id > 0,
        style: 'Sample',
        children: [
          raw(`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`),
          new TextRun(words),
          raw(`<w:bookmarkEnd w:id="${id}"/>`),
        ],
      });
    docx = await Packer.pack(
      new Document({
        styles: { paragraphStyles: [{ id: 'Sample', name: 'Sample style', basedOn: 'Normal' }] },
        sections: [
          {
            footers: { default: new Footer({ children: [new Paragraph('the foot')] }) },
            children: [paragraph('Alpha', 0, '_Toc1'), paragraph('Beta', 1, 'ta0001')],
          },
        ],
      }),
      'uint8array',
    );
  });

  it('lay out a document and tell where bookmarks and words are', async () => {
    const [{ pages, bookmarks }, again] = await Promise.all([render(docx), render(docx)]);
    assert.equal(pages.length, 2);
    assert.match(pages[0] ?? '', /Alpha.*the foot/s);
    assert.match(pages[1] ?? '', /Beta/);
    assert.deepEqual([bookmarks.get('_Toc1'), bookmarks.get('ta0001')], [0, 1]);
    assert.deepEqual(again.pages, pages);
  });

  it('say when a document cannot be read', async () => {
    await assert.rejects(render(docx.slice(0, 300)), /LibreOffice could not open the document/);
    const faults = await validateAll({ good: docx, bad: docx.slice(0, 300) });
    assert.deepEqual(faults.good, []);
    assert.notDeepEqual(faults.bad, []);
  });

  it('find the styles', () => {
    const { element, ...style } = readStyles(docx).get('Sample') ?? assert.fail('no style Sample');
    assert.deepEqual(style, {
      id: 'Sample',
      name: 'Sample style',
      type: 'paragraph',
      basedOn: 'Normal',
    });
    assert.equal(element.name, 'w:style');
  });
});
