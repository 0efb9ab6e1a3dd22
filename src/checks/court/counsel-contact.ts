import { counselOfRecord } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** What a court may ask, with what it is called. */
const ways = {
  address: 'an office address',
  phone: 'a telephone number',
  email: 'an e-mail address',
} as const;

/** That counsel of record can be reached as the court asks. */
export const counselContact: Check = {
  id: 'counsel-contact',
  looksAt: 'contact of counsel of record',
  run({ brief, frontMatter, profile }) {
    const { items, contact = ['address', 'phone'] } = profile.cover.value;
    const counsel = counselOfRecord(frontMatter);
    if (!counsel || !items.includes('counsel')) return [];
    const missing = contact.filter((way) => {
      const given = counsel[way];
      return given === undefined || given.length === 0;
    });
    if (missing.length === 0) return [];
    const named = listed(missing.map((way) => ways[way]));
    return [
      {
        check: 'counsel-contact/missing',
        severity: 'warning',
        ...brief.frontMatterSpan(['counsel', frontMatter.counsel.indexOf(counsel)]),
        message: `The cover must have ${named} of counsel of record, and ${counsel.name} has none here. Add ${listed(missing.map((way) => `"${way}:"`))} to the counsel.`,
        rule: ruleText(profile.cover),
      },
    ];
  },
};

/** `A`, `A and B`, `A, B and C`. */
function listed(items: readonly string[]): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' and ');
}
