import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type AuthorityCorrection,
  CitationMemory,
  markedPassages,
  type Passage,
  readCitations,
} from '../../../src/citations/index.ts';
import { PIECES } from './pieces.ts';
import { passage } from './support.ts';

const BRIEF = readFileSync(join('templates', 'briefs', 'example', 'brief.md'), 'utf8');
const ARGUMENT = BRIEF.slice(BRIEF.indexOf('# Argument')).slice(0, 12_000);
const FORMS: { text: string }[] = JSON.parse(
  readFileSync(join('test', 'unit', 'citations', 'cases', 'brief-forms.json'), 'utf8'),
);
const TEXTS = [ARGUMENT, FORMS.map(({ text }) => text).join('\n\n')];

/** What people type, a character or a little more at a time. */
const TYPED = [
  'x',
  ' ',
  '1',
  '.',
  ';',
  ',',
  '(',
  ')',
  '*',
  '§',
  '\n\n',
  '\n\n> ',
  'Id. ',
  ' at 5',
  ' v. ',
];

/** Edits of a text: where, how much goes, what comes. */
const edits = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    less: fc.constantFrom(0, 0, 0, 1, 2, 20),
    more: fc.constantFrom('', ...TYPED, ...PIECES),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What the writer may say of works: marks only, and texts to be looked for. */
const CORRECTIONS: AuthorityCorrection[] = [
  { cite: '*Samantar v. Yousuf*, 560 U.S. 305 (2010)', principal: true },
  { cite: '28 U.S.C. § 1604', principal: true },
  { cite: '*Samantar v. Yousuf*, 560 U.S. 305 (2010)', match: ['the official'] },
  { cite: 'A Report on Immunity (2020)', match: ['Immunity', 'the Republic'], category: 'other' },
];

/** Some passages read with a memory of how they were, and the same without. */
function assertAlike(
  memory: CitationMemory,
  passages: readonly Passage[],
  corrections?: readonly AuthorityCorrection[],
): void {
  const read = readCitations(passages, corrections, memory);
  assert.deepEqual(read, readCitations(passages, corrections));
}

describe('a memory of what was read', () => {
  for (const [i, whole] of TEXTS.entries()) {
    it(`makes no difference to the reading after edits of real text ${i + 1}`, () => {
      fc.assert(
        fc.property(
          edits,
          fc.subarray(CORRECTIONS),
          fc.subarray(CORRECTIONS),
          (list, first, then) => {
            const memory = new CitationMemory();
            let text = whole;
            assertAlike(memory, markedPassages(text), first);
            for (const [i, { at, less, more }] of list.entries()) {
              const from = at % (text.length + 1);
              text = text.slice(0, from) + more + text.slice(from + less);
              assertAlike(memory, markedPassages(text), i % 3 === 1 ? then : first);
            }
          },
        ),
        { numRuns: 10 },
      );
    }).timeout(60_000);
  }

  const before = [
    '*Foo v. Bar*, 1 U.S. 5 (1990). The rest is prose. *Id.* at 6.',
    'Later *Baz v. Qux*, 2 U.S. 7 (1991); *Foo*, 1 U.S. at 8.',
    '*Id.* at 9. *Foo* at 7.',
  ];
  /** The readings before and after the first passage but `at` becomes `text`. */
  const readings = (at: number, text: string) => {
    const memory = new CitationMemory();
    const passages = before.map((each) => passage(each));
    const edited = passages.map((each, i) => (i === at ? passage(text) : each));
    const readBefore = readCitations(passages, [], memory);
    const readAfter = readCitations(edited, [], memory);
    assert.deepEqual(readAfter, readCitations(edited));
    return { readBefore, readAfter };
  };

  it('keeps what was resolved when words are typed between citations', () => {
    const text = '*Foo v. Bar*, 1 U.S. 5 (1990). The rest is still prose. *Id.* at 6.';
    const { readBefore, readAfter } = readings(0, text);
    const [, , third, ...others] = readBefore.citations;
    assert.equal(third?.passage, 1);
    assert.equal(readAfter.citations[2], third, 'other passages were not resolved again');
    assert.ok(others.every((each, i) => each === readAfter.citations[i + 3]));
    assert.equal(readAfter.citations[1]?.core.from, (readBefore.citations[1]?.core.from ?? 0) + 6);
    const [baz, foo] = readAfter.authorities;
    assert.equal(baz, readBefore.authorities[0], 'nor its authority, which stands nowhere else');
    assert.notEqual(foo, readBefore.authorities[1]);
  });

  it('resolves anew when the citations of a passage change', () => {
    for (const text of [
      '*Foo v. Bar*, 1 U.S. 5 (1990). The rest is prose. *Id.* at 4.',
      '*Foo v. Bar*, 1 U.S. 5 (1990). The rest is prose.',
      '*Foe v. Bar*, 1 U.S. 5 (1990). The rest is prose. *Id.* at 6.',
      '*Foo v. Bar*, 1 U.S. 5 (1990) (“Foo I”). The rest is prose. *Id.* at 6.',
    ]) {
      readings(0, text);
    }
  });

  it('resolves anew when two citations become one string, or one string two', () => {
    const { readAfter } = readings(1, 'Later *Baz v. Qux*, 2 U.S. 7 (1991). *Foo*, 1 U.S. at 8.');
    const id = readAfter.citations.findLast(({ kind }) => kind === 'id');
    assert.equal(id?.resolution, 'resolved');
    const string = readings(1, before[1] ?? '').readAfter.citations;
    assert.equal(string.findLast(({ kind }) => kind === 'id')?.resolution, 'ambiguous');
  });

  /** Fails when the readings of a text at each of its states differ with a memory from those without. */
  const assertStates = (...states: (readonly string[])[]) => {
    const memory = new CitationMemory();
    for (const texts of states)
      assertAlike(
        memory,
        texts.map((text) => passage(text)),
      );
  };

  it('moves mentions with the passage they stand in', () => {
    const cited = 'See U.S. Const. amend. I; U.S. Const. art. VI, cl. 2.';
    assertStates(
      [cited, 'The First Amendment says so, and the Supremacy Clause.'],
      [cited, 'Today the First Amendment says so, and the Supremacy Clause.'],
      [`Today: ${cited}`, 'Today the First Amendment says so, and the Supremacy Clause.'],
    );
  });

  it('resolves anew when a book moves in a passage that names it', () => {
    const full = 'See Ann Bee & Cal Dee, A Book of Words (2018).';
    const name = 'See Bee & Dee, A Book of Words 50-59 (tracing it).';
    assertStates(
      [
        `Some more words stand before it, and others come after. ${full} Here are more words. ${name}`,
      ],
      [`${full} Here are more words. ${name}`],
      [`${full} ${name} Here are more words. ${name}`],
      [`${name} ${full} ${name} Here are more words. ${name}`],
    );
  });

  it('reads names anew when the first italics come or the last ones go', () => {
    const cited = 'See Lochner v. New York, 198 U.S. 45 (1905).';
    const prose = 'In Lochner, the Court said so.';
    assertStates(
      [cited, prose, 'The end.'],
      [cited, prose, 'The *end*.'],
      [cited, prose, 'The end.'],
      [cited, prose, 'The very end.'],
      [cited, `Indeed. ${prose}`, 'The very end.'],
    );
  });

  it('reads names anew when short forms use others', () => {
    const cited = 'See Doe v. Lochner Baking Co., 198 U.S. 45 (1905).';
    const prose = 'In Lochner, the Court said so.';
    assertStates(
      [cited, 'Doe, 198 U.S. at 46.', prose],
      [cited, 'Lochner, 198 U.S. at 46.', prose],
      [cited, 'Doe, 198 U.S. at 46.', prose],
    );
  });
});
