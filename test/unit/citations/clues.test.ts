import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Clues, cluesIn, clueWords, mayHold } from '../../../src/citations/clues.ts';
import { findIn } from '../../../src/citations/find.ts';
import { markedPassages } from '../../../src/citations/index.ts';
import { sourceOf } from '../../../src/citations/source.ts';
import { PIECES } from './pieces.ts';

const CASES = join('test', 'unit', 'citations', 'cases');
const SETS = ['brief-forms', 'eyecite-find', 'eyecite-ts-statute', 'eyecite-ts-thorny'];

/** Clues that send every reader everywhere. */
function anywhere(text: string): Clues {
  const places = (pattern: RegExp): number[] =>
    Array.from(text.matchAll(pattern), ({ index }) => index);
  return {
    words: -1,
    capitals: -1,
    year: true,
    volumes: places(/\d/g),
    brackets: places(/\(/g),
    signs: places(/§/g),
    initials: places(/(?<![\w-])[A-Z0-9\u00c0-\u00de]/g),
    swaps: -1,
  };
}

/** Fails when a reader passes over a citation for want of a clue. */
function assertNothingPassedOver(text: string): void {
  for (const { text: each, italics } of markedPassages(text)) {
    const source = sourceOf(each, italics);
    const found = findIn(source, []);
    assert.deepEqual(found, findIn({ ...source, clues: anywhere(each) }, []), each);
  }
}

describe('clues', () => {
  const clue = clueWords('Zyx', 'zyx', 'Z.Y.W.');
  const holds = (text: string): boolean => mayHold({ clues: cluesIn(text) }, clue);

  it('are whole words, the first letter as given, with or without stops between letters', () => {
    for (const text of ['Zyx', 'a zyx.', '(ZYX)', 'Z.Y.W. 5', 'ZYW', '5 Zyx', 'a.Zyx']) {
      assert.ok(holds(text), text);
    }
    for (const text of ['', 'Zyxes', 'azyx', 'z.y.w.', 'Z. Y. W.', 'Zy x']) {
      assert.ok(!holds(text), text);
    }
  });

  it('tell where volumes, brackets and section signs stand', () => {
    const found = cluesIn('12 F.3d 5 (1999) at 7-8 Cal. 9 § 3');
    assert.deepEqual([found.volumes, found.brackets, found.signs], [[0, 20, 22], [10], [31]]);
    assert.equal(found.year, true);
    assert.equal(cluesIn('page 1499 or 2100').year, false);
  });

  it('tell where a word with a capital or a number begins', () => {
    const text = 'In re X, 12 F.3d 5A É, a-B c–D E1 2F _G 3-4 ÉA';
    const plain = sourceOf(text).plain;
    assert.deepEqual(
      cluesIn(text).initials,
      Array.from(plain.matchAll(/(?<![\w-])[A-Z0-9\u00c0-\u00de]/g), ({ index }) => index),
    );
  });

  for (const set of SETS) {
    it(`hide no citation of ${set}`, () => {
      const cases: { text: string }[] = JSON.parse(
        readFileSync(join(CASES, `${set}.json`), 'utf8'),
      );
      for (const { text } of cases) assertNothingPassedOver(text);
    });
  }

  it('hide no citation of a piece, whatever stands around it', () => {
    for (const piece of PIECES) {
      for (const text of [
        piece,
        `See ${piece}.`,
        `(${piece})`,
        `x–${piece} 5`,
        `It was so. ${piece}. It`,
      ]) {
        assertNothingPassedOver(text);
      }
    }
  });

  it('hide no citation of any text', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 40 })
      .chain((pieces) => fc.constantFrom(' ', '', ', ').map((between) => pieces.join(between)));
    fc.assert(fc.property(text, assertNothingPassedOver), { numRuns: 300 });
  });
});
