import { BorderStyle, Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { asList, type FrontMatter } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import { listOf, styledRuns } from '../wording.ts';

/** The parties and their roles, as the court's caption has them. */

const none = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
/** Twips by which roles and `v.` stand in from the parties. */
const roleIndent = 1440;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

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
 */
export function boxedCaptionRow(
  frontMatter: FrontMatter,
  widths: readonly [number, number],
): TableRow {
  const right = [
    `No. ${bareDocket(frontMatter.docket)}`,
    ...(frontMatter.below?.docket
      ? [`${frontMatter.below.docket.replace(/^(?:No\.\s*)?/i, 'D.C. No. ')}`]
      : []),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: widths[0], type: WidthType.DXA },
        borders: { ...noBorders, right: rule, bottom: rule },
        margins: { left: 0, right: 160, top: 80, bottom: 80 },
        children: captionLines(frontMatter).map(
          ({ words, indented }) =>
            new Paragraph({
              style: 'CoverPartyLeft',
              ...(indented ? { indent: { left: roleIndent } } : {}),
              children: styledRuns(words),
            }),
        ),
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

/** The docket number without `No.`, which each place prints in its own way. */
export function bareDocket(docket: string): string {
  return docket.replace(/^\s*Nos?\.\s*/i, '').trim();
}

/** A line of the caption, and whether the boxed form sets it in. */
export interface CaptionLine {
  readonly words: readonly StyledText[];
  readonly indented: boolean;
}

/** The parties and their roles, a line each, with `v.` between the sides. */
export function captionLines(frontMatter: FrontMatter): CaptionLine[] {
  const sides = sidesOf(frontMatter);
  if (typeof sides === 'string') return [{ words: [{ text: sides }], indented: false }];
  return sides.flatMap((side, index): CaptionLine[] => {
    const end = index === sides.length - 1 ? '.' : ',';
    return [
      ...(index > 0 ? [{ words: [{ text: 'v.' }], indented: true }] : []),
      { words: [{ text: `${listOf(side.parties.map(upperCase))},` }], indented: false },
      { words: [{ text: `${side.role}${end}`, italic: true }], indented: true },
    ];
  });
}

function upperCase(party: string): string {
  return party.toUpperCase();
}
