import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { insertFootnote } from '../../../../src/language/index.ts';
import { applied, changedBody, marked, refusalOf } from './marked.ts';

function noted(draft: string): string {
  const { text, brief, offset } = marked(draft);
  return changedBody(text, insertFootnote(brief, offset));
}

describe('inserting a footnote', () => {
  it('puts the mark behind the punctuation, the note behind the paragraph, the cursor in the note', () => {
    assert.equal(
      noted('# Argument\n\nA company is not a state‹. It never was.\n\nMore.\n'),
      '# Argument\n\nA company is not a state.[^note-1] It never was.\n\n[^note-1]: ‹\n\nMore.\n',
    );
  });

  it('goes behind closing marks, and back over blanks', () => {
    assert.match(noted('# A\n\nHe said "no‹." Then.'), /"no\."\[\^note-1\] Then/);
    assert.match(noted('# A\n\nOne word. ‹ Then.'), /word\.\[\^note-1\] {2}Then/);
    assert.match(noted('# A\n\nIn *Id‹.* we'), /\*Id\.\*\[\^note-1\] we/);
    assert.match(noted('# A\n\nIn the mid‹dle of'), /middle\[\^note-1\] of/);
    assert.match(noted('# A\n\nA dash‹—then'), /dash\[\^note-1\]—then/);
  });

  it('stands behind a link or another mark, never within', () => {
    assert.match(noted('# A\n\nSee [Part‹ I](#a). Then.'), /\]\(#a\)\[\^note-1\]\. Then/);
    assert.match(noted('# A\n\nX.[^o‹ne]\n\n[^one]: N.\n'), /X\.\[\^one\]\[\^note-2\]/);
  });

  it('keeps notes in their order behind the paragraph', () => {
    const draft = '# A\n\nOne.[^a] Two‹. Three.[^c]\n\n[^a]: First.\n\n[^c]: Third.\n';
    assert.equal(
      noted(draft),
      '# A\n\nOne.[^a] Two.[^note-3] Three.[^c]\n\n[^a]: First.\n\n[^note-3]: ‹\n\n[^c]: Third.\n',
    );
  });

  it('takes a name that no note has and nothing refers to', () => {
    const draft = '# A\n\nOne.[^Note-2] Two.[^note-3] Three‹.\n\n[^Note-2]: First.\n';
    assert.match(noted(draft), /Three\.\[\^note-4\]/);
  });

  it('keeps a list and a quotation whole', () => {
    assert.equal(
      noted('# A\n\n- One‹.\n- Two.\n\nAfter.\n'),
      '# A\n\n- One.[^note-1]\n- Two.\n\n[^note-1]: ‹\n\nAfter.\n',
    );
    assert.equal(
      noted('# A\n\n> Words‹.\n\nAfter.'),
      '# A\n\n> Words.[^note-1]\n\n[^note-1]: ‹\n\nAfter.',
    );
  });

  it('works without a last line end, and where a heading follows at once', () => {
    assert.equal(noted('# A\n\nEnd‹.'), '# A\n\nEnd.[^note-1]\n\n[^note-1]: ‹');
    assert.equal(noted('# A\n\nEnd‹.\n# B\n'), '# A\n\nEnd.[^note-1]\n\n[^note-1]: ‹\n\n# B\n');
  });

  it('does not take lines set in like code into the note', () => {
    const after = noted('# A\n\nEnd‹.\n\n    code\n\nMore.\n');
    assert.match(after, /code\n\n\[\^note-1\]: ‹\n\nMore/);
  });

  it('writes the line ends of the draft', () => {
    const text = '---\r\ncourt: ca9\r\n---\r\n\r\n# A\r\n\r\nEnd.\r\n\r\nMore.\r\n';
    const change = insertFootnote(parseBrief(text), text.indexOf('.\r\n\r\nMore'));
    assert.ok('edits' in change);
    const result = applied(text, change.edits);
    assert.equal(result, text.replace('End.\r\n', 'End.[^note-1]\r\n\r\n[^note-1]: \r\n'));
    assert.equal(result.slice(0, change.select.from).endsWith('[^note-1]: '), true);
  });

  it('is a note to the reader of the draft', () => {
    const { text, brief, offset } = marked('# A\n\nOne.[^a] Two‹.\n\n[^a]: First.\n');
    const change = insertFootnote(brief, offset);
    assert.ok('edits' in change);
    const typed = applied(text, change.edits);
    const { from } = change.select;
    const after = parseBrief(`${typed.slice(0, from)}Words.${typed.slice(from)}`);
    assert.deepEqual(
      after.footnotes.map(({ label }) => label),
      ['a', 'note-2'],
    );
    assert.ok(!after.findings.some(({ check }) => check.startsWith('footnotes/')));
  });

  it('refuses what Word or Markdown cannot hold', () => {
    const refused = (draft: string) => {
      const { brief, offset } = marked(draft);
      return refusalOf(insertFootnote(brief, offset));
    };
    assert.match(refused('# A\n\nX.[^a]\n\n[^a]: In a ‹note.\n'), /no footnotes to footnotes/);
    assert.match(refused('# A\n\n‹\n\nX.\n'), /paragraph/);
    assert.match(refused('# A\n\n```\ncode‹\n```\n'), /paragraph/);
    const { brief } = marked('# A ‹');
    assert.match(refusalOf(insertFootnote(brief, 6)), /Front matter/);
  });
});
