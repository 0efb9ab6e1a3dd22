import type { Heading as HeadingNode } from 'mdast';
import type { Heading, Section } from './brief.ts';
import type { Finding } from './finding.ts';
import { plainText, spanOf } from './tree.ts';

/**
 * The headings below the first level, numbered I. / A. / 1. / a. / i. within Argument. A level that
 * is left out counts as nothing in the reference (`I.1`) and gives a warning.
 */
export function readHeadings(
  sections: readonly Section[],
  slugs: ReadonlyMap<HeadingNode, string>,
): { headings: Heading[]; findings: Finding[] } {
  const headings: Heading[] = [];
  const findings: Finding[] = [];
  // The list of the printed headings goes on where the argument is in several sections.
  const inArgument: number[] = [];
  for (const section of sections) {
    const counts = section.name === 'argument' ? inArgument : [];
    for (const node of section.children) {
      if (node.type !== 'heading') continue;
      const level = node.depth - 1;
      const title = plainText(node);
      if (level > counts.length + 1) findings.push(skippedLevel(node, counts.length + 1, title));
      counts.length = Math.min(counts.length, level);
      while (counts.length < level) counts.push(0);
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      const numbered = section.name === 'argument';
      const numbers = counts.map((count, at) => (count === 0 ? '' : numeral(at + 1, count)));
      headings.push({
        node,
        section,
        level,
        title,
        slug: slugs.get(node) ?? '',
        number: numbered ? `${numbers.at(-1)}.` : '',
        reference: numbered ? numbers.filter((number) => number !== '').join('.') : '',
      });
    }
  }
  return { headings, findings };
}

function skippedLevel(node: HeadingNode, expected: number, title: string): Finding {
  return {
    check: 'headings/skipped-level',
    severity: 'warning',
    ...spanOf(node),
    message: `The heading "${title}" has ${node.depth} number signs where at most ${expected + 1} are expected: it skips a level. Write ${'#'.repeat(expected + 1)}, or add the heading above it.`,
  };
}

/**
 * A heading's own number without the stop, as Word's multilevel list shows it: level 1 `II`,
 * 2 `B`, 3 `2`, 4 `b`, 5 `ii`. After Z come AA, BB and so on.
 */
export function numeral(level: number, count: number): string {
  if (level === 1) return roman(count);
  if (level === 2) return letters(count).toUpperCase();
  if (level === 3) return String(count);
  if (level === 4) return letters(count);
  return roman(count).toLowerCase();
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

const romanDigits = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [digit, worth] of romanDigits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
