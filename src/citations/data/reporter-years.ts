/**
 * The years whose decisions the volumes of a reporter hold. First and last years of the series are those
 * of Bluebook table T1; the reporters-db has some of them wrong, so its dates are not used.
 */

import { squash } from './name-table.ts';
import { reporterName } from './reporters.ts';

/** First and last year of a series; open while it is still published. */
const SERIES = `
U.S. 1754
S. Ct. 1882
L. Ed. 2d 1956
F. 1880 1924
F.2d 1924 1993
F.3d 1993 2021
F.4th 2021
F. Supp. 1932 1998
F. Supp. 2d 1998 2014
F. Supp. 3d 2014
F. App'x 2001 2021
F.R.D. 1938
B.R. 1979
Fed. Cl. 1992
A. 1885 1938
A.2d 1938 2010
A.3d 2010
N.E. 1884 1936
N.E.2d 1936 2014
N.E.3d 2013
N.W. 1879 1942
N.W.2d 1941
P. 1883 1931
P.2d 1931 2000
P.3d 2000
S.E. 1886 1939
S.E.2d 1939
S.W. 1886 1928
S.W.2d 1928 1999
S.W.3d 1999
So. 1886 1941
So. 2d 1941 2008
So. 3d 2008
Cal. 2d 1934 1969
Cal. 3d 1969 1991
Cal. 4th 1991 2016
Cal. 5th 2016
Cal. App. 2d 1934 1969
Cal. App. 3d 1969 1991
Cal. App. 4th 1991 2016
Cal. App. 5th 2016
Cal. Rptr. 1959 1991
Cal. Rptr. 2d 1991 2003
Cal. Rptr. 3d 2003
N.Y.2d 1955 2003
N.Y.3d 2003
A.D.2d 1955 2003
A.D.3d 2003
`;

/**
 * Volumes of the United States Reports and a year in which decisions they print were handed down. The
 * first volumes overlap, and hold decisions of other courts.
 */
const UNITED_STATES: readonly (readonly [volume: number, year: number])[] = [
  [17, 1819],
  [60, 1857],
  [83, 1873],
  [163, 1896],
  [198, 1905],
  [249, 1919],
  [304, 1938],
  [347, 1954],
  [384, 1966],
  [410, 1973],
  [467, 1984],
  [504, 1992],
  [538, 2003],
  [560, 2010],
  [590, 2020],
  [606, 2025],
];

/** October Term 1939 is volume 60 of the Supreme Court Reporter, and each term since has been one. */
const FIRST_BY_TERM = 60;

let series: Map<string, { first: number; last?: number }> | undefined;

/**
 * The first and last year a decision in a volume can be of; `last` is left out where the series goes on.
 *
 * @param reporter as written: `F.Supp.2d`
 * @returns undefined for reporters whose years are not known
 */
export function reporterYears(
  reporter: string,
  volume: string,
): { first: number; last?: number } | undefined {
  if (!series) {
    series = new Map();
    for (const line of SERIES.trim().split('\n')) {
      const [, name = '', first, last] = /^(.+?) (\d{4})(?: (\d{4}))?$/.exec(line) ?? [];
      series.set(squash(name), {
        first: Number(first),
        ...(last ? { last: Number(last) } : {}),
      });
    }
  }
  const name = reporterName(reporter);
  // Other letters stand for another reporter that is known by this name too.
  if (squash(name) !== squash(reporter) || !/^\d+$/.test(volume)) return undefined;
  const whole = series.get(squash(name));
  const number = Number(volume);
  if (name === 'U.S.' && number > 0) return { ...whole, ...unitedStates(number) };
  if (name === 'S. Ct.' && number >= FIRST_BY_TERM) {
    return { first: number + 1879, last: number + 1880 };
  }
  return whole;
}

function unitedStates(volume: number): { first: number; last?: number } {
  const before = UNITED_STATES.findLast(([other]) => other <= volume);
  const after = UNITED_STATES.find(([other]) => other >= volume);
  return { first: before?.[1] ?? 1754, ...(after ? { last: after[1] } : {}) };
}
