import assert from 'node:assert/strict';
import { setPieces, styledRuns } from '../../../src/docx/styled-runs.ts';
import { plain } from '../../../src/statements/wording.ts';
import { documentText } from '../../support/docx.ts';
import { packed } from './draft.ts';

describe('styled text', () => {
  it('is set in type across its pieces', () => {
    const pieces = [
      { text: '"' },
      { text: "O'Hara", italic: true },
      { text: '" 28 U.S.C. § 1604' },
    ];
    const set = plain(setPieces(pieces));
    assert.equal(set.replaceAll('\u00a0', ' '), '“O’Hara” 28 U.S.C. § 1604');
    assert.ok(set.endsWith('§\u00a01604'));
    assert.deepEqual(setPieces(pieces)[1], { text: 'O’Hara', italic: true });
  });

  it('breaks the line at a line feed of its own', async () => {
    const runs = styledRuns([{ text: 'a' }, { text: '\n' }, { text: 'b' }]);
    assert.match(documentText(await packed(runs)), /^a\nb/);
  });
});
