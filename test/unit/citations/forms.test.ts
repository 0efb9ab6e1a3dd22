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
    'hearings and reports': [
      [
        '*Hearing Before the S. Comm. on the Judiciary*, 110th Cong. 35 (2007) (statement of Jane Doe).',
        'Hearing Before the S. Comm. on the Judiciary, 110th Cong. (2007)',
      ],
      [
        '*Hearings Before the S. Comm. on the Judiciary*, 100th Cong., 1st Sess. 34-35 (1987). *Id.* at 36.',
        'Hearings Before the S. Comm. on the Judiciary, 100th Cong. (1987)',
      ],
      ['H.R. Rep. No. 103-711, pt. 1, at 385 (1994).', 'H.R. Rep. No. 103-711, pt. 1 (1994)'],
      [
        'H.R. Rep. No. 94-1487, at 7 (1976), *as reprinted in* 1976 U.S.C.C.A.N. 6604.',
        'H.R. Rep. No. 94-1487 (1976), *as reprinted in* 1976 U.S.C.C.A.N. 6604',
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
