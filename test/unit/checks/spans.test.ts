import assert from 'node:assert/strict';
import { isQuoted, italic, Spans } from '../../../src/checks/citations/spans.ts';

describe('stretches of a text', () => {
  const spans = new Spans([
    { from: 10, to: 12 },
    { from: 0, to: 3 },
    { from: 2, to: 5 },
  ]);
  for (const [offset, holds] of [
    [0, true],
    [4, true],
    [5, false],
    [9, false],
    [11, true],
    [12, false],
  ] as const) {
    it(`${offset} ${holds ? 'in' : 'outside'}`, () => assert.equal(spans.holds(offset), holds));
  }
});

describe('places in quotations', () => {
  for (const [text, quoted] of [
    ['They cite "it" here', false],
    ['They cite "see it here"', true],
    ['They cite “see ‘it’ here”', true],
    ['They cite “a” and “b” here', false],
    ['They cite “a “b” it here”', true],
    ['A mark of 6" opens: it here', true],
  ] as const) {
    it(text, () => assert.equal(isQuoted(text, text.lastIndexOf('here') - 1), quoted));
  }
});

describe('italics of a stretch', () => {
  const text = 'Samantar v. Yousuf, 560';
  for (const [to, how] of [
    [0, 'none'],
    [8, 'some'],
    [18, 'all'],
  ] as const) {
    it(how, () => assert.equal(italic({ text, italics: [{ from: 0, to }] }, 0, 18), how));
  }
});
