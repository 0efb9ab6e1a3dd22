import { proseCheck } from '../prose.ts';
import { isWithin } from './quotations.ts';

const BRACKET = /[()[\]]/g;
/** The mark of an item in a list within a sentence: `1)`, `a)`, `iv)`. */
const ITEM = /(?:^|[\s(])(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$/;

/** Round and square brackets without a partner in their block. */
export const unbalancedBrackets = proseCheck(
  'unbalanced-brackets',
  'brackets without a partner',
  ({ text, code }) => {
    const open: { readonly sign: string; readonly at: number }[] = [];
    const alone: { readonly sign: string; readonly at: number }[] = [];
    for (const { 0: sign, index: at } of text.matchAll(BRACKET)) {
      if (isWithin(code, at)) continue;
      if (sign === '(' || sign === '[') {
        open.push({ sign, at });
        continue;
      }
      const partner = sign === ')' ? '(' : '[';
      if (open.at(-1)?.sign === partner) open.pop();
      else if (open.at(-2)?.sign === partner) {
        alone.push(...open.splice(-1));
        open.pop();
      } else if (sign === ']' || !ITEM.test(text.slice(Math.max(0, at - 5), at))) {
        // An interval, or a bracket that opens nothing.
        alone.push({ sign, at });
      }
    }
    return [...alone, ...open]
      .sort((a, b) => a.at - b.at)
      .map(({ sign, at }) => {
        const opens = sign === '(' || sign === '[';
        return {
          what: opens ? 'not-closed' : 'not-opened',
          severity: 'warning' as const,
          from: at,
          to: at + 1,
          message: opens
            ? `The bracket "${sign}" is not closed in this paragraph. Close it, or delete it.`
            : `The bracket "${sign}" closes nothing in this paragraph. Delete it, or open it where the insertion begins.`,
        };
      });
  },
);
