import assert from 'node:assert/strict';
import { Bookmarks } from '../../../src/docx/bookmarks.ts';
import { type RunStyle, textRuns } from '../../../src/docx/runs.ts';
import { readBookmarks, readPart } from '../../support/docx.ts';
import { packed } from './draft.ts';

/** The runs of a text, those from right to left marked with `<`. */
async function runsOf(text: string, style: RunStyle = {}): Promise<string[]> {
  const xml = readPart(await packed(textRuns(text, style)), 'word/document.xml');
  return [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => {
    const words = /<w:t[^>]*>(.*)<\/w:t>/.exec(run)?.[1] ?? '';
    return run.includes('<w:rtl/>') ? `<${words}` : words;
  });
}

describe('text as runs', () => {
  const cases = [
    { text: '', runs: [] },
    { text: 'plain', runs: ['plain'] },
    { text: 'العدل', runs: ['<العدل'] },
    { text: 'in Hebrew צדק צדק, then', runs: ['in Hebrew ', '<צדק צדק', ', then'] },
    { text: '法 and 😀', runs: ['法 and 😀'] },
    { text: 'שלום 1998', runs: ['<שלום', ' 1998'] },
  ];
  for (const { text, runs } of cases) {
    it(`"${text}"`, async () => assert.deepEqual(await runsOf(text), runs));
  }

  it('name only what is on, so that styles are not overridden', async () => {
    const xml = readPart(
      await packed(textRuns('x', { bold: false, italic: true })),
      'word/document.xml',
    );
    assert.match(xml, /<w:r><w:rPr><w:i\/><w:iCs\/><\/w:rPr>/);
  });
});

describe('bookmarks', () => {
  it('are named in the order asked, each kind by itself', () => {
    const bookmarks = new Bookmarks();
    const names = (['ta', '_Toc', 'ta', '_Ref'] as const).map((kind) => bookmarks.name(kind));
    assert.deepEqual(names, ['ta0001', '_Toc0001', 'ta0002', '_Ref0001']);
  });

  it('go around text and stand at a point', async () => {
    const bookmarks = new Bookmarks();
    const children = [...bookmarks.around('a', textRuns('x', {})), ...bookmarks.point('b')];
    assert.deepEqual(readBookmarks(await packed(children)), ['a', 'b']);
  });

  it('are refused when Word would not take the name', () => {
    assert.throws(() => new Bookmarks().point('x'.repeat(41)), RangeError);
  });
});
