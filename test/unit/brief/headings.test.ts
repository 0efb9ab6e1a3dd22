import assert from 'node:assert/strict';
import { numeral, parseBrief, slugOf } from '../../../src/brief/index.ts';

const headingsOf = (text: string) => parseBrief(text).headings;

describe('headings', () => {
  it('are numbered within Argument by level, and start again under each', () => {
    const text =
      '# Argument\n## a\n### b\n### c\n#### d\n##### e\n###### f\n###### g\n## h\n### i\n';
    assert.deepEqual(
      headingsOf(text).map(({ number, reference }) => `${number} ${reference}`),
      [
        'I. I',
        'A. I.A',
        'B. I.B',
        '1. I.B.1',
        'a. I.B.1.a',
        'i. I.B.1.a.i',
        'ii. I.B.1.a.ii',
        'II. II',
        'A. II.A',
      ],
    );
  });

  it('have no number elsewhere', () => {
    const [heading] = headingsOf('# Introduction\n\n## Point *one*\n\n# Argument\n');
    assert.deepEqual(
      [heading?.number, heading?.reference, heading?.title, heading?.level],
      ['', '', 'Point one', 1],
    );
    assert.equal(heading?.section.name, 'introduction');
  });

  it('warn of a level left out, and go on', () => {
    const text = '# Argument\n\n## One\n\n#### Deep\n\n### Two\n';
    const { headings, findings } = parseBrief(text);
    assert.deepEqual(
      headings.map(({ reference }) => reference),
      ['I', 'I.1', 'I.A'],
    );
    const finding = findings.find(({ check }) => check === 'headings/skipped-level');
    assert.equal(text.slice(finding?.from, finding?.to), '#### Deep');
    assert.match(finding?.message ?? '', /Write ###,/);
  });

  it('go on after Z as Word does', () => {
    const numerals = (level: number, ...counts: number[]) =>
      counts.map((count) => numeral(level, count));
    assert.deepEqual(numerals(1, 1, 4, 9, 40, 1994), ['I', 'IV', 'IX', 'XL', 'MCMXCIV']);
    assert.deepEqual(numerals(2, 1, 26, 27, 28, 53), ['A', 'Z', 'AA', 'BB', 'AAA']);
    assert.deepEqual(numerals(3, 1, 30), ['1', '30']);
    assert.deepEqual(numerals(4, 2, 28), ['b', 'bb']);
    assert.deepEqual(numerals(5, 3, 29), ['iii', 'xxix']);
  });

  it('leave out footnote marks and images in their title', () => {
    const [heading] = headingsOf(
      '# Argument\n\n## The `FSIA`\\* ![x](y.png) governs[^a]\n\n[^a]: Note.\n',
    );
    assert.equal(heading?.title, 'The FSIA* governs');
  });
});

describe('slugs', () => {
  it('are made as GitHub makes them', () => {
    assert.equal(slugOf("The FSIA's § 1604 & More"), 'the-fsias--1604--more');
    assert.equal(slugOf('28 U.S.C. § 1604'), '28-usc--1604');
    assert.equal(slugOf('Ärger über_alles – 法廷'), 'ärger-über_alles--法廷');
  });

  it('are unique, first-level headings and headings in quotations counted', () => {
    const { sections, headings } = parseBrief(
      '# Argument\n\n## Point\n\n> ## Point\n\n## Point\n\n## Point-1\n\n## Argument\n',
    );
    assert.equal(sections[0]?.slug, 'argument');
    assert.deepEqual(
      headings.map(({ slug }) => slug),
      ['point', 'point-2', 'point-1-1', 'argument-1'],
    );
  });
});
