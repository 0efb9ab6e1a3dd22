import type { Heading } from 'mdast';
import type { Brief, Finding, Fix } from '../../brief/index.ts';
import { spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** Words of section headings that no name is made of, so that their capitals can be told. */
const KNOWN = new Set(
  'additional addendum amici amicus appendix argument arguments as authorities authority authorship background case certificate compliance conclusion contents corporate curiae disclosure facts funding glossary identity interest interests introduction issue issues preliminary presented question questions service signature source statement statements summary table terms to file'.split(
    ' ',
  ),
);
const SMALL = new Set(['a', 'and', 'as', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Headings typed in capitals throughout. How sections are set is the court profile's to say. */
export const headingCapitals: BriefCheck = {
  id: 'heading-capitals',
  looksAt: 'headings typed in capitals',
  run({ brief }) {
    const findings: Finding[] = [];
    const look = (title: string, heading: Heading | undefined) => {
      if (!heading || !isInCapitals(title)) return;
      findings.push({
        check: 'heading-capitals/all',
        severity: 'information',
        ...spanOf(heading),
        message: `"${shortened(title)}" is typed in capitals, which are hard to read and stay so in every court. Write it in small letters; where a court's sections stand in capitals, they are set so.`,
        ...fixOf(brief, heading, title),
      });
    };
    for (const { title, heading } of brief.sections) look(title, heading);
    for (const { title, node } of brief.headings) look(title, node);
    return findings;
  },
};

/** No small letter, and a word too long to be an abbreviation. */
function isInCapitals(title: string): boolean {
  return !/\p{Ll}/u.test(title) && /(?<!\p{Lu})\p{Lu}{6}/u.test(title);
}

function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}

/** Only where every word is known, and nothing but the words stands there. */
function fixOf(brief: Brief, heading: Heading, title: string): { fix?: Fix } {
  const [only, ...more] = heading.children;
  const words = title.toLowerCase().split(' ');
  if (only?.type !== 'text' || more.length > 0) return {};
  if (!words.every((word) => KNOWN.has(word) || SMALL.has(word))) return {};
  const { from, to } = spanOf(only);
  if (brief.text.slice(from, to) !== title) return {};
  const text = words
    .map((word, at) =>
      at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
  return { fix: { title: `Write "${text}"`, edits: [{ from, to, text }] } };
}
