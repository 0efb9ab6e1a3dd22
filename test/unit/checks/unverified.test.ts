import assert from 'node:assert/strict';
import { lengthInPages, runChecks } from '../../../src/checks/index.ts';
import { type CourtProfile, loadCourts } from '../../../src/courts/index.ts';
import { trialsOf } from '../courts/effects.ts';
import { factsOf } from '../courts/mutations.ts';

const { courts } = loadCourts();

/** Rules that only facts nobody checked rest on. */
function unverifiedRules(profile: CourtProfile): ReadonlySet<string> {
  const facts = [...factsOf(profile)].map(({ fact }) => fact);
  const sure = new Set(
    facts.filter(({ confidence }) => confidence !== 'unverified').map(({ rule }) => rule),
  );
  return new Set(facts.map(({ rule }) => String(rule)).filter((rule) => !sure.has(rule)));
}

describe('A finding that rests on an unverified fact', () => {
  it('says so, in every court and whatever is wrong', () => {
    let said = 0;
    for (const profile of courts.values()) {
      const unsure = unverifiedRules(profile);
      for (const [stageId, stage] of Object.entries(profile.stages)) {
        for (const trial of trialsOf(profile, stageId)) {
          const filing = { ...trial, profile, stage, words: 999_999 };
          for (const { rule = '', check, message } of [
            ...runChecks(filing),
            ...lengthInPages(filing, 999, true),
          ]) {
            assert.ok(!unsure.has(rule), `${profile.id} ${check}: "${rule}" is not verified`);
            if (!/\(not verified\)/.test(rule)) continue;
            said++;
            assert.ok(!message.includes('undefined'));
          }
        }
      }
    }
    assert.ok(said > 20, `only ${said} findings say so`);
  });
});
