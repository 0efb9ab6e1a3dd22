import assert from 'node:assert/strict';
import { tooDeepAt } from '../../../src/text/yaml-nesting.ts';

describe('YAML that nests too deep', () => {
  for (const [what, text] of Object.entries({
    'brackets never closed': `title: ${'['.repeat(20_000)}`,
    'brackets closed': `title: ${'['.repeat(250)}${']'.repeat(250)}`,
    braces: `title: ${'{a: '.repeat(250)}`,
    'brackets closed in quotes only': `title: ${'["]", '.repeat(250)}`,
    'brackets closed in a quotation of several lines': `title: ${'["\n  ]\n  ", '.repeat(250)}`,
    dashes: `title:\n  ${'- '.repeat(250)}x`,
    'question marks': '? '.repeat(250),
  })) {
    it(`is told by its line: ${what}`, () => {
      const line = tooDeepAt(`court: ca9\n${text}\n`);
      assert.ok(line !== undefined && line >= 2, String(line));
    });
  }

  it('is none where many brackets stand beside each other, or in quotes', () => {
    assert.equal(tooDeepAt('a: [x, {b: c}]\n'.repeat(500)), undefined);
    assert.equal(tooDeepAt(`a: ["${'['.repeat(500)}"]\n`), undefined);
  });
});
