import assert from 'node:assert/strict';
import { type CourtProfile, loadCourts } from '../../../src/courts/index.ts';
import { documentText } from '../../support/docx.ts';
import { exportText } from '../export/request.ts';
import { courtDraft } from './court-draft.ts';

const { courts } = loadCourts();

/** Stages at which the profile is not the form for a brief, and says so. */
function isNoForm(profile: CourtProfile, stageId: string): boolean {
  const stage = profile.stages[stageId];
  return stage?.insteadUse !== undefined || stage?.noBrief !== undefined;
}

const GOVERNMENT = '[{ name: State of Example, kind: government }]';
const CORPORATION =
  '[{ name: Example Corp., kind: corporation, parent: none, public-holders: none }]';

describe('A brief with what its court asks for', () => {
  for (const profile of courts.values()) {
    for (const stageId of Object.keys(profile.stages)) {
      const name = `${profile.id}, ${stageId}`;
      if (isNoForm(profile, stageId)) {
        it(`is not exported where the court takes another form (${name})`, async () => {
          const { findings, files } = await exportText(courtDraft(profile, stageId));
          const errors = findings.filter(({ severity }) => severity === 'error');
          assert.deepEqual(files, []);
          assert.deepEqual(
            errors.map(({ check }) => check.split('/')[0]),
            ['form-of-stage'],
          );
        });
        continue;
      }
      it(`passes all checks and is exported (${name})`, async () => {
        const { findings, files, report } = await exportText(courtDraft(profile, stageId));
        const wrong = findings.filter(({ severity }) => severity !== 'information');
        assert.deepEqual(
          wrong
            .map(({ check, message }) => `${check}: ${message}`)
            .filter((one) => {
              // The federal rules alone name no circuit.
              return !(profile.id === 'frap' && one.startsWith('courts/unnamed'));
            }),
          [],
        );
        assert.deepEqual(report?.rejects, []);
        const [brief] = files;
        assert.ok(brief);
        const text = documentText(brief.bytes).replaceAll('\u00a0', ' ');
        for (const line of profile.cover.value.courtLines) assert.ok(text.includes(line), line);
        assert.ok(text.includes('A company is not a state.'));
        assert.doesNotMatch(text, /\{[a-z-]+\}|undefined|_{5}/, 'something was left to fill in');
      });
    }
    if (profile.cover.value.barNumbers) {
      it(`names counsel with bar numbers on the cover (${profile.id})`, async () => {
        const { files } = await exportText(courtDraft(profile, profile.defaultStage), {
          blankPages: true,
        });
        const [brief] = files;
        assert.ok(brief);
        const text = documentText(brief.bytes).replaceAll('\u00a0', ' ');
        // Once on the cover, once with the signature.
        assert.equal(text.split('Bar No. 000000').length - 1, 2);
      });
    }
    it(`passes for a government and for a corporation (${profile.id})`, async () => {
      const stageId = profile.defaultStage;
      for (const amici of [GOVERNMENT, CORPORATION]) {
        const { findings } = await exportText(courtDraft(profile, stageId, { amici }), {
          blankPages: true,
        });
        const errors = findings.filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors, [], amici);
      }
    });
  }
});
