import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { moveSection, shiftHeading } from '../../../../src/language/index.ts';
import { applied, changedBody, marked, refusalOf } from './marked.ts';

type Kind = 'promote' | 'demote' | 'up' | 'down';

function changeOf(draft: string, kind: Kind) {
  const { text, brief, offset } = marked(draft);
  const reread = (tried: string) => parseBrief(tried);
  const change =
    kind === 'up' || kind === 'down'
      ? moveSection(brief, offset, kind, reread)
      : shiftHeading(brief, offset, kind, reread);
  return { text, change };
}

function afterChange(draft: string, kind: Kind): string {
  const { text, change } = changeOf(draft, kind);
  return changedBody(text, change);
}

const refused = (draft: string, kind: Kind) => refusalOf(changeOf(draft, kind).change);

describe('promoting and demoting headings', () => {
  it('takes the headings below along, and the rest as it is', () => {
    assert.equal(
      afterChange('# Argument\n\n## One\n\n## Two\n\nWo‹rds.\n\n### Below\n\n## Three\n', 'demote'),
      '# Argument\n\n## One\n\n### Two\n\nWo‹rds.\n\n#### Below\n\n## Three\n',
    );
    assert.equal(
      afterChange('# Argument\n\n## One\n\n### T‹wo\n\n#### Below\n\n### Three\n', 'promote'),
      '# Argument\n\n## One\n\n## T‹wo\n\n### Below\n\n### Three\n',
    );
  });

  it('sets the numbers of cross-references right, wherever they stand', () => {
    assert.equal(
      afterChange(
        '# Argument\n\nSee [Part II](#two), [Part III](#three), [Part II.A](#below), [the second](#two).[^n]\n\n## One\n\n## T‹wo\n\n### Below\n\n## Three\n\n[^n]: *Cf.* [Section III](#three); [III](#three).\n',
        'demote',
      ),
      '# Argument\n\nSee [Part I.A](#two), [Part II](#three), [Part I.A.1](#below), [the second](#two).[^n]\n\n## One\n\n### T‹wo\n\n#### Below\n\n## Three\n\n[^n]: *Cf.* [Section II](#three); [II](#three).\n',
    );
  });

  it('gives an underlined heading number signs', () => {
    assert.equal(
      afterChange('# Argument\n\n## One\n\nTwo *and*\nmore\n---\n\nTe‹xt.\n', 'demote'),
      '# Argument\n\n## One\n\n### Two *and* more\n\nTe‹xt.\n',
    );
  });

  it('leaves number signs in code alone', () => {
    assert.equal(
      afterChange('# Argument\n\n## One\n\n## Two‹\n\n```\n## no heading\n```\n', 'demote'),
      '# Argument\n\n## One\n\n### Two‹\n\n```\n## no heading\n```\n',
    );
  });

  it('says why it leaves a heading alone', () => {
    assert.match(refused('# Argument‹\n', 'promote'), /is a section/);
    assert.match(refused('# Argument‹\n', 'demote'), /is a section/);
    assert.match(refused('# Argument\n\n## One‹\n', 'promote'), /highest level/);
    assert.match(refused('# Argument\n\n## One‹\n', 'demote'), /skip a level/);
    assert.match(
      refused('# A\n\n## B\n\n## C‹\n\n### D\n\n#### E\n\n##### F\n\n###### G\n', 'demote'),
      /lowest level/,
    );
    assert.match(refused('Words‹.\n\n# A\n', 'demote'), /under a heading/);
  });
});

describe('moving sections', () => {
  const DRAFT =
    '# Argument\n\n## One\n\nFirst.[^a]\n\n[^a]: A.\n\n### Below\n\nMore.\n\n## Two\n\nSecond.[^b]\n\n[^b]: B.\n\n# Conclusion\n\nEnd.\n';
  const SWAPPED =
    '# Argument\n\n## Two\n\nSecond.[^b]\n\n[^b]: B.\n\n## One\n\nFirst.[^a]\n\n[^a]: A.\n\n### Below\n\nMore.\n\n# Conclusion\n\nEnd.\n';

  it('moves a Part with what is below it and its notes, the cursor with it', () => {
    assert.equal(
      afterChange(DRAFT.replace('Second', 'Sec‹ond'), 'up'),
      SWAPPED.replace('Second', 'Sec‹ond'),
    );
    assert.equal(
      afterChange(DRAFT.replace('First', 'Fi‹rst'), 'down'),
      SWAPPED.replace('First', 'Fi‹rst'),
    );
  });

  it('comes back where it was', () => {
    const { text, change } = changeOf(DRAFT.replace('Second', 'Sec‹ond'), 'up');
    assert.ok('edits' in change);
    const there = applied(text, change.edits);
    const back = moveSection(parseBrief(there), change.select.from, 'down', (t) => parseBrief(t));
    assert.ok('edits' in back);
    assert.equal(applied(there, back.edits), text);
  });

  it('sets numbers of Parts and notes right, inside what moves and outside', () => {
    assert.equal(
      afterChange(
        '# Argument\n\nSee [Part I](#one) and [note 1](#fn-a).\n\n## One\n\nFirst.[^a] See [Part II](#two); [note 2](#fn-b).\n\n## Two\n\nSec‹ond.[^b] See [Part I](#one).\n\n[^a]: A. See [n.2](#fn-b).\n\n[^b]: B.\n',
        'up',
      ),
      '# Argument\n\nSee [Part II](#one) and [note 2](#fn-a).\n\n## Two\n\nSec‹ond.[^b] See [Part II](#one).\n\n[^a]: A. See [n.1](#fn-b).\n\n[^b]: B.\n\n## One\n\nFirst.[^a] See [Part I](#two); [note 1](#fn-b).\n',
    );
  });

  it('follows headings of one title, whose addresses change places', () => {
    assert.equal(
      afterChange(
        '# Argument\n\nSee [Part I](#text), [Part II](#text-1), [there][x].\n\n[x]: #text-1\n\n## Text\n\nOne.\n\n## Text\n\nT‹wo.\n',
        'up',
      ),
      '# Argument\n\nSee [Part II](#text-1), [Part I](#text), [there][x].\n\n[x]: #text\n\n## Text\n\nT‹wo.\n\n## Text\n\nOne.\n',
    );
  });

  it('moves whole sections of the brief', () => {
    assert.equal(
      afterChange('# Summary of Argument\n\nS.\n\n# Argument‹\n\n## One\n\nX.\n', 'up'),
      '# Argument‹\n\n## One\n\nX.\n\n# Summary of Argument\n\nS.\n',
    );
  });

  it('keeps the blank lines, and the last line without its end', () => {
    assert.equal(
      afterChange('# A\n\n## One\n\nX.\n\n## T‹wo\n\nY.', 'up'),
      '# A\n\n## T‹wo\n\nY.\n\n## One\n\nX.',
    );
    assert.equal(
      afterChange('# A\n\n## One\nX.\n## T‹wo\nY.\n', 'up'),
      '# A\n\n## T‹wo\nY.\n\n## One\nX.\n',
    );
    const crlf =
      '---\r\ncourt: ca9\r\n---\r\n\r\n# A\r\n\r\n## One\r\n\r\nX.\r\n\r\n## Two\r\n\r\nY.\r\n';
    const change = moveSection(parseBrief(crlf), crlf.indexOf('Y.'), 'up', (t) => parseBrief(t));
    assert.ok('edits' in change);
    assert.equal(
      applied(crlf, change.edits),
      '---\r\ncourt: ca9\r\n---\r\n\r\n# A\r\n\r\n## Two\r\n\r\nY.\r\n\r\n## One\r\n\r\nX.\r\n',
    );
  });

  it('says why it leaves a section alone', () => {
    assert.match(refused('# A\n\n## One‹\n\n## Two\n', 'up'), /first of its level/);
    assert.match(
      refused('# A\n\n## One\n\n## Two‹\n\n# B\n\n## Three\n', 'down'),
      /last of its level/,
    );
    assert.match(
      refused('# A\n\n## One\n\nX.\n\n## Two‹\n\n```\nnot closed\n', 'up'),
      /not closed/,
    );
  });
});
