/** The skeleton of a brief for every court, stage and side: whole but for what is left to fill in. */
import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { checkBrief } from '../../../src/filing/index.ts';
import {
  loadCourts,
  type NewBriefAnswers,
  newBrief,
  newBriefQuestions,
} from '../../../src/library/index.ts';
import { expandSnippet, parseSnippet } from '../../support/snippets.ts';

const { courts } = loadCourts();
const DATE = '2026-11-23';

/** Findings that only the writer can end. */
const LEFT = /^(placeholders|blank-pinpoint|service\/bar-member|courts\/unnamed|form-of-stage)/;

function answersFor(court: string, stage: string): NewBriefAnswers[] {
  const profile = courts.get(court);
  const { [stage]: at } = profile?.stages ?? {};
  assert.ok(profile && at);
  const { sides, outcome, authorities, notice } = newBriefQuestions(profile, at, courts);
  return sides.flatMap((supports) =>
    (authorities.length > 0 ? authorities : [undefined]).map(
      (authority) =>
        ({
          court,
          stage,
          supports,
          ...(outcome && supports !== 'neither'
            ? { urges: /^(appellant|petitioner)$/.test(supports) ? 'reversal' : 'affirmance' }
            : {}),
          ...(authority === undefined ? {} : { authority }),
          ...(notice ? { notified: 'in-time' as const } : {}),
          date: DATE,
        }) as NewBriefAnswers,
    ),
  );
}

describe('a new brief', () => {
  for (const [court, profile] of courts) {
    for (const [stage, at] of Object.entries(profile.stages)) {
      it(`in ${court}, ${stage}, for every side and right to file, lacks only what is in brackets`, () => {
        for (const answers of answersFor(court, stage)) {
          const text = newBrief(answers, profile, at, courts, 'text');
          const { findings, filing } = checkBrief(parseBrief(text));
          assert.ok(filing, `${JSON.stringify(answers)}: ${JSON.stringify(findings)}\n${text}`);
          assert.deepEqual(
            findings
              .filter(({ check }) => !LEFT.test(check))
              .map(({ check, message }) => `${check}: ${message}`),
            [],
            text,
          );
        }
      });

      it(`in ${court}, ${stage}, is the same as a snippet`, () => {
        for (const answers of answersFor(court, stage)) {
          const snippet = newBrief(answers, profile, at, courts, 'snippet');
          assert.equal(
            expandSnippet(parseSnippet(snippet)),
            newBrief(answers, profile, at, courts, 'text'),
          );
          assert.ok(snippet.endsWith('$0'));
        }
      });
    }
  }
});
