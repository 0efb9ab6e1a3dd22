import { Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { asList, type FrontMatter } from '../../brief/index.ts';
import { type StyledText, styledText } from '../../citations/index.ts';
import { docketLine, listOf } from '../../statements/index.ts';
import { styledRuns } from '../styled-runs.ts';
import { noBorders, rule } from './borders.ts';

/** The parties and their roles, as the court's caption has them. */

/** Twips by which roles and `v.` stand in from the parties. */
export const roleIndent = 1440;

/** Twips between the parties and the rule beside them. */
export const captionPadding = 160;

interface Side {
  readonly parties: readonly string[];
  readonly role: string;
}

function sidesOf(frontMatter: FrontMatter): readonly Side[] | string {
  const { caption } = frontMatter;
  if (typeof caption === 'string') return caption;
  return caption.map((side) => ({
    parties: asList(side.parties),
    role: side.role,
  }));
}

/**
 * The boxed form of the courts of appeals, as one row of the cover's table: the parties at the left
 * inside a rule, the docket numbers at the right.
 *
 * @param widths of the two columns in twips
 * @param docketName what the court calls a docket number
 */
export function boxedCaptionRow(
  frontMatter: FrontMatter,
  widths: readonly [number, number],
  docketName?: string,
): TableRow {
  const right = [docketLine(frontMatter.docket, docketName), docketBelow(frontMatter.below)].filter(
    (line) => line !== undefined,
  );
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: widths[0], type: WidthType.DXA },
        borders: { ...noBorders, right: rule, bottom: rule },
        margins: { left: 0, right: captionPadding, top: 80, bottom: 80 },
        children: partyParagraphs(captionLines(frontMatter)),
      }),
      new TableCell({
        width: { size: widths[1], type: WidthType.DXA },
        borders: noBorders,
        margins: { left: 240, right: 0, top: 80, bottom: 80 },
        verticalAlign: VerticalAlignTable.CENTER,
        children: right.map(
          (line) =>
            new Paragraph({ style: 'CoverPartyLeft', children: styledRuns([{ text: line }]) }),
        ),
      }),
    ],
  });
}

/** The docket number below, as the boxed caption prints it beside the parties. */
function docketBelow(below: FrontMatter['below']): string | undefined {
  if (!below?.docket) return undefined;
  const line = docketLine(below.docket);
  return /\bdistrict court\b/i.test(below.court) ? `D.C. ${line}` : line;
}

/** A line of the caption, and whether the boxed form sets it in. */
export interface CaptionLine {
  readonly words: readonly StyledText[];
  readonly indented: boolean;
}

/** Each line of the parties as a paragraph, roles and `v.` set in. */
export function partyParagraphs(lines: readonly CaptionLine[]): Paragraph[] {
  return lines.map(
    ({ words, indented }) =>
      new Paragraph({
        style: 'CoverPartyLeft',
        ...(indented ? { indent: { left: roleIndent } } : {}),
        children: styledRuns(words),
      }),
  );
}

/** The parties and their roles, a line each, with `v.` between the sides. */
export function captionLines(frontMatter: FrontMatter): CaptionLine[] {
  const sides = sidesOf(frontMatter);
  if (typeof sides === 'string') return [{ words: styledText(sides), indented: false }];
  return sides.flatMap((side, index): CaptionLine[] => {
    const end = index === sides.length - 1 ? '.' : ',';
    return [
      ...(index > 0 ? [{ words: [{ text: 'v.' }], indented: true }] : []),
      { words: styledText(`${listOf(side.parties.map(upperCase))},`), indented: false },
      { words: [{ text: `${side.role}${end}`, italic: true }], indented: true },
    ];
  });
}

function upperCase(party: string): string {
  return party.toUpperCase();
}
