import assert from 'node:assert/strict';
import {
  labelValue,
  type Mark,
  pageLabel,
  pageList,
  pagePieces,
  type Region,
} from '../../../src/docx/page-labels.ts';
import { court, withFact } from './draft.ts';

const plain = court('frap');
const grouped = court('scotus');
const passim = withFact(plain, 'authorities', { passim: 'allowed', passimPages: 5 });

/** Marks on pages as `iv`, `12` or `a3` (the third page of the appendix), and where they are. */
function placed(pages: string): { marks: Mark[]; labels: Map<string, string> } {
  const labels = new Map<string, string>();
  const marks = pages.split(' ').map((page, index): Mark => {
    const bookmark = `ta${index}`;
    labels.set(bookmark, page.replace(/^a/, ''));
    const region: Region = page.startsWith('a') ? 'appendix' : /^\d/.test(page) ? 'body' : 'front';
    return { bookmark, region };
  });
  return { marks, labels };
}

describe('the pages of a table entry', () => {
  const cases = [
    { what: 'one page', of: plain, pages: '7', list: '7' },
    { what: 'each page once', of: plain, pages: '7 7 9 7', list: '7, 9' },
    {
      what: 'pages in order of number, not of letters',
      of: plain,
      pages: '10 9 2',
      list: '2, 9, 10',
    },
    { what: 'roman before arabic', of: plain, pages: '1 iv ii', list: 'ii, iv, 1' },
    { what: 'roman by value', of: plain, pages: 'ix v iv x', list: 'iv, v, ix, x' },
    {
      what: 'no ranges where the court lists all',
      of: plain,
      pages: '3 4 5 6',
      list: '3, 4, 5, 6',
    },
    {
      what: 'passim not where the rule is silent',
      of: plain,
      pages: '1 2 3 4 5 6',
      list: '1, 2, 3, 4, 5, 6',
    },
    { what: 'passim where it is allowed', of: passim, pages: '1 3 5 7 9', list: 'passim' },
    {
      what: 'passim only from so many pages',
      of: passim,
      pages: '1 3 5 7 7 7',
      list: '1, 3, 5, 7',
    },
    {
      what: 'passim nowhere that forbids it',
      of: grouped,
      pages: '1 3 5 7 9 11',
      list: '1, 3, 5, 7, 9, 11',
    },
    { what: 'three pages in a row as a range', of: grouped, pages: '3 4 5', list: '3–5' },
    { what: 'two pages in a row as two', of: grouped, pages: '3 4 9', list: '3, 4, 9' },
    { what: 'ranges and single pages', of: grouped, pages: '1 7 8 9 10 14', list: '1, 7–10, 14' },
    { what: 'the appendix with its letter, last', of: grouped, pages: 'a1 2', list: '2, 1a' },
    {
      what: 'no range from the body into the appendix',
      of: grouped,
      pages: '1 a2 a3',
      list: '1, 2a, 3a',
    },
    { what: 'a range in the appendix', of: grouped, pages: 'a1 a2 a3', list: '1a–3a' },
    { what: 'page 3 and page 3a', of: grouped, pages: 'a3 3', list: '3, 3a' },
    { what: 'no letter where the appendix goes on', of: plain, pages: '2 a31', list: '2, 31' },
    { what: 'no range from roman to arabic', of: grouped, pages: 'i 2 3', list: 'i, 2, 3' },
  ];
  for (const { what, of, pages, list } of cases) {
    it(`are ${what}`, () => {
      const { marks, labels } = placed(pages);
      assert.equal(pageList(marks, labels, of), list);
    });
  }
});

describe('the pieces of a table entry’s pages', () => {
  it('have each number with the first citation on its page', () => {
    const { marks, labels } = placed('9 7 7 8 12');
    assert.deepEqual(pagePieces(marks, labels, grouped), [
      { text: '7', bookmark: 'ta1' },
      { text: '–' },
      { text: '9', bookmark: 'ta0' },
      { text: ', ' },
      { text: '12', bookmark: 'ta4' },
    ]);
  });

  it('link no passim', () => {
    const { marks, labels } = placed('1 3 5 7 9');
    assert.deepEqual(pagePieces(marks, labels, passim), [{ text: 'passim' }]);
  });
});

describe('the label of a page', () => {
  it('stands in for one that is not known yet, in the kind of its region', () => {
    const label = (region: Region) => pageLabel(new Map(), { bookmark: 'x', region }, grouped);
    assert.match(label('front'), /^[ivx]+$/);
    assert.match(label('body'), /^\d+$/);
    assert.match(label('appendix'), /^\d+a$/);
  });

  for (const [label, value] of [
    ['iv', 4],
    ['ix', 9],
    ['xliv', 44],
    ['12', 12],
    ['3a', 3],
    ['', 0],
  ] as const) {
    it(`"${label}" counts as ${value}`, () => assert.equal(labelValue(label), value));
  }
});
