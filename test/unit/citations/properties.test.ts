import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CitationMemory,
  findCitations,
  markedPassages,
  readCitations,
  writtenSpan,
} from '../../../src/citations/index.ts';

/** Pieces that citations are made of, whole, cut and in any order. */
const PIECES = [
  ...['Foo v. Bar', 'In re Baz', 'United States v. Qux', '*', '_', '**', '[^1]', '[^1]: ', '\n\n'],
  ...[
    '560 U.S. 305',
    '932 F.3d at 894',
    '605 U.S. ___',
    '2023 WL 6135551',
    ', 319–20',
    ' n.5',
    '410',
  ],
  ...[
    '28 U.S.C. § 1604',
    '§§ 1605(a)(2), 1606',
    '§',
    '¶ 12',
    'Cal. Civ. Code § 1798',
    'Rule 12(b)(6)',
  ],
  ...[
    'Id.',
    '*Id.* at 5',
    'supra',
    'supra note 4',
    'hereinafter',
    ' (“FSIA”)',
    'the FSIA',
    'See, e.g., ',
  ],
  ...[
    '(9th Cir. 2019)',
    '(1990)',
    '(quoting ',
    ')',
    '(',
    '[',
    ']',
    "aff'd, ",
    'cert. denied, ',
    '; ',
    '. ',
  ],
  ...['ER-45', 'Br. for Pet’r 12', 'No. 24-924', 'U.S. Const. art. III', '100 Harv. L. Rev. 456'],
  ...[
    'https://a.example/b',
    '(last visited Jan. 5, 2020)',
    'A Title of Words, ',
    'é',
    '😀',
    '\u00a0',
    '\\',
    '&amp;',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  it('has citations in order, inside it, cores inside spans', () => {
    fc.assert(
      fc.property(text, (each) => {
        let last = 0;
        for (const { core, span } of findCitations(each)) {
          assert.ok(
            0 <= span.from && span.from <= core.from,
            'the span begins at or before the core',
          );
          assert.ok(
            core.from < core.to && core.to <= span.to,
            'the core ends at or before the span',
          );
          assert.ok(span.to <= each.length, 'the span ends in the text');
          assert.ok(span.from >= last, 'citations are in order');
          last = span.from;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has no two citations whose cores overlap', () => {
    fc.assert(
      fc.property(text, (each) => {
        const cores = findCitations(each)
          .map(({ core }) => core)
          .sort((a, b) => a.from - b.from);
        for (const [i, core] of cores.entries()) {
          assert.ok(core.from >= (cores[i - 1]?.to ?? 0), 'one core ends before the next begins');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same a second time, and the same with a memory after an edit', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.nat(5), text, (texts, at, other) => {
        const memory = new CitationMemory();
        const passages = texts.map((each, i) => ({ text: each, stream: i % 3 }));
        const once = readCitations(passages, [], memory);
        assert.deepEqual(readCitations(passages, [], memory), once);
        assert.deepEqual(readCitations(passages), once);
        const edited = passages.map((each, i) => (i === at ? { ...each, text: other } : each));
        assert.deepEqual(readCitations(edited, [], memory), readCitations(edited));
      }),
      { numRuns: 150 },
    );
  });

  it('resolves to an authority that is there, or says why not', () => {
    fc.assert(
      fc.property(text, (each) => {
        const { citations, authorities } = readCitations(markedPassages(each));
        const ids = new Set(authorities.map(({ id }) => id));
        assert.equal(ids.size, authorities.length, 'ids are unique');
        for (const { authority, candidates, resolution, why } of citations) {
          if (authority !== undefined) assert.ok(ids.has(authority), `${authority} is listed`);
          if (resolution === 'ambiguous') assert.ok((candidates?.length ?? 0) > 1);
          if (resolution !== 'full') assert.ok(why, 'it says why');
        }
        for (const { occurrences } of authorities) {
          for (const { citation, span } of occurrences) {
            assert.deepEqual(citations[citation]?.span, span);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes out of its markup with the offsets of the author', () => {
    fc.assert(
      fc.property(text, (each) => {
        for (const passage of markedPassages(each)) {
          assert.equal(passage.offsets.length, passage.text.length);
          let last = -1;
          for (const [i, offset] of passage.offsets.entries()) {
            assert.ok(offset > last && offset < each.length, 'offsets rise and stay in the text');
            last = offset;
            const written = each[offset];
            if (written !== '&') assert.equal(passage.text[i], written);
          }
          const whole = writtenSpan(passage, { from: 0, to: passage.text.length });
          assert.ok(whole.from <= whole.to && whole.to <= each.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Texts that would lead a reader with backtracking or pairwise comparison astray; `n` is their size. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'section signs': (n) => '§'.repeat(n),
  'open brackets': (n) => `1 U.S. 1 ${'('.repeat(n)}`,
  'nested quotations': (n) =>
    `${'(quoting Foo v. Bar, 1 U.S. 1 '.repeat(n / 20)}${')'.repeat(n / 20)}`,
  'one word': (n) => 'a'.repeat(n * 10),
  'one number': (n) => '1'.repeat(n * 10),
  initials: (n) => 'A.'.repeat(n),
  capitals: (n) => 'Aaa, '.repeat(n),
  blanks: (n) => ' '.repeat(n * 5),
  asterisks: (n) => '*a '.repeat(n),
  brackets: (n) => '[a]('.repeat(n),
  subsections: (n) => `28 U.S.C. § 5${'(a)'.repeat(n)}`,
  'a list of pages': (n) => `1 U.S. 1, ${'5, '.repeat(n)}`,
  'history without end': (n) => `1 U.S. 1 (1990)${", aff'd, 2 U.S. 2 (1991)".repeat(n / 20)}`,
  'one name for many': (n) =>
    Array.from({ length: n / 30 }, (_, i) => `*Foo v. Bar${i}*, 1 U.S. ${i} (1990). *Foo*. `).join(
      '',
    ),
  'one act for many': (n) =>
    Array.from({ length: n / 30 }, (_, i) => `28 U.S.C. § ${i} (“the Act”). The Act. `).join(''),
  'a string without end': (n) =>
    Array.from({ length: n / 30 }, (_, i) => `${i} U.S. ${i}; `).join(''),
};

describe('hostile text', function () {
  this.timeout(60_000);

  /** The least of some runs, in milliseconds of this process's own time. */
  function cost(each: string): number {
    const times = [0, 1, 2].map(() => {
      const start = process.cpuUsage();
      readCitations(markedPassages(each));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }

  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`${name}: eight times the text takes not the square of the time`, () => {
      const small = cost(make(3_000));
      const large = cost(make(24_000));
      // Twice eight, and what is too short to measure; the square would be sixty-four times.
      assert.ok(large < 24 * small + 120, `${small.toFixed(1)} ms became ${large.toFixed(1)} ms`);
    });
  }
});
