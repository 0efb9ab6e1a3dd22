import assert from 'node:assert/strict';
import { parseBrief, resolveTarget } from '../../../src/brief/index.ts';

const text = `# Argument

## The Text Governs

See [Part II](#the-history-agrees), [note 1](#fn-First), [above](#argument), [x][ref], and
[a site](https://example.com/#top).

## The History Agrees

Words.[^First]

[^First]: As [Part I](#the-text-governs) shows.

[ref]: #the-text-governs
`;

describe('cross-references', () => {
  it('find sections, headings and footnotes, from footnotes and by reference links too', () => {
    const { references, findings } = parseBrief(text);
    assert.deepEqual(
      references.map(({ url, target }) => [url, target?.type]),
      [
        ['#the-history-agrees', 'heading'],
        ['#fn-First', 'footnote'],
        ['#argument', 'section'],
        ['#the-text-governs', 'heading'],
        ['#the-text-governs', 'heading'],
      ],
    );
    assert.deepEqual(
      findings.map(({ check }) => check),
      ['front-matter/missing'],
    );
  });

  it('resolve an address by itself', () => {
    const brief = parseBrief(text);
    const target = resolveTarget(brief, '#the-history-agrees');
    assert.equal(target?.type === 'heading' && target.heading.reference, 'II');
    const note = resolveTarget(brief, '#fn-first');
    assert.equal(note?.type === 'footnote' && note.footnote.number, 1);
    for (const url of ['https://example.com', '#', '#nothing', '', '#%E0%A4%A']) {
      assert.equal(resolveTarget(brief, url), undefined, url);
    }
  });

  it('decode percent signs', () => {
    const brief = parseBrief('# Argument\n\n## Ärger\n\n[x](#%C3%A4rger) and [y](#ärger)\n');
    assert.deepEqual(
      brief.references.map(({ target }) => target?.type),
      ['heading', 'heading'],
    );
  });

  it('say when one points to nothing, and what was meant', () => {
    const draft =
      '# Argument\n\n## The Text Governs\n\n[Part I](#the-text-govern) [n](#fn-a) [z](#qqqqqqqq)\n';
    const found = parseBrief(draft).findings.filter(({ check }) => check.startsWith('references/'));
    assert.deepEqual(
      found.map(({ from, to }) => draft.slice(from, to)),
      ['[Part I](#the-text-govern)', '[n](#fn-a)', '[z](#qqqqqqqq)'],
    );
    assert.match(
      found[0]?.message ?? '',
      /#the-text-govern points to nothing.*Did you mean #the-text-governs\?/,
    );
    assert.match(found[2]?.message ?? '', /Write # and a heading/);
    assert.ok(found.every(({ severity }) => severity === 'error'));
  });
});
