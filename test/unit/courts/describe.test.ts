import assert from 'node:assert/strict';
import {
  type CourtRule,
  courtRules,
  courtRuleText,
  findCourt,
  loadCourts,
  ruleText,
} from '../../../src/courts/index.ts';
import { factsOf } from './mutations.ts';

const { courts } = loadCourts();

function rulesOf(id: string, stage: string): CourtRule[] {
  const found = findCourt(courts, id);
  assert.ok(found.found);
  return courtRules(found.profile, stage);
}

function says(id: string, stage: string, key: string): string {
  const rule = rulesOf(id, stage).find((one) => one.key === key);
  assert.ok(rule, `${id} says nothing of ${key}`);
  return courtRuleText(rule);
}

describe('ruleText', () => {
  it('says of a rule that nobody checked it, and of no other', () => {
    assert.equal(ruleText({ rule: 'Rule 1', confidence: 'unverified' }), 'Rule 1 (not verified)');
    for (const confidence of ['found', 'known', 'derived'] as const) {
      assert.equal(ruleText({ rule: 'Rule 1', confidence }), 'Rule 1');
    }
  });
});

describe('courtRules', () => {
  it('says what a court asks, by which rule, of which edition, and how sure', () => {
    assert.equal(
      says('ca9', 'merits', 'stages.merits.limit'),
      'Length: At most 7,000 words. [Fed. R. App. P. 29(a)(5); 9th Cir. R. 32-1; no edition read; general knowledge of high confidence] Half of the 14,000 words of a principal brief.',
    );
    assert.equal(
      says('scotus', 'merits', 'stages.merits.limit').split(' [')[0],
      'Length: At most 8,000 words; 9,000 words for a government.',
    );
    assert.match(
      says('scotus', 'petition', 'stages.petition.timing'),
      /^Time: Due 30 days after the case is docketed or, where later, a response is called for in support of a petitioner or appellant\. Due when the response is due in support of a respondent or appellee\. The time cannot be extended\. \[Sup\. Ct\. R\. 37\.2; copy without a date; read there\]/,
    );
    assert.match(
      says('scotus', 'merits', 'copies'),
      /^Copies: 40 paper copies with the brief\. The brief is filed electronically\./,
    );
    assert.match(
      says('ca3', 'merits', 'computing'),
      /A paper is filed by 5:00 p\.m\. Eastern time\./,
    );
    assert.match(
      says('cal-sc', 'petition', 'stages.petition.noBrief'),
      /an amicus files a letter\./,
    );
    assert.match(says('frap', 'merits', 'pageNumbers'), /\[Convention; no rule; general knowledge/);
  });

  it('says of every unverified fact that it is, and where to look', () => {
    for (const profile of courts.values()) {
      for (const stage of Object.keys(profile.stages)) {
        for (const rule of courtRules(profile, stage)) {
          const unsure = rule.confidence === 'unverified';
          assert.equal(/\(not verified\)$/.test(rule.rule), unsure, rule.key);
          assert.equal(rule.sure === 'check the current rule', unsure, rule.key);
        }
      }
    }
  });

  it('speaks of every fact of a court, in whole sentences', () => {
    for (const profile of courts.values()) {
      const stages = Object.keys(profile.stages);
      const told = stages.flatMap((stage) => courtRules(profile, stage));
      for (const { says: words, key } of told) {
        assert.match(words, /^["A-Z\d].*[".]$/su, `${profile.id} ${key}`);
        assert.doesNotMatch(words, /undefined|\[object|NaN|\s{2}/, `${profile.id} ${key}`);
      }
      const keys = new Set(told.map(({ key }) => key));
      for (const { path } of factsOf(profile)) {
        const key = path.join('.');
        // What a stage puts in place of the court's own stands where that would.
        const replaced = key.endsWith('.authorityToFile') ? 'stages.authorityToFile' : key;
        assert.ok(keys.has(key) || keys.has(replaced), `${profile.id}: nothing on ${key}`);
      }
    }
  });
});
