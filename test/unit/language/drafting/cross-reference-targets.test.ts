import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import {
  crossReferenceTargets,
  insertCrossReference,
  partAt,
  partsOf,
} from '../../../../src/language/index.ts';
import { changedBody, marked, refusalOf } from './marked.ts';

const TEXT = `---
court: ca9
---

# Summary of Argument

Short.

# Argument

## Only "states" are immune (and no one else)

### Text & history

X.[^why] Y.[^B_1]

## Text & history

Z.

[^why]: ${'Because it says so. '.repeat(10)}

[^B_1]: Second.
`;

describe('what cross-references can point to', () => {
  const brief = parseBrief(TEXT);
  const targets = crossReferenceTargets(brief);

  it('lists sections, Parts with their numbers, and notes', () => {
    assert.deepEqual(
      targets.map(({ kind, name, link }) => `${kind} ${name}: ${link}`),
      [
        'section Summary of Argument: [Summary of Argument](#summary-of-argument)',
        'section Argument: [Argument](#argument)',
        'part Part I: [Part I](#only-states-are-immune-and-no-one-else)',
        'part Part I.A: [Part I.A](#text--history)',
        'part Part II: [Part II](#text--history-1)',
        'note note 1: [note 1](#fn-why)',
        'note note 2: [note 2](#fn-B_1)',
      ],
    );
    assert.match(targets[5]?.says ?? '', /^Because it says so\..{60,90}…$/);
  });

  it('writes links that point there', () => {
    for (const { link, name } of targets) {
      const after = parseBrief(TEXT.replace('Short.', `Short. See ${link}.`));
      const [reference] = after.references;
      assert.ok(reference?.target, name);
      assert.ok(!after.findings.some(({ check }) => check.startsWith('references/')), name);
    }
  });

  it('puts one in behind a blank, and none in front matter', () => {
    const put = (draft: string) => {
      const { text, brief: own, offset } = marked(draft);
      const [target] = crossReferenceTargets(own);
      assert.ok(target);
      return changedBody(text, insertCrossReference(own, offset, target));
    };
    assert.equal(put('# A\n\nSee ‹.\n'), '# A\n\nSee [A](#a)‹.\n');
    assert.equal(put('# A\n\nSee‹\n'), '# A\n\nSee [A](#a)‹\n');
    assert.equal(put('# A\n\n(‹)\n'), '# A\n\n([A](#a)‹)\n');
    const [target] = targets;
    assert.ok(target);
    assert.match(refusalOf(insertCrossReference(brief, 6, target)), /Front matter/);
  });

  it('writes links to titles and notes with characters of their own', () => {
    const odd = parseBrief('# A [b] *c* (d)\n\nX.[^a(b)] Y.[^é%]\n\n[^a(b)]: N.\n\n[^é%]: M.\n');
    const links = crossReferenceTargets(odd).map(({ link }) => link);
    assert.equal(links.length, 3);
    for (const link of links) {
      const after = parseBrief(`${odd.text}\nSee ${link}.\n`);
      assert.ok(after.references[0]?.target, link);
    }
  });

  it('lists the outline with the Part a place is in', () => {
    const parts = partsOf(brief);
    assert.deepEqual(
      parts.map(({ level, number, title }) => [level, number, title]),
      [
        [0, '', 'Summary of Argument'],
        [0, '', 'Argument'],
        [1, 'I', 'Only "states" are immune (and no one else)'],
        [2, 'I.A', 'Text & history'],
        [1, 'II', 'Text & history'],
      ],
    );
    assert.equal(partAt(parts, TEXT.indexOf('Y.[^')), 3);
    assert.equal(partAt(parts, 2), -1);
  });
});
