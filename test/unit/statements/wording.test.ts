import assert from 'node:assert/strict';
import { fill, listOf, longDate, plain, thousands } from '../../../src/statements/wording.ts';

describe('filling in words', () => {
  const fillings = { a: 'one', b: [{ text: 'two', italic: true }], empty: '' };
  const cases = [
    { template: 'No names.', text: 'No names.' },
    { template: '{a}', text: 'one' },
    { template: 'x {a}, {a} {b}.', text: 'x one, one two.' },
    { template: '{empty}{a}', text: 'one' },
    { template: '', text: '' },
  ];
  for (const { template, text } of cases) {
    it(`"${template}" gives "${text}"`, () => assert.equal(plain(fill(template, fillings)), text));
  }

  it('keeps the style of a filling', () => {
    assert.deepEqual(fill('a {b}', fillings), [{ text: 'a ' }, { text: 'two', italic: true }]);
  });

  it('does not read a filling as a template', () => {
    assert.equal(plain(fill('{a}', { a: '{b}', b: 'x' })), '{b}');
  });

  it('says which name nothing stands for', () => {
    assert.throws(() => fill('{nobody}', fillings), /\{nobody\}/);
  });
});

describe('lists, counts and dates in words', () => {
  for (const [items, text] of [
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B, and C'],
    [['A', 'B', 'C', 'D'], 'A, B, C, and D'],
  ] as const) {
    it(`${items.length} items`, () => assert.equal(listOf(items), text));
  }

  for (const [count, text] of [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [6412, '6,412'],
    [1234567, '1,234,567'],
  ] as const) {
    it(`${count} words`, () => assert.equal(thousands(count), text));
  }

  for (const [date, text] of [
    ['2026-11-23', 'November 23, 2026'],
    ['2026-01-02', 'January 2, 2026'],
    ['2026-13-01', '2026-13-01'],
    ['soon', 'soon'],
    ['', ''],
  ] as const) {
    it(`the date ${date || '(none)'}`, () => assert.equal(longDate(date), text));
  }
});
