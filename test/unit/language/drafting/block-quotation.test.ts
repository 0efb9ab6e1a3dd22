import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { blockQuotation } from '../../../../src/language/index.ts';
import { marked, refusalOf, snippetBody } from './marked.ts';

function quoted(draft: string): string {
  const { text, brief, from, to } = marked(draft);
  return snippetBody(text, blockQuotation(brief, from, to));
}

describe('inserting a block quotation', () => {
  it('begins an empty one at the cursor, with a stop for the citation behind it', () => {
    assert.equal(
      quoted('# A\n\nThe Act says:‹\n\nMore.\n'),
      '# A\n\nThe Act says:\n\n> $1\n\n$0\n\nMore.\n',
    );
    assert.equal(
      quoted('# A\n\nThe Act says:\n\n‹\n\nMore.\n'),
      '# A\n\nThe Act says:\n\n> $1\n\n$0\n\nMore.\n',
    );
    assert.equal(quoted('# A\n\nThe Act says:‹'), '# A\n\nThe Act says:\n\n> $1\n\n$0');
  });

  it('sets the words selected, each line of them, and leaves the citation behind them', () => {
    assert.equal(
      quoted('# A\n\nIt says ‹one thing\nand another› 28 U.S.C. § 1604. More.\n'),
      '# A\n\nIt says\n\n> one thing\n> and another\n\n$028 U.S.C. § 1604. More.\n',
    );
    assert.equal(
      quoted('# A\n\n‹One.\n\nTwo.›\n\nMore.\n'),
      '# A\n\n> One.\n>\n> Two.\n\n$0\n\nMore.\n',
    );
  });

  it('keeps to the note or the item it is in', () => {
    assert.equal(
      quoted('# A\n\nX.[^a]\n\n[^a]: It says: ‹these words›\n\nMore.\n'),
      '# A\n\nX.[^a]\n\n[^a]: It says:\n\n    > these words\n\n    $0\n\nMore.\n',
    );
    const item = quoted('# A\n\n1. It says: ‹these words›\n2. Next.\n');
    assert.match(item, /1\. It says:\n\n {3}> these words\n\n {3}\$0/);
  });

  it('keeps what follows in a note set in', () => {
    assert.equal(
      quoted('# A\n\nX.[^a]\n\n[^a]: It says:‹\n\n    Second paragraph.\n'),
      '# A\n\nX.[^a]\n\n[^a]: It says:\n\n    > $1\n\n    $0\n\n    Second paragraph.\n',
    );
  });

  it('escapes what a snippet would take for its own', () => {
    assert.match(quoted('# A\n\n‹It cost $5 {so}›'), /> It cost \\\$5 \{so\\\}/);
  });

  it('reads lines that end with CRLF', () => {
    const text = '---\r\ncourt: ca9\r\n---\r\n\r\n# A\r\n\r\nOne\r\ntwo.\r\n\r\nMore.\r\n';
    const from = text.indexOf('One');
    const change = blockQuotation(parseBrief(text), from, text.indexOf('.\r\n\r\nM') + 1);
    assert.equal(
      snippetBody(text, change),
      '# A\r\n\r\n> One\r\n> two.\r\n\r\n$0\r\n\r\nMore.\r\n',
    );
  });

  it('refuses where no quotation can stand', () => {
    const refused = (draft: string) => {
      const { brief, from, to } = marked(draft);
      return refusalOf(blockQuotation(brief, from, to));
    };
    assert.match(refused('# A\n\n> Wor‹ds.\n'), /is in a block quotation/);
    assert.match(refused('# A‹\n'), /between paragraphs/);
  });
});
