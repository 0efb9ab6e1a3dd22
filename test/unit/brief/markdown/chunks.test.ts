import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksChanged, changeBetween } from '../../../../src/brief/markdown/changed-text.ts';
import { cutDraft } from '../../../../src/brief/markdown/chunks.ts';

/** Lines that begin, end or go on with a chunk, or leave what follows in doubt. */
const LINES = [
  '',
  '',
  '',
  ' ',
  '> ',
  'Words.',
  'See [note 1](#fn-a).[^a]',
  '[^a]: A note.',
  '# Heading',
  '- item',
  '1. item',
  '    indented',
  '\tindented',
  '> quoted',
  '```',
  '<!-- comment',
  '---',
];

const draft = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 24 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

/** A draft and the same with a stretch of it replaced. */
const edit = fc
  .tuple(draft, fc.nat(), fc.nat(12), fc.oneof(draft, fc.constantFrom('', 'x', '\n', '[', '\n\n')))
  .map(([before, place, length, text]) => {
    const at = place % (before.length + 1);
    return { before, now: before.slice(0, at) + text + before.slice(at + length) };
  });

describe('a draft cut again after an edit', () => {
  const chunksIn = (text: string) => cutDraft(text, 0, 0);

  it('has the chunks it has when it is cut anew', () => {
    fc.assert(
      fc.property(edit, ({ before, now }) => {
        assert.deepEqual(cutDraft(now, 0, 0, chunksIn(before)), chunksIn(now));
      }),
      { seed: 20261127, numRuns: 3000 },
    );
  });

  it('has them where front matter grows or ends elsewhere, too', () => {
    const matter = '---\ncourt: ca9\n---\n';
    const body = 'One.\n\nTwo.\n\n---\n\nThree.\n';
    const before = cutDraft(matter + body, matter.length, 3);
    const longer = '---\ncourt: ca9\nstage: merits\n---\n';
    assert.deepEqual(
      cutDraft(longer + body, longer.length, 4, before),
      cutDraft(longer + body, longer.length, 4),
    );
    // The second mark is gone: front matter goes on to the next one.
    const open = `---\ncourt: ca9\n${body}`;
    const end = open.lastIndexOf('---\n') + 4;
    assert.deepEqual(cutDraft(open, end, 7, before), cutDraft(open, end, 7));
  });

  it('keeps the text objects of the chunks that did not change', () => {
    const text = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nTwo.\n';
    const before = cutDraft(text, 0, 0);
    const after = cutDraft(text.replace('Three.', 'Three\n\nmore.'), 0, 0, before);
    const kept = after.chunks.filter(({ content }) =>
      before.chunks.some((old) => old.content === content),
    );
    assert.deepEqual(
      kept.map(({ content }) => content.text),
      ['One.', 'Two.', 'Four.', 'Two.'],
    );
    // What was moved within the change is known by its text, each of those alike for itself.
    const moved = cutDraft('Four.\n\nTwo.\n\nOne.\n\nTwo.\n', 0, 0, before);
    const contents = moved.chunks.map(({ content }) => content);
    assert.equal(new Set(contents).size, 4);
    for (const content of contents) {
      assert.ok(before.chunks.some((old) => old.content === content));
    }
  });
});

describe('the change between two drafts', () => {
  it('leaves what is alike outside, as much as there is', () => {
    fc.assert(
      fc.property(edit, ({ before, now }) => {
        const { from, before: old, now: to } = changeBetween(before, now);
        assert.ok(from <= old && from <= to);
        assert.equal(before.slice(0, from), now.slice(0, from));
        assert.equal(before.slice(old), now.slice(to));
        if (before !== now && from < Math.min(before.length, now.length)) {
          assert.ok(from === old || from === to || before[from] !== now[from]);
        }
      }),
      { seed: 20261127, numRuns: 2000 },
    );
    assert.deepEqual(changeBetween('abc', 'abc'), { from: 3, before: 3, now: 3 });
    assert.deepEqual(changeBetween('aXc', 'aYYc'), { from: 1, before: 2, now: 3 });
  });

  it('is widened to the blank lines around it that are in both', () => {
    const before = 'One.\n\nTwo.\n\nThree.';
    const now = 'One.\n\nTwx.\n\nThree.';
    const { from, to } = blocksChanged(now, changeBetween(before, now));
    assert.equal(now.slice(from, to).trim(), 'Twx.');
    // A blank line that is new is in one of them only.
    const split = 'One.\n\nTw\n\no.\n\nThree.';
    const both = blocksChanged(split, changeBetween(before, split));
    assert.equal(split.slice(both.from, both.to).trim(), 'Tw\n\no.');
  });
});
