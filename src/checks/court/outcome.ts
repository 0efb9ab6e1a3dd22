import type { Finding } from '../../brief/index.ts';
import type { Check, Filing } from '../check.ts';
import { outcomeRule } from './cover-rules.ts';
import { valueReplaced } from './front-matter-value.ts';
import { proseOf } from './section-prose.ts';

const forAffirmance = /\baffirm(?:s|ed|ing|ance)?\b/i;
const forReversal = /\b(?:revers(?:e|es|ed|ing|al)|vacat(?:e|es|ed|ing|ur))\b/i;

/** That the outcome urged is said where the rule asks for it, and is the one the conclusion urges. */
export const outcome: Check = {
  id: 'outcome',
  looksAt: 'the outcome urged',
  run(filing) {
    return [...missing(filing), ...otherwise(filing)];
  },
};

function missing({ brief, frontMatter, profile, stage }: Filing): Finding[] {
  const { title, urges, supports } = frontMatter;
  const rule = outcomeRule(profile, stage);
  if (!rule || title || supports === 'neither' || (urges && urges !== 'none')) return [];
  return [
    {
      check: 'outcome/missing',
      severity: 'warning',
      ...brief.frontMatterSpan([urges ? 'urges' : 'supports']),
      message:
        'The cover does not say whether the brief supports affirmance or reversal. Give "urges:" in the front matter, with affirmance, reversal or vacatur.',
      rule,
    },
  ];
}

/** Says nothing where the conclusion speaks of both, or of what should not be done. */
function otherwise({ brief, frontMatter: { urges } }: Filing): Finding[] {
  if (!urges || urges === 'none') return [];
  const conclusion = brief.sections.filter(({ name }) => name === 'conclusion');
  const passages = conclusion.flatMap((section) => proseOf(brief, section));
  const all = passages.map(({ text }) => text).join('\n');
  const affirms = forAffirmance.test(all);
  if (affirms === forReversal.test(all) || /\b(?:not|neither|nor)\b/i.test(all)) return [];
  if (affirms === (urges === 'affirmance')) return [];
  for (const passage of passages) {
    const match = (affirms ? forAffirmance : forReversal).exec(passage.text);
    if (!match) continue;
    const meant = affirms ? 'affirmance' : /vacat/i.test(match[0]) ? 'vacatur' : 'reversal';
    const fix = valueReplaced(brief, ['urges'], meant);
    return [
      {
        check: 'outcome/conclusion',
        severity: 'warning',
        ...passage.sourceSpan(match.index, match.index + match[0].length),
        message: `The conclusion says "${match[0]}", and the cover that the brief supports ${urges}. Correct the conclusion, or "urges:" in the front matter.`,
        ...(fix ? { fix } : {}),
      },
    ];
  }
  return [];
}
