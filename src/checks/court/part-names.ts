import { type Brief, type Fix, type Section, spanOf } from '../../brief/index.ts';
import { extraPartsOf, namesPart } from '../../courts/index.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { titleForm } from '../../text/title-form.ts';
import type { Check } from '../check.ts';

/** What the parts of a brief are called. */
const titles = [
  'Corporate Disclosure Statement',
  'Questions Presented',
  'Question Presented',
  'Glossary',
  'Glossary of Abbreviations',
  'Interest of Amicus Curiae',
  'Interest of Amici Curiae',
  'Identity and Interest of Amicus Curiae',
  'Identity and Interest of Amici Curiae',
  'Statement of Interest',
  'Statement of Authorship and Funding',
  'Introduction',
  'Preliminary Statement',
  'Statement of the Case',
  'Statement of Facts',
  'Summary of Argument',
  'Introduction and Summary of Argument',
  'Argument',
  'Conclusion',
  'Certificate of Compliance',
  'Certificate of Service',
  'Proof of Service',
  'Addendum',
  'Appendix',
] as const;

/** In both forms in which titles are compared: with every amicus alike, and as typed. */
const forms = titles.map((title) => ({ title, forms: [titleForm(title), letters(title)] }));

/** That no first-level heading is a slip of the pen away from the name of a part. */
export const partNames: Check = {
  id: 'part-names',
  looksAt: 'names of the parts',
  run({ brief, profile }) {
    const extras = extraPartsOf(profile);
    return brief.sections.flatMap((section) => {
      if (section.name || !section.heading) return [];
      if (extras.some((part) => namesPart(section, part))) return [];
      const meant = nearTitle(section.title);
      if (!meant) return [];
      const proper = section.title === section.title.toUpperCase() ? meant.toUpperCase() : meant;
      const fix = renamed(brief, section, proper);
      return [
        {
          check: 'part-names/misspelled',
          severity: 'warning' as const,
          ...spanOf(section.heading),
          message: `No part of a brief is called "${section.title}", so this is taken for a section of its own. Write "${proper}" if that is meant.`,
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
};

function letters(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One slip in a short name, two in a longer one; the nearest counts. */
function nearTitle(title: string): string | undefined {
  if (title.length > 60) return undefined;
  const typed = [titleForm(title), letters(title)];
  let best: string | undefined;
  let least = 3;
  for (const { title: known, forms: wanted } of forms) {
    wanted.forEach((form, at) => {
      const own = typed[at] ?? '';
      const allowed = form.length < 8 ? 1 : 2;
      if (Math.abs(form.length - own.length) > allowed) return;
      const distance = editDistance(own, form);
      if (distance > allowed || distance >= least) return;
      best = known;
      least = distance;
    });
  }
  return best;
}

/** Writes the proper name, where the heading has no markup. */
function renamed(brief: Brief, { heading, title }: Section, proper: string): Fix | undefined {
  const [first] = heading?.children ?? [];
  if (!first || heading?.children.length !== 1 || first.type !== 'text') return undefined;
  const span = spanOf(first);
  if (brief.text.slice(span.from, span.to) !== title) return undefined;
  return { title: `Write "${proper}"`, edits: [{ ...span, text: proper }] };
}
