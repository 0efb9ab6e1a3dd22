import assert from 'node:assert/strict';
import { blankPagesAmong, startsOnRight } from '../../../src/docx/right-hand-pages.ts';

import { readPart } from '../../support/docx.ts';
import { court, draft, exported } from './draft.ts';

describe('right-hand pages', () => {
  it('are for courts whose briefs are printed on both sides', () => {
    assert.equal(startsOnRight(court('scotus')), true);
    for (const id of ['frap', 'ca9', 'cadc', 'nd-cal', 'scotus-letter']) {
      assert.equal(startsOnRight(court(id)), false, id);
    }
  });

  const counts = [
    [[], 0],
    [[1], 0],
    [[1, 8, 30], 1],
    [[1, 7, 30], 2],
    [[1, 7, 29, 2], 3],
    [[2, 8], 0],
  ] as const;
  for (const [pages, blank] of counts) {
    it(`${JSON.stringify(pages)} take ${blank} blank pages`, () => {
      assert.equal(blankPagesAmong(pages), blank);
    });
  }

  it('are asked for behind the cover only', async () => {
    const types = async (id: string) => {
      const xml = readPart(
        await exported(draft({}), { court: id, force: true }),
        'word/document.xml',
      );
      return (xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? []).map((section) =>
        section.includes('<w:type w:val="oddPage"/>'),
      );
    };
    assert.deepEqual(await types('scotus'), [false, true]);
    assert.deepEqual(await types('ca9'), [false, false, false]);
  });
});
