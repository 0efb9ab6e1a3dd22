import assert from 'node:assert/strict';
import type { Html } from 'mdast';
import { bodyFrame } from '../../../../src/docx/nodes/handler.ts';
import { htmlTag, shortened } from '../../../../src/docx/nodes/html.ts';
import { htmlBlock } from '../../../../src/docx/nodes/html-block.ts';
import { draft, stateOf } from '../draft.ts';

const node = (value: string): Html => ({
  type: 'html',
  value,
  position: { start: { line: 1, column: 1, offset: 4 }, end: { line: 1, column: 9, offset: 12 } },
});
const read = (value: string) => htmlTag(node(value), stateOf(draft()));

describe('an HTML tag', () => {
  const styles = [
    ['<b>', { bold: true }],
    ['<STRONG>', { bold: true }],
    ['<i>', { italic: true }],
    ['<em class="x">', { italic: true }],
    ['<u>', { underline: true }],
    ['<s>', { strike: true }],
    ['<sup>', { superScript: true }],
    ['<sub>', { subScript: true }],
    ['<span style="font-variant: small-caps">', { smallCaps: true }],
    ["<span style='color: red; font-variant-caps:small-caps;'>", { smallCaps: true }],
    ['<span class="smallcaps">', { smallCaps: true }],
    ['<span class=small-caps>', { smallCaps: true }],
  ] as const;
  for (const [html, style] of styles) {
    it(`${html} sets type`, () => {
      const tag = read(html);
      assert.deepEqual(tag?.kind === 'start' ? tag.style : tag, style);
    });
  }

  const others = [
    ['</u>', 'end'],
    ['</span>', 'end'],
    ['<br>', 'break'],
    ['<br/>', 'break'],
    ['<BR />', 'break'],
    ['<!-- left out -->', 'comment'],
    ['<span>', 'text'],
    ['<script>', 'text'],
    ['<kbd>', 'text'],
    ['</kbd>', 'text'],
    ['<b><i>', 'text'],
  ] as const;
  for (const [html, kind] of others) {
    it(`${html} is ${kind}`, () => assert.equal(read(html)?.kind, kind));
  }

  it('that is printed as typed is reported where it stands, once', () => {
    const state = stateOf(draft());
    htmlTag(node('<blink>'), state);
    state.quietly(() => htmlTag(node('<blink>'), state));
    assert.equal(state.findings.length, 1);
    const [finding] = state.findings;
    assert.deepEqual([finding?.from, finding?.to, finding?.severity], [4, 12, 'warning']);
    assert.match(
      finding?.message ?? '',
      /"<blink>" is printed as typed\. Use Markdown, or take it out\.$/,
    );
  });

  it('is shortened for a message', () => {
    assert.equal(shortened('<a\n  b>'), '<a b>');
    assert.equal(shortened('x'.repeat(90)).length, 40);
  });
});

describe('a block of HTML', () => {
  const written = (value: string) => {
    const state = stateOf(draft());
    const blocks = htmlBlock(node(value), state, bodyFrame);
    return { blocks: blocks.length, findings: state.findings.map(({ message }) => message) };
  };

  for (const value of ['<!-- for me -->', '<!--\nfor me\n-->', '<!-- a --><!-- b -->']) {
    it(`${JSON.stringify(value)} is a comment`, () => {
      assert.deepEqual(written(value), { blocks: 0, findings: [] });
    });
  }

  it('with text after its comment prints the text and says so', () => {
    const { blocks, findings } = written('<!-- for me -->The court erred.');
    assert.equal(blocks, 1);
    assert.match(findings.join(), /"The court erred\." is printed as typed/);
  });

  it('that is a comment without an end is printed, or it would take all that follows with it', () => {
    const { blocks, findings } = written('<!-- note to self\n\n# Conclusion\n\nAffirm.');
    assert.equal(blocks, 1);
    assert.match(findings.join(), /has no end.*Write --> where it ends\.$/);
  });
});
