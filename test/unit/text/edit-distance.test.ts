import assert from 'node:assert/strict';
import { editDistance } from '../../../src/text/edit-distance.ts';

describe('editDistance', () => {
  const cases = [
    ['', '', 0],
    ['', 'abc', 3],
    ['argument', 'argument', 0],
    ['arguement', 'argument', 1],
    ['argumnet', 'argument', 1],
    ['augment', 'argument', 2],
    ['agreement', 'argument', 3],
    ['complaince', 'compliance', 1],
    ['conclusoin', 'conclusion', 1],
    ['kitten', 'sitting', 3],
  ] as const;
  for (const [a, b, slips] of cases) {
    it(`"${a}" and "${b}": ${slips}`, () => {
      assert.equal(editDistance(a, b), slips);
      assert.equal(editDistance(b, a), slips);
    });
  }
});
