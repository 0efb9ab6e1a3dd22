import assert from 'node:assert/strict';
import { readParagraphs, readPart } from '../../../support/docx.ts';
import { draft, exported } from '../draft.ts';

/** The entry of the contents for a heading, a line feed where its line is broken. */
async function entryOf(heading: string): Promise<string> {
  return entryIn(await briefWith(heading));
}

function briefWith(heading: string): Promise<Uint8Array> {
  const body = `# Interest of Amicus Curiae\n\nA.\n\n# Argument\n\n## ${heading}\n\nText.\n\n# Conclusion\n\nB.\n`;
  return exported(draft({}, body), { force: true });
}

function entryIn(docx: Uint8Array): string {
  const [entry = ''] = readParagraphs(docx).flatMap(({ style, text }) =>
    style === 'TOC2' ? text : [],
  );
  return entry;
}

describe('an entry of the contents', function () {
  this.timeout(20_000);

  it('has no line break while its page number stands beside it', async () => {
    assert.match(await entryOf('A company is no state'), /^I\.\tA company is no state\t\d+$/);
  });

  it('is broken where its number would stand on a line of its own', async () => {
    // In 14 points the words fill the line so far that no dots fit beside them.
    const words = 'Immunity would protect a trade that the Executive has treated as a danger.';
    const entry = await entryOf(words);
    assert.match(entry, /^I\.\t[^\n]{30,} [^\n]+\n[^\n]+\t\d+$/);
    assert.equal(entry.replace('\n', ' ').replace(/^I\.\t|\t\d+$/g, ''), words);
  });

  it('keeps its italics over the break', async () => {
    const docx = await briefWith(
      'Immunity would protect a trade that the Executive *has treated as a danger.*',
    );
    const entry = entryIn(docx);
    assert.match(entry, /\n/);
    assert.match(
      readPart(docx, 'word/document.xml'),
      /<w:rPr><w:i\/><w:iCs\/><\/w:rPr><w:br\/><w:t xml:space="preserve">/,
    );
    assert.match(entry.replace('\n', ' '), /Executive has treated as a danger\.\t\d+$/);
  });

  it('that runs over into a second line by itself is left alone', async () => {
    const words =
      'A company that sells its tools to states is not a state, and no court has ever said so';
    assert.match(await entryOf(words), /^I\.\t[^\n]+\t\d+$/);
  });
});
