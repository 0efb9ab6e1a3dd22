import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { spacing } from '../spacing.ts';

/** The styles of footnotes. */
export function noteStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { size, line, spaceAfter } = profile.footnotes.value;
  const quotation = profile.quotations.value;
  const run = { size, sizeComplexScript: size };
  return [
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      quickFormat: true,
      run,
      paragraph: {
        spacing: spacing(line, spaceAfter),
        alignment: profile.text.value.justify ? AlignmentType.BOTH : AlignmentType.LEFT,
      },
    },
    {
      id: 'FootnoteQuote',
      name: 'Footnote Quote',
      basedOn: 'FootnoteText',
      run,
      paragraph: {
        indent: {
          left: Math.round(quotation.indentLeft / 2),
          right: Math.round(quotation.indentRight / 2),
        },
      },
    },
  ];
}
