import assert from 'node:assert/strict';
import { isTableRequired } from '../../../src/courts/index.ts';
import { exportBrief } from '../../../src/export/index.ts';
import { documentText } from '../../support/docx.ts';
import { BODY, court, draft } from './draft.ts';

/** A paragraph of a hundred words, some of them a citation. */
const PARAGRAPH = `*Samantar v. Yousuf*, 560 U.S. 305 (2010). ${'word '.repeat(92).trim()}.\n\n`;

async function titles(paragraphs: number, more = {}) {
  const text = draft(
    { court: 'scotus-letter', urges: 'none' },
    BODY.replace('## First\n', `## First\n\n${PARAGRAPH.repeat(paragraphs)}`),
  );
  const readImage = () => Promise.reject(new Error('no such file'));
  const { files, report, findings } = await exportBrief({
    text,
    name: 'brief.md',
    readImage,
    ...more,
  });
  const [first] = files;
  assert.ok(first, findings.map(({ message }) => message).join(' '));
  const has = /Table of Contents/.test(documentText(first.bytes));
  return { has, pages: report?.pages ?? 0, settled: report?.pageNumbers.settled, report };
}

describe('tables that depend on pages', () => {
  it('are left out up to so many pages and put in from the next on', async () => {
    const found = [];
    for (const paragraphs of [0, 6, 8, 9, 10, 11, 12, 13, 14, 18])
      found.push(await titles(paragraphs));
    assert.ok(found.every(({ settled }) => settled));
    const without = found.filter(({ has }) => !has).map(({ pages }) => pages);
    const within = found.filter(({ has }) => has).map(({ pages }) => pages);
    assert.equal(Math.max(...without), 5);
    // Six pages, and one for each table.
    assert.equal(Math.min(...within), 8);
    assert.deepEqual(
      found.map(({ has }) => has),
      found.map(({ has }) => has).sort(),
    );
  });

  it('agree with the report', async () => {
    const [short, long] = [await titles(0), await titles(18)];
    assert.deepEqual([short.report?.authoritiesTable, short.has], [false, false]);
    assert.deepEqual([long.report?.authoritiesTable, long.has], [true, true]);
  });

  it('are there when no pages are laid out', async () => {
    assert.equal((await titles(0, { blankPages: true })).has, true);
  });

  it('go by one of words and pages', () => {
    assert.equal(isTableRequired({ overPages: 5 }, 9000, 5), false);
    assert.equal(isTableRequired({ overPages: 5 }, 0, 6), true);
    assert.equal(isTableRequired({ overWords: 1500 }, 1500, 99), false);
    assert.equal(isTableRequired({ overWords: 1500 }, 1501, 0), true);
    const { contents, authorities } = court('scotus-letter');
    assert.deepEqual([contents.value.overPages, authorities.value.overPages], [5, 5]);
    assert.equal(contents.value.overWords, undefined);
  });
});
