import assert from 'node:assert/strict';
import { type Brief, parseBrief } from '../../../src/brief/index.ts';
import { randomDrafts, withLineEnds } from './sample.ts';

const letter = /[\p{L}\p{N}]/u;

/** Letters of `§`-like references are not in the draft, so each letter must be found at its place. */
function assertExact(brief: Brief): void {
  for (const passage of brief.passages) {
    let at = 0;
    for (const character of passage.text) {
      if (letter.test(character)) {
        const source = passage.sourceOffset(at);
        const found = brief.text.slice(source, source + character.length);
        assert.equal(found, character, `${JSON.stringify(passage.text)} at ${at}`);
        const span = passage.sourceSpan(at, at + character.length);
        assert.deepEqual(span, { from: source, to: source + character.length });
      }
      at += character.length;
    }
    for (const { node, from, to } of passage.pieces) {
      assert.equal(passage.text.slice(from, to), node.value);
    }
  }
}

const drafts: Record<string, string> = {
  plain: '# Argument\n\nSee *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010).\n',
  escapes: 'A \\*b\\* c \\\\ d \\[e\\] f \\# g\\\nh.\n',
  entities:
    '&sect; 1604 and &#167;1605 &amp; &quot;x&quot; &nbsp;y &notanentity; &NotEqualTilde;z &#x1D11E;w\n',
  quotation: '> One two\n> three *four\n> five* six\n>\n> > seven\n> eight\nnine\n',
  indentedQuotation: '> one\n>     > two\n    > three\n',
  lists: '- one\n  two *three*\n\n  four\n\n1. five\n   six\n   - seven\nlazy eight\n',
  trailing: 'one \ntwo  \nthree\\\nfour\t\nfive\n   six\n',
  tabs: '-\tone\n\ttwo\n\n>\tthree\tfour\n',
  markup: '**one *two* `three`** ~~four~~ ~five~ [six *seven*](x "t") ![eight](y) <b>nine</b>\n',
  code: 'a ``b `c` d`` e `f\ng` ` h ` i\n',
  quotedCode: '> a `b\n> c` d\n',
  table: '| one | two \\| *three* | `four \\| five` |\n|:--|--|--|\n| &sect; six | \\*seven |\n',
  setext: 'one\n  two *three*\n=====\n\nfour\n',
  autolinks:
    'See www.example.com/a_b, https://example.com/x?y=1&amp;z and a.b@example.com; \\_c@d.example <https://e.example> f.\n',
  footnotes: 'One[^a] two.\n\n[^a]: Three &amp; four\n    five\n\n    six \\* seven\n',
  references:
    '[one][two] [three] [four][]\n\n[two]: http://x\n[three]: http://x\n[four]: http://x\n',
  scripts: 'שלום *עולם* \\* 法廷の友 &sect; 한국어 **𝒳 😀** e\u0301\n',
  html: 'one <!-- x --> two <br> three\n\n<div>\nfour\n</div>\n',
  nul: 'one \0 two *three\0* four\n',
};

describe('passages', () => {
  for (const [name, draft] of Object.entries(drafts)) {
    for (const [ends, end] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`map every letter to its place: ${name}, ${ends}`, () => {
        const text = withLineEnds(draft, end);
        const brief = parseBrief(text);
        assert.ok(brief.passages.length > 0);
        assertExact(brief);
        assertExact(parseBrief(`\ufeff${text}`));
        assert.equal(
          brief.passages.some((passage) => passage.text.includes('\r')),
          false,
        );
        const withLf = parseBrief(draft).passages.map((passage) => passage.text);
        assert.deepEqual(
          brief.passages.map((passage) => passage.text),
          withLf,
        );
      });
    }
  }

  it('map every letter of drafts put together at random', function () {
    this.timeout(20_000);
    for (const draft of randomDrafts(400)) assertExact(parseBrief(draft));
  });

  it('stand in reading order: the body, then each footnote', () => {
    const draft = '# T[^b]\n\n[^a]: A.\n\np\n\n| c | d |\n|-|-|\n| e |  |\n\n> q[^a]\n\n[^b]: B.\n';
    const { passages } = parseBrief(draft);
    assert.deepEqual(
      passages.map(({ index, stream, text, node }) => [index, stream, text, node.type]),
      [
        [0, 0, 'T', 'heading'],
        [1, 0, 'p', 'paragraph'],
        [2, 0, 'c', 'tableCell'],
        [3, 0, 'd', 'tableCell'],
        [4, 0, 'e', 'tableCell'],
        [5, 0, 'q', 'paragraph'],
        [6, 1, 'B.', 'paragraph'],
        [7, 2, 'A.', 'paragraph'],
      ],
    );
  });

  it('know whether they are quoted in a block', () => {
    const draft =
      '> a\n>\n> - b\n>\n>   > c\n>\n> d\n\ne[^n]\n\n- f\n\n  > g\n\n  h\n\n[^n]: i\n\n    > j\n';
    const { passages } = parseBrief(draft);
    assert.equal(
      passages.map(({ text, quoted }) => (quoted ? text.toUpperCase() : text)).join(''),
      'ABCDefGhiJ',
    );
  });

  it('know their italics, joined across what is one run', () => {
    const [passage] = parseBrief('a *b **c** `d`* e _f_[^x]\n').passages;
    assert.equal(passage?.text, 'a b c d e f[^x]');
    assert.deepEqual(
      passage?.italics?.map(({ from, to }) => passage.text.slice(from, to)),
      ['b c d', 'f'],
    );
  });

  it('give nothing for images, HTML and footnote marks, a line feed for a hard break', () => {
    const [passage] = parseBrief('a![b](c) <i>d</i>[^n]  \ne\n\n[^n]: x\n').passages;
    assert.equal(passage?.text, 'a d\ne');
  });

  it('give the span in the draft without the markup around it', () => {
    const draft = 'See *Id.* at &sect;\n';
    const [passage] = parseBrief(draft).passages;
    const slice = (from: number, to: number) => {
      const span = passage?.sourceSpan(from, to);
      return draft.slice(span?.from, span?.to);
    };
    assert.equal(slice(4, 7), 'Id.');
    assert.equal(slice(8, 12), 'at &sect;');
    assert.equal(slice(11, 12), '&sect;');
    assert.equal(slice(4, 4), '');
    assert.equal(passage?.sourceOffset(12), draft.length - 1);
  });

  it('are found by their node', () => {
    const { root, passages, passageOf } = parseBrief('one\n\n![x](y)\n');
    const [first, second] = root.children;
    assert.ok(first && second);
    assert.equal(passageOf(first), passages[0]);
    assert.equal(passageOf(second), undefined);
  });
});
