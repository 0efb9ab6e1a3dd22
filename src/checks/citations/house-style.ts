/** Courts whose own form of citation differs from the Bluebook's. */
import type { Brief } from '../../brief/index.ts';

/** The id of the court a brief is read for. */
const court = (brief: Brief): string => brief.frontMatter?.court ?? brief.namedCourt ?? '';

/** The Supreme Court of the United States, whose opinions write `Id., at 5` and `Ibid.` */
export const isForSupremeCourt = (brief: Brief): boolean => /^scotus(?:-|$)/.test(court(brief));

/**
 * The courts of California, whose California Style Manual has forms of its own (`20 Cal.4th 1`, `at p. 5`,
 * *supra* for cases); Cal. Rules of Court, rule 1.200 lets a writer choose it or the Bluebook.
 */
export const isForCalifornia = (brief: Brief): boolean => /^cal(?:-|$)/.test(court(brief));

/** The courts of New York, whose Official Style leaves stops out: `63 NY2d 582`, `Rogers v Rogers`. */
export const isForNewYork = (brief: Brief): boolean => /^ny(?:-|$)/.test(court(brief));
