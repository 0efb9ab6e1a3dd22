import assert from 'node:assert/strict';
import { setType } from '../../../src/typography/index.ts';

/**
 * One `it` for each row of typed and set text. `~` in the set text stands for a no-break space, and
 * `|` in both divides segments.
 */
export function setsEach(rows: readonly (readonly [typed: string, set: string])[]): void {
  for (const [typed, set] of rows) {
    it(`${JSON.stringify(typed)} → ${set}`, () => {
      const out = setType(typed.split('|'));
      assert.equal(out.join('|').replaceAll('\u00A0', '~'), set);
    });
  }
}

/** One `it` for each text that stays as typed. */
export function keepsEach(texts: readonly string[]): void {
  for (const text of texts) {
    it(`keeps ${JSON.stringify(text)}`, () => {
      assert.equal(setType(text.split('|')).join('|'), text);
    });
  }
}
