import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CitationMemory,
  findCitations,
  markedPassages,
  readCitations,
  writtenSpan,
} from '../../../src/citations/index.ts';
import { PIECES } from './pieces.ts';

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
  'series of treaties': (n) => '1 U.N.T.S. 1, '.repeat(n / 5),
  'bodies that file briefs': (n) => 'Br. of A the A '.repeat(n / 5),
  'names in prose': (n) => `A v. B, 1 U.S. 1 (1800). ${'In A v. B, see A and '.repeat(n / 10)}`,
  'short record cites': (n) => 'See R. 12; Op. 14; A-12; '.repeat(n / 10),
  'questions in titles': (n) => 'Ann Bee, Title Words? Other Words. (2018) '.repeat(n / 20),
  'acts of other countries': (n) => 'The Aa of the Act 1978, c. 3, '.repeat(n / 10),
  'laws of the Union': (n) => 'Council Regulation 1/2, 2001 O.J. (L 1) 1, '.repeat(n / 15),
  'reports of other countries': (n) => '[1999] 1 A.C. 1, [1999] UKHL 1, '.repeat(n / 10),
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
  'years in brackets': (n) => '(2020)'.repeat(n),
  'years in brackets with blanks': (n) => 'A, (2020) '.repeat(n / 2),
  // Long enough for a search through all that stands before to show.
  addresses: (n) => 'www.a '.repeat(4 * n),
  'references without a blank': (n) => 'supra,'.repeat(2 * n),
  'clauses without end': (n) => `${'a '.repeat(200)}§ 1 `.repeat(n / 100),
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
