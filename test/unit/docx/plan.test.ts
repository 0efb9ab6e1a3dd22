import assert from 'node:assert/strict';
import { planParts } from '../../../src/docx/plan.ts';
import { BODY, brief, court, draft } from './draft.ts';

/** The plan in words: generated parts in brackets, the writer's own by name or title. */
function planOf(text: string, id: string, words = 5000): string[] {
  const read = brief(text, id);
  return planParts(read.brief, read.frontMatter, court(id), words).map(({ part, sections }) =>
    sections.length === 0 ? `[${part}]` : (part ?? sections[0]?.title ?? ''),
  );
}

describe('the parts of a brief in order', () => {
  it('follow the Ninth Circuit', () => {
    assert.deepEqual(planOf(draft(), 'ca9'), [
      '[cover]',
      '[contents]',
      '[authorities]',
      'interest',
      '[authorship]',
      'summary',
      'argument',
      'conclusion',
      '[signature]',
      '[compliance]',
      '[service]',
    ]);
  });

  it('have the caption over the text in the Northern District, or before the tables', () => {
    const regions = (words: number) => {
      const { brief: read, frontMatter } = brief(draft(), 'nd-cal');
      return planParts(read, frontMatter, court('nd-cal'), words).map(
        ({ part, region }) => `${part} ${region}`,
      );
    };
    assert.deepEqual(regions(2000).slice(0, 2), ['cover body', 'interest body']);
    assert.deepEqual(regions(5000).slice(0, 3), [
      'cover cover',
      'contents front',
      'authorities front',
    ]);
  });

  it('follow the Supreme Court, whose statements and certificates stand elsewhere', () => {
    assert.deepEqual(planOf(draft(), 'scotus'), [
      '[cover]',
      '[contents]',
      '[authorities]',
      'interest',
      'summary',
      'argument',
      'conclusion',
      '[signature]',
    ]);
  });

  it('leave the tables out of a short brief where the court does', () => {
    const scotus = planOf(draft(), 'scotus', 1500);
    assert.ok(!scotus.includes('[contents]') && !scotus.includes('[authorities]'));
    assert.ok(planOf(draft(), 'scotus', 1501).includes('[contents]'));
    assert.ok(planOf(draft(), 'ca9', 10).includes('[authorities]'));
  });

  it('have a disclosure only with a corporation among the amici', () => {
    const amici = '[{ name: A, kind: corporation, parent: none, public-holders: none }]';
    assert.ok(planOf(draft({ amici }), 'ca9').includes('[disclosure]'));
    assert.ok(!planOf(draft(), 'ca9').includes('[disclosure]'));
    assert.ok(!planOf(draft({ amici }), 'scotus').includes('[disclosure]'));
  });

  it('are the same whatever the order of the draft', () => {
    const sections = BODY.split(/^(?=# )/m);
    const shuffled = [...sections.slice(2), ...sections.slice(0, 2)].join('\n');
    assert.deepEqual(planOf(draft({}, shuffled), 'ca9'), planOf(draft(), 'ca9'));
  });

  it('keep a section no court names after the one it follows', () => {
    const text = draft(
      {},
      BODY.replace('# Argument', '# Technical Background Notes\n\nText.\n\n# Argument'),
    );
    const plan = planOf(text, 'ca9');
    assert.equal(plan[plan.indexOf('summary') + 1], 'Technical Background Notes');
  });

  it('start with a section that follows none', () => {
    const plan = planOf(draft({}, `# Preface of Our Own\n\nText.\n\n${BODY}`), 'ca9');
    assert.equal(plan[plan.indexOf('interest') - 1], 'Preface of Our Own');
  });

  it('are what the writer wrote in place of what would be generated', () => {
    const own = `${BODY}\n# Statement of Authorship\n\nWe wrote it.\n\n# Certificate of Compliance\n\nIt complies.\n\n# Certificate of Service\n\nServed.\n\n# Signature\n\nMe.\n`;
    const plan = planOf(draft({}, own), 'ca9');
    for (const part of ['authorship', 'compliance', 'service', 'signature']) {
      assert.ok(plan.includes(part) && !plan.includes(`[${part}]`), part);
    }
    // They are no part of the bound booklet even then.
    const scotus = planOf(draft({}, own), 'scotus');
    for (const part of ['authorship', 'compliance', 'service']) {
      assert.ok(!scotus.includes(part) && !scotus.includes(`[${part}]`), part);
    }
  });

  it('lose no section of the draft but those that stand elsewhere', () => {
    const titles = [
      'Glossary',
      'Question Presented',
      'Introduction',
      'Statement',
      'Addendum',
      'Appendix',
      'Appendix B',
      'Something Else',
    ];
    const text = draft({}, `${BODY}\n${titles.map((title) => `# ${title}\n\nText.\n`).join('\n')}`);
    for (const id of ['frap', 'ca9', 'scotus']) {
      const read = brief(text, id);
      const planned = planParts(read.brief, read.frontMatter, court(id), 5000).flatMap(
        ({ sections }) => sections,
      );
      assert.deepEqual(
        planned.map(({ title }) => title).sort(),
        read.brief.sections.map(({ title }) => title).sort(),
        id,
      );
    }
  });
});
