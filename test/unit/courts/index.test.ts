import assert from 'node:assert/strict';
import {
  authorityToFileAt,
  type CourtStage,
  coverColorFor,
  findCourt,
  limitFor,
  loadCourts,
  stageOf,
} from '../../../src/courts/index.ts';

const { courts } = loadCourts();

function stage(court: string, id?: string): CourtStage {
  const found = findCourt(courts, court);
  assert.ok(found.found, court);
  const named = stageOf(found.profile, id);
  assert.ok(named.found, id);
  return named.stage;
}

describe('findCourt', () => {
  it('finds a court by its id, whatever the case', () => {
    const found = findCourt(courts, ' CA9 ');
    assert.equal(found.found && found.profile.id, 'ca9');
  });

  it('suggests the nearest id and lists the others', () => {
    const message = (id: string) => {
      const found = findCourt(courts, id);
      assert.equal(found.found, false, id);
      return found.found ? '' : found.message;
    };
    assert.equal(
      message('scouts'),
      '"scouts" is not a known court. Did you mean "scotus"? Known: ca1, ca10, ca11, ca2, ca3, ca4, ca5, ca6, ca7, ca8, ca9, cadc, cafc, cal-ca, cal-sc, ddc, frap, nd-cal, ny-ctapp, scotus, scotus-letter, sdny, tex-sc.',
    );
    assert.match(message('9th Cir.'), /Did you mean "ca9"\?/);
    assert.match(message('Supreme Court of the United States'), /Did you mean "scotus"\?/);
    assert.doesNotMatch(message('old-bailey'), /Did you mean/);
    assert.doesNotMatch(message(''), /Did you mean/);
    assert.ok(message('x'.repeat(10_000)).length < 350);
  });
});

describe('stageOf', () => {
  it('gives the default stage when none is named', () => {
    assert.equal(stage('ca9'), stage('ca9', 'merits'));
  });

  it('names the stages there are when it knows none of that name', () => {
    const scotus = courts.get('scotus');
    assert.ok(scotus);
    for (const id of ['rehearing', 'constructor', '__proto__']) {
      const found = stageOf(scotus, id);
      assert.match(found.found ? '' : found.message, /stage of scotus.* Known: merits, petition\./);
    }
    const near = stageOf(scotus, 'petitions');
    assert.match(near.found ? '' : near.message, /Did you mean "petition"\?/);
  });
});

describe('limitFor', () => {
  it('gives a government its own limit where there is one, with the rule', () => {
    assert.equal(limitFor(stage('scotus'), false).words, 8000);
    assert.equal(limitFor(stage('scotus'), true).words, 9000);
    assert.equal(limitFor(stage('scotus', 'petition'), true).words, 6000);
    assert.equal(limitFor(stage('frap'), true).words, 6500);
    assert.deepEqual(limitFor(stage('ca9', 'rehearing'), false), {
      words: 4200,
      pages: 15,
      rule: '9th Cir. R. 29-2(c)(2)',
      confidence: 'known',
      edition: 'unread',
      note: 'In place of the 2,600 words of Fed. R. App. P. 29(b)(4).',
    });
  });
});

describe('coverColorFor', () => {
  const color = (court: string, id: string, side: string) =>
    coverColorFor(stage(court, id), side)?.name;

  it('goes by the side supported at the Supreme Court, merits stage', () => {
    for (const side of ['petitioner', 'Petitioners', 'appellant', 'neither', 'neither party']) {
      assert.equal(color('scotus', 'merits', side), 'light green', side);
    }
    for (const side of ['respondent', 'appellee', 'Plaintiffs-Appellees']) {
      assert.equal(color('scotus', 'merits', side), 'dark green', side);
    }
    assert.equal(color('scotus', 'merits', 'Defendant-Appellee/Cross-Appellant'), 'dark green');
    assert.equal(color('scotus', 'merits', 'Cross-Appellant/Appellee'), 'dark green');
  });

  it('does not guess on which side of an appeal a plaintiff stands', () => {
    assert.equal(color('scotus', 'merits', 'plaintiff'), undefined);
    assert.equal(color('scotus', 'merits', 'defendants'), undefined);
  });

  it('needs no side where one color serves all', () => {
    assert.equal(color('scotus', 'petition', 'plaintiff'), 'cream');
    assert.equal(color('ca9', 'merits', 'respondent'), 'green');
    assert.equal(coverColorFor(stage('ca9'), 'defendant')?.rule, 'Fed. R. App. P. 32(a)(2)');
  });
});

describe('authorityToFileAt', () => {
  it("takes the stage's own fact before the court's", () => {
    const ca9 = courts.get('ca9');
    assert.ok(ca9);
    assert.equal(authorityToFileAt(ca9, stage('ca9')).rule, 'Fed. R. App. P. 29(a)(4)(D)');
    const atRehearing = authorityToFileAt(ca9, stage('ca9', 'rehearing'));
    assert.equal(atRehearing.rule, 'Fed. R. App. P. 29(b)(2)');
  });
});
