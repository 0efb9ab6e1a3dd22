import assert from 'node:assert/strict';
import {
  type CountExclusion,
  countWords,
  countWordsInText,
  parseBrief,
} from '../../../src/brief/index.ts';
import { frontMatter, withLineEnds } from './sample.ts';

const draft = `${frontMatter}
Lead words.

# Disclosure Statement

One two three.

# Argument

## First Point

Four *five*—six, § 1604.[^a] Se*ven*teen
eight.

- nine
- ten

| a | b |
|---|---|
| c | \`d e\` |

[^a]: Note words here.

    More.

# Conclusion[^b]

Done.

[^b]: Last.

[^unused]: Not printed at all.
`;

const count = (text: string, ...exclude: CountExclusion[]) =>
  countWords(parseBrief(text), { exclude });

describe('word count', () => {
  it('counts runs between white space, as Word does', () => {
    for (const [text, words] of [
      ['', 0],
      ['  \n\t ', 0],
      ['§ 1604', 2],
      ['§\u00a01604', 2],
      ['law—even so', 2],
      ['law — even', 3],
      ['well-known 560 U.S. 305', 4],
      ['. . .', 3],
      ['שלום עולם', 2],
      ['法廷の友', 4],
      ['한국어 단어', 2],
      ['the 法廷 x', 4],
    ] as const) {
      assert.equal(countWordsInText(text), words, text);
    }
  });

  it('counts by section, footnotes with the section that refers to them', () => {
    const result = count(draft);
    assert.deepEqual(
      result.bySection.map(({ section, words, counted }) => [section.title, words, counted]),
      [
        ['', 2, true],
        ['Disclosure Statement', 5, true],
        // Argument, First Point, 6 of the paragraph, 2 of the list, 5 of the table, 4 of the note
        ['Argument', 1 + 2 + 6 + 2 + 5 + 4, true],
        ['Conclusion', 1 + 1 + 1, true],
      ],
    );
    assert.equal(result.total, 2 + 5 + 20 + 3);
    assert.equal(result.footnotes, 5);
  });

  it('leaves out the sections named, their notes with them', () => {
    const result = count(draft, 'disclosure', 'cover', 'contents');
    assert.equal(result.total, 25);
    assert.deepEqual(
      result.bySection.map(({ counted }) => counted),
      [true, false, true, true],
    );
  });

  it('leaves out footnotes when asked', () => {
    const result = count(draft, 'footnotes');
    assert.equal(result.footnotes, 0);
    assert.equal(result.total, 25);
  });

  it('does not depend on line ends', () => {
    assert.equal(count(withLineEnds(draft, '\r\n')).total, count(draft).total);
    assert.equal(count(`\ufeff${withLineEnds(draft, '\r')}`).total, count(draft).total);
  });

  it('counts a draft without words as none', () => {
    assert.deepEqual(count(''), { total: 0, bySection: [], footnotes: 0 });
  });
});
