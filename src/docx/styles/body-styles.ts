import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { lineGrid } from '../line-grid.ts';
import { spacing } from '../spacing.ts';
import { spaceBefore } from './space-before.ts';

/** The styles of text, quotations, lists and figures. */
export function bodyStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, firstLineIndent, spaceAfter, justify } = profile.text.value;
  const quotation = profile.quotations.value;
  const alignment = justify ? AlignmentType.BOTH : AlignmentType.LEFT;
  // On numbered lines nothing stands closer.
  const numbered = lineGrid(profile) !== undefined;
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  return [
    {
      ...based,
      id: 'BodyText',
      name: 'Body Text',
      paragraph: {
        alignment,
        spacing: spacing(line, spaceAfter),
        indent: { firstLine: firstLineIndent },
      },
    },
    {
      ...based,
      id: 'BodyTextContinued',
      name: 'Body Text Continued',
      next: 'BodyText',
      paragraph: { alignment, spacing: spacing(line, spaceAfter) },
    },
    {
      ...based,
      id: 'Quote',
      name: 'Quote',
      next: 'BodyTextContinued',
      paragraph: {
        alignment,
        spacing: spacing(quotation.line, quotation.spaceAfter, spaceBefore(profile)),
        indent: { left: quotation.indentLeft, right: quotation.indentRight },
      },
    },
    {
      ...based,
      id: 'ListParagraph',
      name: 'List Paragraph',
      paragraph: { alignment, spacing: spacing(line, spaceAfter) },
    },
    {
      ...based,
      id: 'PlainText',
      name: 'Plain Text',
      run: { font: 'Courier New', size: Math.min(profile.text.value.size, 22), noProof: true },
      paragraph: { spacing: spacing(numbered ? line : 'single', 0) },
    },
    {
      ...based,
      id: 'Figure',
      name: 'Figure',
      next: 'Caption',
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: numbered ? spacing(line, 0) : spacing('single', 120, 120),
      },
    },
    {
      ...based,
      id: 'Caption',
      name: 'caption',
      next: 'BodyText',
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: spacing(profile.headings.value.line, profile.headings.value.spaceAfter),
      },
      run: { bold: true },
    },
    {
      ...based,
      id: 'Ornament',
      name: 'Ornament',
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(line, spaceAfter) },
    },
  ];
}
