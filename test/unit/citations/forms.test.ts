import assert from 'node:assert/strict';
import { read, styled } from './support.ts';

/** Forms of real briefs: a text and the entries of its table; every citation of it has an authority. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, ...entries: string[]])[]>> =
  {
    'articles and their authors': [
      [
        'Jane Doe, *Rethinking Standing?*, 120 Yale L.J. 400 (2010). Doe, *supra*, at 402.',
        'Jane Doe, *Rethinking Standing?*, 120 Yale L.J. 400 (2010)',
      ],
      [
        'So it is. William Baude, Is Originalism Our Law?, 115 Colum. L. Rev. 2349 (2015).',
        'William Baude, *Is Originalism Our Law?*, 115 Colum. L. Rev. 2349 (2015)',
      ],
      [
        'Is it so? Jane Doe, Note, *Standing*, 120 Yale L.J. 400 (2010). Doe, *supra*, at 402.',
        'Jane Doe, Note, *Standing*, 120 Yale L.J. 400 (2010)',
      ],
    ],
  };

for (const [what, rows] of Object.entries(FORMS)) {
  describe(`forms of briefs: ${what}`, () => {
    for (const [text, ...entries] of rows) {
      it(text, () => {
        const { authorities, citations } = read(text);
        assert.deepEqual(
          authorities.map(({ name }) => styled(name)),
          entries,
        );
        assert.deepEqual(
          citations.filter(({ authority }) => authority === undefined),
          [],
        );
      });
    }
  });
}
