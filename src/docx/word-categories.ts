import type { AuthorityCategory } from '../citations/index.ts';

/**
 * Word's numbers for the categories of a table of authorities: 1 to 7 are its own, 8 to 16 free.
 */
const numbers: Readonly<Record<AuthorityCategory, number>> = {
  cases: 1,
  statutes: 2,
  other: 3,
  rules: 4,
  regulations: 6,
  constitution: 7,
  legislative: 8,
};

/** The number of a category in TA and TOA fields. */
export function wordCategory(category: AuthorityCategory): number {
  return numbers[category];
}
