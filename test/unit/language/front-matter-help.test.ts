import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { frontMatterHover, frontMatterOffers } from '../../../src/language/index.ts';

/** A draft with `|` where the cursor is. */
function at(front: string) {
  const marked = `---\n${front}\n---\n\n# Argument\n`;
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { brief: parseBrief(text), offset, text };
}

function offers(front: string) {
  const { brief, offset } = at(front);
  return frontMatterOffers(brief, offset);
}

const labels = (front: string) => offers(front).map(({ label }) => label);

describe('what the front matter may say', () => {
  it('keys of the top that are not there yet', () => {
    const keys = labels('court: ca9\n|\ndate: 2026-11-23');
    for (const key of ['docket', 'amici', 'counsel', 'checks']) assert.ok(keys.includes(key), key);
    for (const key of ['court', 'date', 'name', 'parent']) assert.ok(!keys.includes(key), key);
  });

  it('keys of an item of a list, in its first line and in later ones', () => {
    const first = labels('court: ca9\namici:\n  - |');
    assert.deepEqual(first, ['name', 'kind', 'description', 'parent', 'public-holders']);
    const later = labels('court: ca9\namici:\n  - name: A\n    k|\n    parent: none\n  - kind: x');
    assert.deepEqual(later, ['kind', 'description', 'public-holders']);
  });

  it('keys of lists that stand no further in than their key', () => {
    assert.ok(labels('court: ca9\ncounsel:\n- name: A\n  |').includes('email'));
  });

  it('keys below keys', () => {
    assert.deepEqual(labels('court: ca9\nservice:\n  |'), ['method', 'on', 'served']);
    assert.ok(
      labels('court: ca9\nservice:\n  method: mail\n  served:\n    - name: A\n      |').includes(
        'address',
      ),
    );
  });

  it('courts by id, with their names', () => {
    const ninth = offers('court: |').find(({ label }) => label === 'ca9');
    assert.equal(ninth?.detail, 'United States Court of Appeals for the Ninth Circuit');
  });

  it('stages of the court, with their limits', () => {
    const merits = offers('court: ca9\nstage: |').find(({ label }) => label === 'merits');
    assert.match(merits?.documentation ?? '', /^At most 7,000 words \(Fed\. R\. App\. P\. 29/);
  });

  it('values that are a fixed list, true and false, and examples', () => {
    assert.deepEqual(labels('court: ca9\nurges: |'), ['affirmance', 'reversal', 'vacatur', 'none']);
    assert.deepEqual(labels('court: ca9\nfunding:\n  party: |'), ['true', 'false']);
    assert.deepEqual(labels('court: ca9\ncaption:\n  - parties: A\n    role: |').slice(0, 1), [
      'Plaintiff-Appellee',
    ]);
  });

  it('names of checks, and of courts with keys of their own', () => {
    assert.ok(labels('court: ca9\nchecks:\n  |').includes('length'));
    assert.ok(labels('court: ca9\ncourts:\n  |').includes('scotus'));
    assert.ok(labels('court: ca9\ncourts:\n  scotus:\n    |').includes('docket'));
    assert.ok(labels('court: ca9\ncourts:\n  scotus:\n    stage: |').includes('petition'));
  });

  it('take the place of what is typed', () => {
    const { brief, offset, text } = at('court: ca9\ndock|');
    const docket = frontMatterOffers(brief, offset).find(({ label }) => label === 'docket');
    assert.equal(text.slice(docket?.from, docket?.to), 'dock');
    assert.equal(docket?.text, 'docket: ');
  });

  it('nothing in a comment, in braces, outside, or in free text', () => {
    for (const front of [
      'court: ca9\n# |',
      'court: ca9\nservice: { me| }',
      'court: ca9\ndocket: No. 1\nx y|',
    ]) {
      assert.deepEqual(labels(front), [], front);
    }
    const brief = parseBrief('---\ncourt: ca9\n---\n\n# Argument\n');
    assert.deepEqual(frontMatterOffers(brief, brief.text.length), []);
    assert.deepEqual(frontMatterOffers(parseBrief('# Argument'), 3), []);
  });
});

describe('a hover in the front matter', () => {
  it('says what a key means and what is expected', () => {
    const { brief, offset, text } = at('court: ca9\nsup|ports: appellee');
    const hover = frontMatterHover(brief, offset);
    assert.equal(text.slice(hover?.from, hover?.to), 'supports');
    assert.match(
      hover?.paragraphs.join(' ') ?? '',
      /The side the brief supports\. Expected: one of appellant/,
    );
  });

  it('says which court a value is', () => {
    const { brief, offset } = at('court: sco|tus');
    assert.match(
      frontMatterHover(brief, offset)?.paragraphs[0] ?? '',
      /^Supreme Court of the United/,
    );
  });

  it('says nothing of an unknown key', () => {
    const { brief, offset } = at('court: ca9\nnon|sense: 1');
    assert.equal(frontMatterHover(brief, offset), undefined);
  });
});
