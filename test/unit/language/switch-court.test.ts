import assert from 'node:assert/strict';
import { parseBrief, type TextEdit } from '../../../src/brief/index.ts';
import { courtChoices, findingsIn, switchEdits, switchedOff } from '../../../src/language/index.ts';
import { draft } from '../docx/draft.ts';

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);
}

describe('switching the court', () => {
  const brief = parseBrief(draft());

  it('offers every stage of every court, the own court first, and says which is current', () => {
    const choices = courtChoices(brief);
    assert.equal(choices[0]?.court, 'ca9');
    assert.deepEqual(
      choices.filter(({ current }) => current).map(({ court, stage }) => [court, stage]),
      [['ca9', 'merits']],
    );
    assert.ok(choices.some(({ court, stage }) => court === 'scotus' && stage === 'petition'));
    assert.ok(!choices.some(({ court }) => court === 'frap'), 'a base is no court');
  });

  it('says what would be found there, and leaves the draft alone', () => {
    const there = findingsIn(brief, { court: 'scotus', stage: 'petition' });
    assert.ok(
      there.some(({ check }) => check === 'notice/missing'),
      JSON.stringify(there),
    );
    assert.ok(
      !findingsIn(brief, { court: 'ca9', stage: 'merits' }).some(
        ({ check }) => check === 'notice/missing',
      ),
    );
  });

  it('changes two keys and no other byte', () => {
    const text = draft({ stage: 'merits # the usual' });
    const edits = switchEdits(parseBrief(text), { court: 'scotus', stage: 'petition' });
    assert.equal(
      applied(text, edits),
      text.replace('court: ca9', 'court: scotus').replace('stage: merits #', 'stage: petition #'),
    );
  });

  it('adds the stage, and takes it out where it is the usual one', () => {
    const text = draft();
    const petition = applied(text, switchEdits(brief, { court: 'scotus', stage: 'petition' }));
    assert.match(petition, /^court: scotus$[\s\S]*^stage: petition\n---$/m);
    const back = applied(
      petition,
      switchEdits(parseBrief(petition), { court: 'ca9', stage: 'merits' }),
    );
    assert.equal(back, text);
  });

  it('keeps the line ends of the draft', () => {
    const text = draft().replaceAll('\n', '\r\n');
    const there = applied(
      text,
      switchEdits(parseBrief(text), { court: 'scotus', stage: 'petition' }),
    );
    assert.match(there, /\r\nstage: petition\r\n---/);
  });
});

describe('switching a check off', () => {
  it('adds it to those that are off already, or begins the list', () => {
    const first = applied(draft(), [switchedOff(parseBrief(draft()), 'length') as TextEdit]);
    assert.match(first, /^checks: \{ length: off \}$/m);
    const second = applied(first, [switchedOff(parseBrief(first), 'images/words') as TextEdit]);
    assert.deepEqual(parseBrief(second).frontMatter?.checks, {
      length: 'off',
      'images/words': 'off',
    });
  });

  it('does nothing without front matter', () => {
    assert.equal(switchedOff(parseBrief('# Argument'), 'length'), undefined);
  });
});
