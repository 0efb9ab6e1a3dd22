import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { lineGrid } from '../line-grid.ts';
import { spacing } from '../spacing.ts';

/** The type of a running footer, in half-points, and the height of its lines, in twips. */
export const footerSize = 20;
const footerLine = 240;

/** The styles of tables, of what stands over table entries, and of headers and footers. */
export function tableStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, spaceAfter } = profile.headings.value;
  const half = Math.round(spaceAfter / 2);
  const grid = lineGrid(profile);
  // On numbered lines a row is whole lines high.
  const aroundCell = grid ? 0 : 40;
  return [
    {
      id: 'TOAHeading',
      name: 'toa heading',
      basedOn: 'Normal',
      next: 'TableofAuthorities',
      run: { bold: true, boldComplexScript: true },
      paragraph: { keepNext: true, spacing: spacing(line, half, half) },
    },
    {
      id: 'TablePageHeading',
      name: 'Table Page Heading',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { alignment: AlignmentType.RIGHT, keepNext: true, spacing: spacing(line, 0) },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: spacing(line, aroundCell, aroundCell) },
    },
    {
      id: 'TableHeader',
      name: 'Table Header',
      basedOn: 'TableText',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER },
    },
    ...(profile.runningFooter
      ? [
          {
            id: 'RunningFooter',
            name: 'Running Footer',
            basedOn: 'Normal',
            run: { size: footerSize, sizeComplexScript: footerSize },
            paragraph: {
              alignment: AlignmentType.CENTER,
              spacing: spacing({ exact: footerLine }, 0),
            },
          },
        ]
      : []),
    ...(grid
      ? [
          {
            id: 'LineNumber',
            name: 'Line Number',
            basedOn: 'Normal',
            paragraph: {
              alignment: AlignmentType.RIGHT,
              spacing: spacing({ exact: grid.line }, 0),
            },
          },
        ]
      : []),
  ];
}
