import assert from 'node:assert/strict';
import { typedNoteNumbers } from '../../../src/docx/typed-note-numbers.ts';
import { brief, draft } from './draft.ts';

/** A draft whose one note is printed as the second. */
const found = (sentence: string) => {
  const body = `# Argument\n\nIt is so.[^one] ${sentence}\n\n[^one]: Jane Doe, *Standing*, 120 Yale L.J. 400 (2010).\n`;
  const text = draft({}, body);
  return typedNoteNumbers(brief(text).brief, new Map([['one', 2]])).map(({ from, to }) =>
    text.slice(from, to),
  );
};

describe('typed numbers of notes', () => {
  it('are found where the note is printed with another number', () => {
    assert.deepEqual(found('*See supra* note 1.'), ['note 1']);
    assert.deepEqual(found('As note 1 says.'), ['note 1']);
  });

  it('are left alone in a link, for another note, and where supra names the work', () => {
    assert.deepEqual(found('As [note 1](#fn-one) says.'), []);
    assert.deepEqual(found('As note 2 says.'), []);
    // The check of such notes counts them as they are printed.
    assert.deepEqual(found('Doe, *supra* note 1, at 402.'), []);
  });
});
