import assert from 'node:assert/strict';
import { fitEntry } from '../../../../src/docx/fonts/fit.ts';
import { widthOf } from '../../../../src/docx/fonts/widths.ts';

const face = { font: 'Times New Roman', size: 24 };
const line = { face, width: 4000, hanging: 400 };
const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

/** Words that together are so wide, in twips, or a little less. */
function words(width: number): string {
  let made = 'word';
  while (widthOf(`${made} word`, face) <= width) made += ' word';
  return made;
}

describe('an entry of a table', () => {
  it('is left alone when its last line has room for the pages', () => {
    const name = [{ text: 'Roe v. Wade', italic: true }, { text: ', 410 U.S. 113 (1973)' }];
    assert.equal(fitEntry(name, '3, 7', line), name);
  });

  it('is broken when its first line is full', () => {
    const name = [{ text: words(line.width + line.hanging) }];
    const fitted = fitEntry(name, '3', line);
    const [first = '', last = '', ...more] = text(fitted).split('\n');
    assert.deepEqual(more, []);
    assert.equal(`${first} ${last}`, text(name));
    assert.ok(widthOf(last, face) + widthOf('3', face) < line.width);
  });

  it('is broken when its last line of several is full', () => {
    const name = [{ text: `${words(line.width + line.hanging)} ${words(line.width)}` }];
    const fitted = text(fitEntry(name, '12, 14–17', line));
    assert.equal(fitted.replace('\n', ' '), text(name));
    assert.ok(widthOf(fitted.split('\n')[1] ?? '', face) < line.width / 2);
  });

  it('is broken for many pages sooner than for few', () => {
    const name = [{ text: words(3000) }];
    assert.equal(text(fitEntry(name, '3', line)).includes('\n'), false);
    const pages = '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11';
    assert.equal(text(fitEntry(name, pages, line)).includes('\n'), true);
  });

  it('keeps italics where they were, and no-break spaces whole', () => {
    const cite = ', 410\u00a0U.S.\u00a0113 (1973)';
    const title = words(line.width + line.hanging - widthOf(cite, face));
    const fitted = fitEntry([{ text: title, italic: true }, { text: cite }], '3', line);
    assert.equal(text(fitted).replace('\n', ' '), title + cite);
    const italic = fitted.filter((piece) => piece.italic);
    assert.equal(text(italic).trim(), title);
    assert.equal(text(fitted).split('\n')[1], '410\u00a0U.S.\u00a0113 (1973)');
  });

  it('is left alone when there is nothing to break', () => {
    for (const name of [[], [{ text: 'x'.repeat(200) }]]) {
      assert.equal(fitEntry(name, '3', line), name);
    }
  });
});
