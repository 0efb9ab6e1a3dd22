import { bookletWithTables, briefOf, draftFile, exportFile } from './briefs.ts';
import { expectGolden, GOLDEN } from './golden.ts';

/** What the writer wrote; the other parts are the same for every draft of a court. */
const STORY = /^word\/(?:document|footnotes)\.xml$/;
const STORY_AND_LISTS = /^word\/(?:document|footnotes|numbering)\.xml$/;

/** The Supreme Court's short briefs have no tables: this shows the booklet with them. */
const booklet = { courts: [bookletWithTables()] };

describe('the documents of small drafts', function () {
  this.timeout(60_000);

  for (const court of ['ca9', 'scotus'] as const) {
    it(`are as kept, all parts: minimal, ${court}`, async () => {
      const { files } = await exportFile(draftFile('minimal'), court);
      for (const { suffix, bytes } of files) {
        const parts = suffix === '' ? undefined : STORY;
        expectGolden(`documents/minimal-${court}${suffix}`, bytes, GOLDEN, parts);
      }
    });
  }

  it('are as kept: every kind of Markdown, ca9', async () => {
    const exported = await exportFile(draftFile('every-node'), 'ca9');
    expectGolden('documents/every-node-ca9', briefOf(exported), GOLDEN, STORY_AND_LISTS);
  });

  it('are as kept: every kind of Markdown, scotus with tables and cover colour', async () => {
    const options = { ...booklet, coverColor: true };
    const exported = await exportFile(draftFile('every-node'), 'scotus', options);
    expectGolden('documents/every-node-scotus', briefOf(exported), GOLDEN, STORY);
  });

  for (const name of ['typography', 'unicode']) {
    it(`are as kept: ${name}, ca9`, async () => {
      const exported = await exportFile(draftFile(name), 'ca9');
      expectGolden(`documents/${name}-ca9`, briefOf(exported), GOLDEN, STORY);
    });
  }
});
