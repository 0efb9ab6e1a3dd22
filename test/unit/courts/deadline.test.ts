import assert from 'node:assert/strict';
import { isFederalHoliday } from '../../../src/courts/federal-holidays.ts';
import { dueOn, dueTimeFor, findCourt, loadCourts } from '../../../src/courts/index.ts';

const { courts } = loadCourts();

function court(id: string) {
  const found = findCourt(courts, id);
  assert.ok(found.found);
  return found.profile;
}

function stage(id: string, name: string) {
  const one = court(id).stages[name];
  assert.ok(one);
  return one;
}

describe('isFederalHoliday', () => {
  it('knows the eleven holidays of a year', () => {
    const days = Array.from({ length: 365 }, (_, at) =>
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    );
    assert.deepEqual(days.filter(isFederalHoliday), [
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('keeps one on a Saturday the day before and one on a Sunday the day after', () => {
    assert.ok(isFederalHoliday('2027-12-24'));
    assert.ok(isFederalHoliday('2027-12-31'), 'New Year of 2028');
    assert.ok(isFederalHoliday('2027-07-05'));
    assert.ok(!isFederalHoliday('2027-07-06'));
    assert.ok(!isFederalHoliday('2026-11-27'));
  });
});

describe('dueOn', () => {
  const federal = court('frap');
  const last = (from: string, days = 7) => dueOn(federal, { days }, from);

  it('counts every day but that of the event', () => {
    assert.deepEqual(last('2026-11-20'), { date: '2026-11-27' });
    assert.deepEqual(last('2026-12-28', 3), { date: '2026-12-31' });
  });

  it('moves a last day on which the court is closed', () => {
    assert.deepEqual(last('2026-11-19'), { date: '2026-11-27', movedFrom: '2026-11-26' });
    assert.deepEqual(last('2026-11-21'), { date: '2026-11-30', movedFrom: '2026-11-28' });
    // A Sunday before a Monday that is kept for it.
    assert.deepEqual(last('2027-06-27'), { date: '2027-07-06', movedFrom: '2027-07-04' });
    assert.deepEqual(last('2027-12-17'), { date: '2027-12-27', movedFrom: '2027-12-24' });
  });

  it('says by which hour, where a court has one', () => {
    assert.equal(dueOn(court('ca3'), { days: 7 }, '2026-11-20')?.by, '5:00 p.m. Eastern time');
  });

  it('moves nothing where the profile does not say how days are counted', () => {
    assert.deepEqual(dueOn(court('cal-ca'), { days: 14 }, '2026-11-21'), { date: '2026-12-05' });
  });

  it('gives nothing for what is no date', () => {
    for (const from of ['', 'soon', '2026-13-01', '2026-1-1', '26-11-20']) {
      assert.equal(last(from), undefined, from);
    }
  });
});

describe('dueTimeFor', () => {
  const due = (id: string, name: string, side: string, opposes = false) => {
    const time = dueTimeFor(stage(id, name), side, opposes);
    return time && [time.days, time.after];
  };

  it('goes by the side supported', () => {
    assert.deepEqual(due('scotus', 'petition', 'petitioner'), [30, 'docketing']);
    assert.deepEqual(due('scotus', 'petition', 'respondent'), [0, 'response-due']);
    assert.equal(due('scotus', 'petition', 'neither'), undefined);
    assert.deepEqual(due('scotus', 'merits', 'neither'), [7, 'first-brief-due']);
    assert.deepEqual(due('frap', 'merits', 'appellee'), [7, 'supported-brief']);
    assert.deepEqual(due('ca1', 'merits', 'neither'), [7, 'first-brief']);
    assert.deepEqual(due('cal-sc', 'merits', 'plaintiff'), [30, 'briefing-end']);
  });

  it('knows the time against a petition for rehearing', () => {
    assert.deepEqual(due('frap', 'rehearing', 'appellee'), [7, 'petition']);
    assert.deepEqual(due('frap', 'rehearing', 'appellee', true), [0, 'response-due']);
    assert.deepEqual(due('frap', 'merits', 'appellee', true), [7, 'supported-brief']);
  });

  it('carries the rule, and gives nothing where a court sets no time', () => {
    const time = dueTimeFor(stage('scotus', 'merits'), 'respondent');
    assert.deepEqual([time?.rule, time?.extendable], ['Sup. Ct. R. 37.3', false]);
    assert.equal(due('tex-sc', 'merits', 'respondent'), undefined);
  });
});
