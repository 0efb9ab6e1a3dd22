/** Seeded faults: every check finds each of its faults, where it stands, and no near miss. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from '../../../src/checks/index.ts';
import { court } from '../docx/draft.ts';
import { type Change, filingOf, findingsIn, fixed } from './clean-draft.ts';
import { seedsOf } from './seeds.ts';

/** What a check finds in a changed draft, and the draft. */
function found(id: string, change: Change) {
  const { text, findings } = findingsIn(change);
  return { text, findings: findings.filter(({ check }) => check.startsWith(`${id}/`)) };
}

/** What is always said, because only the writer can know whether it is so. */
const ALWAYS = /^service\/bar-member: /;

describe('the clean draft', () => {
  for (const id of ['ca9', 'cadc', 'frap', 'scotus', 'nd-cal']) {
    it(`is clean in ${court(id).name}`, () => {
      const { findings } = findingsIn({ court: id });
      assert.deepEqual(
        findings
          .map(({ check, message }) => `${check}: ${message}`)
          .filter((one) => !ALWAYS.test(one)),
        [],
      );
    });
  }
});

describe('seeded faults', () => {
  for (const { id } of checks) {
    describe(id, () => {
      const { faults, near } = seedsOf(id);

      it('has three briefs with a fault and three near misses', () => {
        assert.ok(faults.length >= 3, `${faults.length} faults`);
        assert.ok(near.length >= 3, `${near.length} near misses`);
      });

      for (const fault of faults) {
        it(`finds ${fault.what}`, () => {
          const { text, findings } = found(id, fault);
          assert.deepEqual(
            findings.map(({ check }) => check),
            fault.finds,
          );
          const [first] = findings;
          assert.ok(first && first.from <= first.to && first.to <= text.length);
          if (fault.marks !== undefined) {
            assert.equal(text.slice(first.from, first.to), fault.marks);
          }
          if (fault.fixed !== undefined) {
            const after = fixed(text, findings);
            const wanted = !fault.fixed.startsWith('!');
            const part = wanted ? fault.fixed : fault.fixed.slice(1);
            assert.equal(after.includes(part), wanted, after);
            const left = runChecks(filingOf(after, fault.words, fault.readFor)).filter(
              ({ check, fix }) => fix && check.startsWith(`${id}/`),
            );
            assert.deepEqual(left, [], 'what was fixed is found again');
          }
        });
      }

      for (const miss of near) {
        it(`not ${miss.what}`, () => {
          const { findings } = found(id, miss);
          assert.deepEqual(
            findings.map(({ check, message }) => `${check}: ${message}`),
            [],
          );
        });
      }
    });
  }
});

describe('false alarms', () => {
  it('none in the example brief but what is so', () => {
    const text = readFileSync(join('templates', 'briefs', 'example', 'brief.md'), 'utf8');
    const ids = runChecks(filingOf(text)).map(({ check }) => check);
    // There is one picture, with words in it.
    assert.deepEqual(ids, ['images/words']);
  });
});
