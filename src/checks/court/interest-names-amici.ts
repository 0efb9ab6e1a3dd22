import { spanOf } from '../../brief/index.ts';
import type { Check } from '../check.ts';
import { namedIn } from './amicus-names.ts';
import { sideRule } from './cover-rules.ts';
import { proseOf, textOf } from './section-prose.ts';

/** Words by which an interest statement sends the reader elsewhere for the names. */
const elsewhere =
  /\b(?:appendix|addendum|list(?:ed|s)?|named|names|identified|signator(?:y|ies)|undersigned)\b/i;

/** That the interest statement says who each of several amici is. */
export const interestNamesAmici: Check = {
  id: 'interest-names-amici',
  looksAt: 'amici in the interest statement',
  run({ brief, frontMatter, profile }) {
    const { amici } = frontMatter;
    const sections = brief.sections.filter(({ name }) => name === 'interest');
    const [first] = sections;
    // One amicus is "amicus" throughout, and needs no name but that of the cover.
    if (!first?.heading || amici.length < 2) return [];
    const [, ...blocks] = sections.flatMap((section) => proseOf(brief, section));
    const text = textOf(blocks);
    if (blocks.length === 0 || elsewhere.test(text)) return [];
    const isNamed = namedIn(text, amici);
    const unnamed = amici.filter((amicus) => !isNamed(amicus));
    // None named: a statement that speaks of them as a group.
    if (unnamed.length === amici.length) return [];
    const rule = sideRule(profile)?.startsWith('Fed.') ? 'Fed. R. App. P. 29(a)(4)(D)' : undefined;
    return unnamed.map(({ name }) => ({
      check: 'interest-names-amici/unnamed',
      severity: 'warning' as const,
      ...spanOf(first.heading ?? brief.root),
      message: `The interest statement does not name ${name}, one of the amici. Say who it is and why it is interested, or refer to a list.`,
      related: [
        {
          ...brief.frontMatterSpan(['amici', amici.findIndex((one) => one.name === name)]),
          message: 'The amicus',
        },
      ],
      ...(rule ? { rule } : {}),
    }));
  },
};
