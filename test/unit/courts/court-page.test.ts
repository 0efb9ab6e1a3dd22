import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/brief/markdown/index.ts';
import { allNodes } from '../../../src/brief/tree.ts';
import {
  courtPage,
  courtRules,
  findCourt,
  loadCourts,
  ruleText,
} from '../../../src/courts/index.ts';

const { courts } = loadCourts();

function pageOf(id: string, stage: string): string {
  const found = findCourt(courts, id);
  assert.ok(found.found);
  return courtPage(found.profile, stage);
}

/** What a reader sees of a page, without markup. */
function wordsOf(page: string): string {
  return [...allNodes(parseMarkdown(page).root)]
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join(' ');
}

describe('the page of a court', () => {
  it('says everything the court asks at every stage, with its rule and how sure it is', () => {
    for (const profile of courts.values()) {
      for (const stage of Object.keys(profile.stages)) {
        const words = wordsOf(courtPage(profile, stage));
        for (const { says, rule, sure } of courtRules(profile, stage)) {
          assert.ok(words.includes(says), `${profile.id} ${stage}: ${says}`);
          assert.ok(
            words.includes(rule) && words.includes(sure),
            `${profile.id} ${stage}: ${rule}`,
          );
        }
      }
    }
  });

  it('begins with the length and the time, under headings', () => {
    const page = pageOf('ca9', 'merits');
    assert.match(page, /^# United States Court of Appeals for the Ninth Circuit: /);
    assert.match(page, /## Length\n\nAt most 7,000 words\./);
    assert.match(page, /## Copies\n\nPaper copies only when the court orders them/);
    assert.ok(page.indexOf('## Length') < page.indexOf('## Time'));
    assert.ok(page.indexOf('## Time') < page.indexOf('## Type'));
  });

  it('says how many facts nobody verified, where there are any', () => {
    for (const profile of courts.values()) {
      const stage = Object.keys(profile.stages)[0] ?? '';
      const unsure = courtRules(profile, stage).filter(
        ({ confidence }) => confidence === 'unverified',
      );
      const page = courtPage(profile, stage);
      assert.equal(page.includes('were not verified'), unsure.length > 0, profile.id);
      for (const { rule } of unsure) assert.ok(wordsOf(page).includes(rule));
    }
    assert.equal(ruleText({ rule: 'R', confidence: 'unverified' }), 'R (not verified)');
  });
});
