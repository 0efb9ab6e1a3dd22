import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { spacing } from '../spacing.ts';

/** The styles of tables, of what stands over table entries, and of headers and footers. */
export function tableStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, spaceAfter } = profile.headings.value;
  const half = Math.round(spaceAfter / 2);
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
      paragraph: { spacing: spacing(line, 40, 40) },
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
  ];
}
