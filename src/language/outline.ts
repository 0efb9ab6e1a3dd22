import type { Brief } from '../brief/index.ts';
import {
  type Authority,
  type AuthorityCategory,
  CATEGORY_ORDER,
  CATEGORY_TITLES,
} from '../citations/index.ts';
import type { CourtProfile } from '../courts/index.ts';

/** A group of the table of authorities with its entries in order. */
export interface AuthorityGroup {
  /** The group's heading as the court has it. */
  readonly title: string;
  readonly authorities: readonly Authority[];
}

/** The authorities of a brief, grouped as its table will be; empty groups are left out. */
export function authoritiesOutline(brief: Brief, profile?: CourtProfile): AuthorityGroup[] {
  const groups = profile
    ? profile.authorities.value.categories
    : CATEGORY_ORDER.map((category) => ({ title: CATEGORY_TITLES[category], of: [category] }));
  return groups.flatMap(({ title, of }) => {
    const categories: readonly AuthorityCategory[] = of;
    const authorities = brief.citations.authorities.filter(({ category }) =>
      categories.includes(category),
    );
    return authorities.length > 0 ? [{ title, authorities }] : [];
  });
}
