import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expectGolden } from '../../golden/golden.ts';
import {
  documentText,
  readBookmarks,
  readFields,
  readParagraphs,
  readPart,
} from '../../support/docx.ts';
import { pageLabel, pagesApart } from '../../support/page-labels.ts';
import { prettyXml } from '../../support/pretty-xml.ts';

const docxOf = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:body>${body}</w:body>`) });
const run = (xml: string) => `<w:r>${xml}</w:r>`;
const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const text = (words: string) => run(`<w:t>${words}</w:t>`);

const CONTENTS = docxOf(
  `<w:p><w:pPr><w:pStyle w:val="TOC1"/><w:tabs><w:tab w:val="right"/></w:tabs></w:pPr>${char('begin')}${code(' TOC \\o &quot;1-6&quot; ')}${char('separate')}${text('One &amp; two')}${run('<w:tab/>')}${char('begin')}${code('PAGEREF _Toc1 \\h')}${char('separate')}${text('3')}${char('end')}</w:p><w:p>${text('Three')}${char('end')}</w:p><w:p><w:bookmarkStart w:id="0" w:name="ta1"/><w:bookmarkEnd w:id="0"/>${char('begin')}${code(' TA \\s "Roe" ')}${char('end')}${text('Roe')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
);

describe('reading a DOCX back', () => {
  it('finds fields, one in another, over paragraphs, and markers', () => {
    assert.deepEqual(readFields(CONTENTS), [
      {
        code: 'TOC \\o "1-6"',
        type: 'TOC',
        result: 'One & two\t3\nThree',
        hasResult: true,
        depth: 0,
      },
      { code: 'PAGEREF _Toc1 \\h', type: 'PAGEREF', result: '3', hasResult: true, depth: 1 },
      { code: 'TA \\s "Roe"', type: 'TA', result: '', hasResult: false, depth: 0 },
    ]);
    assert.throws(() => readFields(docxOf(char('begin'))), /has no end/);
    assert.throws(() => readFields(docxOf(char('end'))), /has no begin/);
  });

  it('reads the text without codes and deletions', () => {
    assert.equal(documentText(CONTENTS), 'One & two\t3\nThree\nRoe');
    assert.deepEqual(readParagraphs(CONTENTS)[0], { style: 'TOC1', text: 'One & two\t3' });
    assert.deepEqual(readBookmarks(CONTENTS), ['ta1']);
    assert.throws(() => readPart(CONTENTS, 'word/x.xml'), /No part word\/x\.xml among word\/doc/);
  });

  it('prints XML one element a line', () => {
    assert.equal(
      prettyXml('<?xml version="1.0"?><a xmlns:w="u" x="1"><b><c> t </c><d/></b></a>'),
      '<?xml version="1.0"?>\n<a\n    xmlns:w="u" x="1">\n  <b>\n    <c> t </c>\n    <d/>\n  </b>\n</a>\n',
    );
  });
});

describe('page labels', () => {
  const runs = [
    { firstPage: 0, format: 'none' },
    { firstPage: 1, format: 'lowerRoman' },
    { firstPage: 5, format: 'decimal' },
    { firstPage: 40, format: 'decimal', suffix: 'a' },
  ] as const;

  it('follow the sections', () => {
    const labels = [0, 1, 4, 5, 39, 40].map((page) => pageLabel(page, runs));
    assert.deepEqual(labels, ['', 'i', 'iv', '1', '35', '1a']);
  });

  it('are so many pages apart', () => {
    assert.equal(pagesApart('iv', 'ix'), 5);
    assert.equal(pagesApart('3', '2'), 1);
    assert.equal(pagesApart('iv', '4'), undefined);
    assert.equal(pagesApart('1a', '1'), undefined);
  });
});

describe('golden documents', () => {
  it('are written, compared and shown with their differences', () => {
    const folder = mkdtempSync(join(tmpdir(), 'amicus-golden-test-'));
    const update = process.env.UPDATE_GOLDEN;
    try {
      assert.throws(() => expectGolden('sample', CONTENTS, folder), /is not there\. Write it with/);
      process.env.UPDATE_GOLDEN = '1';
      expectGolden('sample', CONTENTS, folder);
      delete process.env.UPDATE_GOLDEN;
      expectGolden('sample', CONTENTS, folder);
      writeFileSync(join(folder, 'sample', 'footer1.xml'), '<w:ftr/>\n');
      const other = docxOf(`<w:p>${text('Four')}</w:p>`);
      assert.throws(
        () => expectGolden('sample', other, folder),
        /\n\+ +<w:t>Four<\/w:t>\n.*\n- +<w:t>Three<\/w:t>\n.*footer1\.xml: the document has no such part/s,
      );
    } finally {
      if (update === undefined) delete process.env.UPDATE_GOLDEN;
      else process.env.UPDATE_GOLDEN = update;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
