import assert from 'node:assert/strict';
import { nearestReporter, reporterYears } from '../../../src/citations/index.ts';

describe('the years of reporters', () => {
  const rows: [
    reporter: string,
    volume: string,
    first: number | undefined,
    last: number | undefined,
  ][] = [
    ['F.3d', '225', 1993, 2021],
    ['F.Supp.2d', '10', 1998, 2014],
    ['F.4th', '17', 2021, undefined],
    ['U.S.', '560', 2010, 2010],
    ['U. S.', '550', 2003, 2010],
    ['U.S.', '609', 2025, undefined],
    ['S. Ct.', '143', 2022, 2023],
    ['P.R.', '1', undefined, undefined],
    ['Mass.', '135', undefined, undefined],
    ['F.3d', '1984-1', undefined, undefined],
  ];
  for (const [reporter, volume, first, last] of rows) {
    it(`${volume} ${reporter}`, () => {
      const years = reporterYears(reporter, volume);
      assert.deepEqual([years?.first, years?.last], [first, last]);
    });
  }

  it('hold the decisions of the citations that are known to be right', () => {
    const known = [
      ['U.S.', '5', 1801],
      ['U.S.', '6', 1804],
      ['U.S.', '11', 1812],
      ['U.S.', '209', 1908],
      ['U.S.', '309', 1940],
      ['U.S.', '318', 1943],
      ['U.S.', '461', 1983],
      ['U.S.', '488', 1989],
      ['U.S.', '521', 1997],
      ['U.S.', '577', 2016],
      ['U.S.', '594', 2021],
      ['U.S.', '604', 2025],
      ['F. Supp.', '860', 1994],
      ['F. Supp. 3d', '472', 2020],
      ['F.3d', '982', 2020],
    ] as const;
    for (const [reporter, volume, year] of known) {
      const years = reporterYears(reporter, volume);
      assert.ok(
        years && years.first <= year && year <= (years.last ?? year),
        `${volume} ${reporter}`,
      );
    }
  });
});

describe('the nearest reporter', () => {
  for (const [name, near] of [
    ['F. Sup. 3d', 'F. Supp. 3d'],
    ['Xyzw.', undefined],
    // One digit from several series.
    ['F. 5d', undefined],
  ] as const) {
    it(`of ${name}`, () => assert.equal(nearestReporter(name).name, near));
  }
});
