import { type BriefPassage, type Finding, type Section, spanOf } from '../../brief/index.ts';
import type { Check, Filing } from '../check.ts';
import { sectionOf } from './section-prose.ts';

const anyMention = /\bappend(?:ix|ices)\b|\bapp(?:x|s)?\.|\binfra app\b/i;
/** A reference that can only be to an appendix of this brief. */
const ownAppendix =
  /\b(?:listed|set out|set forth|named|identified|reproduced|reprinted|included|attached|printed|provided)(?: \w+)? (?:as|in|at) (?:the |an )?(?:attached )?(Appendix(?: [A-Z0-9]{1,4}\b)?)(?! (?:to|of|filed|in|at|[A-Z0-9]+\b))/g;

/** That an appendix is mentioned, and that one mentioned is there. */
export const appendixMention: Check = {
  id: 'appendix-mention',
  looksAt: 'appendices and their mention',
  run(filing) {
    return [...unmentioned(filing), ...missing(filing)];
  },
};

function isAppended(section: Section | undefined): boolean {
  return section?.name === 'appendix' || section?.name === 'addendum';
}

function unmentioned({ brief }: Filing): Finding[] {
  const appendices = brief.sections.filter(({ name, heading }) => name === 'appendix' && heading);
  const [first] = appendices;
  if (!first?.heading) return [];
  const start = first.from;
  // Notes that an appendix refers to are looked at too: a mention there is one all the same.
  const mentions = (passage: BriefPassage) =>
    anyMention.test(passage.text) &&
    (passage.stream > 0 ||
      spanOf(passage.node).from < start ||
      !isAppended(sectionOf(brief, passage)));
  if (brief.passages.some(mentions)) return [];
  return [
    {
      check: 'appendix-mention/never',
      severity: 'information',
      ...spanOf(first.heading),
      message: `The brief has an appendix and never mentions it. Refer the reader to it where it matters, as [Appendix](#${first.slug}).`,
    },
  ];
}

function missing({ brief }: Filing): Finding[] {
  const titles = brief.sections.filter(isAppended).map(({ title }) => title.toLowerCase());
  return brief.passages.flatMap((passage) => {
    if (!passage.text.includes('Appendix')) return [];
    return [...passage.text.matchAll(ownAppendix)].flatMap((match) => {
      const named = match[1] ?? '';
      const letter = named.slice('Appendix'.length);
      // Without letters on the sections any of them may be meant.
      const there = titles.some((title) => title.startsWith(named.toLowerCase()));
      const lettered = titles.some((title) => /^appendix [a-z0-9]{1,4}\b/.test(title));
      if (there || (titles.length > 0 && (letter === '' || !lettered))) return [];
      const from = match.index + match[0].lastIndexOf(named);
      return [
        {
          check: 'appendix-mention/not-there',
          severity: 'warning' as const,
          ...passage.sourceSpan(from, from + named.length),
          message: `The brief refers to "${named}" and has none. Add the section "# ${named}", or say whose appendix is meant.`,
        },
      ];
    });
  });
}
