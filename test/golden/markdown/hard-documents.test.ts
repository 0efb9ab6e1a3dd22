import assert from 'node:assert/strict';
import { type ExportResult, exportBrief } from '../../../src/export/index.ts';
import { render } from '../../support/libreoffice.ts';
import { expectAllValid } from '../../support/validate.ts';
import { briefOf, lentLibreOffice } from '../briefs.ts';
import { lostBlocks } from '../lost-blocks.ts';
import { HARD, NAMES } from './hard-documents.ts';

/** A word with a number in it that stands nowhere else in a draft. */
const NUMBERED = /\b(?:[a-z]+\d+[a-z]\d+(?:[a-z]\d+)*|[fhlq]\d+x)\b/g;

describe('documents at their hardest', function () {
  this.timeout(300_000);
  const results = new Map<string, ExportResult>();
  const pages = new Map<string, string>();

  before(async () => {
    const convert = await lentLibreOffice();
    const readImage = () => Promise.reject(new Error('no images here'));
    for (const [name, text] of Object.entries(HARD)) {
      results.set(name, await exportBrief({ text, name, convert, force: true, readImage }));
    }
  });

  for (const [name, text] of Object.entries(HARD)) {
    it(`export and render ${name}`, async () => {
      const result = results.get(name) ?? assert.fail();
      const docx = briefOf(result);
      assert.deepEqual(lostBlocks(text, docx), []);
      assert.ok(result.report?.pageNumbers.settled);
      const rendered = await render(docx);
      assert.equal(rendered.pages.length, result.report?.pages);
      const printed = rendered.pages.join('\n');
      pages.set(name, printed);
      // Every numbered word is on some page; in columns of a few letters words are broken.
      const numbered = name.includes('twenty') ? [] : (text.match(NUMBERED) ?? []);
      const all = new Set(printed.match(NUMBERED));
      assert.deepEqual(
        numbered.filter((word) => !all.has(word)),
        [],
      );
      console.log(`      ${rendered.pages.length} pages, ${numbered.length} numbered words`);
    });
  }

  it('print names in other scripts', () => {
    // Arabic is read from a page in the forms its letters take beside one another.
    const printed = (pages.get('names in other scripts') ?? '').normalize('NFKC');
    for (const name of [NAMES.Chinese, NAMES.Japanese, NAMES.Korean]) {
      assert.ok(printed.replace(/\s/g, '').includes(name.replace(/\s/g, '')), name);
    }
    // Text tools give right-to-left words in either order, but never without one.
    for (const word of [NAMES.Hebrew, NAMES.Arabic].flatMap((name) => name.split(' '))) {
      const back = [...word].reverse().join('');
      assert.ok(printed.includes(word) || printed.includes(back), word);
    }
  });

  it('repeat the head of a table on each page it reaches', () => {
    const heads = pages.get('a table longer than a page')?.match(/Head 0/g) ?? [];
    assert.ok(heads.length >= 3, `${heads.length} heads`);
  });

  it('are valid by the Open XML SDK', async () => {
    await expectAllValid(
      Object.fromEntries([...results].map(([name, result]) => [name, briefOf(result)])),
    );
    console.log(`      ${results.size} documents, 0 faults`);
  });
});
