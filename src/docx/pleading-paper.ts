import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, type ParagraphChild } from 'docx';
import type { CourtProfile } from '../courts/index.ts';
import { drawn } from './drawing.ts';
import { lineGrid } from './line-grid.ts';
import { textRuns } from './runs.ts';

/** Twips from the numbers to the rule beside them. */
const fromRule = 120;
/** Twips between the two rules at the left. */
const betweenRules = 60;
/** Twips from the text to the rules at its sides. */
const fromText = 100;
/** The width of a rule in twips. */
const ruleWidth = 10;
/** Room for two figures, in twips. */
const numberWidth = 500;

/** What is printed on pleading paper, in the header of every page. */

/**
 * The numbers of the lines, each a paragraph as high as a line of text, together in a frame with a fixed
 * place on the page (ECMA-376 Part 1, 17.3.1.11). LibreOffice does not keep a text box there on every
 * page; Word's own line numbers count what lines there are.
 */
export function lineNumbers(profile: CourtProfile): Paragraph[] {
  const grid = lineGrid(profile);
  if (!grid) return [];
  const { margins } = profile.page.value;
  const frame = {
    type: 'absolute',
    position: { x: outerRule(profile) - fromRule - numberWidth, y: margins.top },
    // Half a line to spare: a frame that is just full may lose its last line.
    width: numberWidth,
    height: (grid.perPage + 0.5) * grid.line,
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  } as const;
  return Array.from(
    { length: grid.perPage },
    (_, index) =>
      new Paragraph({ style: 'LineNumber', frame, children: textRuns(String(index + 1), {}) }),
  );
}

/** The double rule at the left and the rule at the right, down the whole page; page borders end with the text. */
export function marginRules(profile: CourtProfile): ParagraphChild[] {
  if (!lineGrid(profile)) return [];
  const { width, height, margins } = profile.page.value;
  const rule = (x: number, name: string) =>
    drawn({ x, y: 0, width: 0, height }, { name, preset: 'line', line: ruleWidth });
  return [
    rule(outerRule(profile), 'Left rule'),
    rule(outerRule(profile) + betweenRules, 'Second left rule'),
    rule(width - margins.right + fromText, 'Right rule'),
  ];
}

function outerRule(profile: CourtProfile): number {
  return profile.page.value.margins.left - fromText - betweenRules;
}
