import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';

/** Check and text of each finding about footnotes. */
function found(text: string): [string, string][] {
  return parseBrief(text)
    .findings.filter(({ check }) => check.startsWith('footnotes/'))
    .map(({ check, from, to }) => [check, text.slice(from, to)]);
}

describe('footnotes', () => {
  it('are numbered as the body first refers to them', () => {
    const text = 'One[^b] two[^A].\n\n> Three[^c].\n\n[^A]: a\n[^b]: b\n[^c]: c\n';
    const { footnotes } = parseBrief(text);
    assert.deepEqual(
      footnotes.map(({ label, number }) => [label, number]),
      [
        ['b', 1],
        ['A', 2],
        ['c', 3],
      ],
    );
    assert.equal(footnotes[1]?.reference.position?.start.offset, text.indexOf('[^A]'));
    assert.deepEqual(found(text), []);
  });

  it('may be referred to once only', () => {
    const text = 'One[^a] two[^a].\n\n[^a]: Note.\n';
    assert.deepEqual(found(text), [['footnotes/repeated-reference', '[^a]']]);
    const finding = parseBrief(text).findings.at(-1);
    assert.equal(finding?.from, text.indexOf('[^a].'));
    assert.match(finding?.message ?? '', /\[note 1\]\(#fn-a\)/);
  });

  it('may not stand within footnotes', () => {
    const text = 'One[^a].\n\n[^a]: See[^b].\n\n[^b]: Nested.\n';
    assert.deepEqual(found(text), [['footnotes/within-footnote', '[^b]']]);
    assert.equal(parseBrief(text).footnotes.length, 1);
  });

  it('must be defined', () => {
    const text =
      'One[^a] and *two[^b c] three[^d]*, `[^e]` \\[^f] &#91;^g] ^[inline].\n\n[^a]: Note[^z].\n';
    assert.deepEqual(found(text), [
      ['footnotes/undefined', '[^d]'],
      ['footnotes/inline', '^['],
      ['footnotes/undefined', '[^z]'],
    ]);
  });

  it('must be referred to', () => {
    const text = 'One.\n\n[^lost]: Words.\n';
    assert.deepEqual(found(text), [['footnotes/unused', '[^lost]:']]);
    assert.equal(parseBrief(text).findings.at(-1)?.severity, 'warning');
  });

  it('may be defined once only', () => {
    const text = 'One[^a].\n\n[^a]: First.\n\n[^a]: Second.\n';
    assert.deepEqual(found(text), [['footnotes/defined-twice', '[^a]:']]);
    assert.equal(parseBrief(text).findings.at(-1)?.from, text.lastIndexOf('[^a]'));
  });

  it('may hold several paragraphs', () => {
    const { passages } = parseBrief('One[^a].\n\n[^a]: First.\n\n    Second.\n');
    assert.deepEqual(
      passages.map(({ stream, text }) => [stream, text]),
      [
        [0, 'One.'],
        [1, 'First.'],
        [1, 'Second.'],
      ],
    );
  });
});
