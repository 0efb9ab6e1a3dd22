import assert from 'node:assert/strict';
import { core, read, styled } from './support.ts';

/** Places in the record, each with what stands before it in its sentence. */
const RECORD: readonly string[] = [
  ...['Ex. 5 at 3', 'Ex. 1003 ¶ 45', 'Exhibit B, ¶ 7', 'Indictment ¶ 4', 'Expert Rep. ¶ 34'],
  ...["Pl.'s Br. 12", "Def.'s Mot. 4", "Def.'s Mot. to Dismiss 4", 'Trial Tr. vol. 3, 45:2–9'],
  ...['CP 45', '2 RP 123', 'ROA.12-50123.456', 'R. 45, PageID.1234', '3 ER 512:4–18'],
  ...['Dkt. 45-2 at 7 ¶ 12', 'Aplt. App. Vol. 3 at 512', 'App. Vol. 2 at 345', 'ER.45', 'SA45'],
  ...['D.E. #45', 'Doc. #45', '1 App. 45'],
];

describe('places in the record', () => {
  for (const place of RECORD) {
    it(`${place}: what an id. behind it means`, () => {
      const reading = read(
        `*Smith v. Jones*, 5 F.3d 1, 2 (1st Cir. 1993). *See* ${place}. *Id.* at 4.`,
      );
      const [, record, id] = reading.citations;
      assert.equal(record?.kind, 'record');
      assert.equal(record && core(reading, record), place);
      assert.equal(id?.authority, undefined);
      assert.equal(reading.authorities.length, 1);
    });
  }

  it('are told from prose', () => {
    for (const text of [
      'Ex. 5 of the statute is gone.',
      'CP 45 is a comet.',
      'The ex. 5 was lost.',
      'We read Ex. B there.',
      'The indictment had 4 counts.',
    ]) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });
});

/** Forms of laws: a text and the entries of its table; every citation of it has an authority. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, ...entries: string[]])[]>> =
  {};

for (const [what, rows] of Object.entries(FORMS)) {
  describe(`forms of laws: ${what}`, () => {
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
