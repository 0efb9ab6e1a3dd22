import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { spacing } from '../spacing.ts';
import { bodyStyles } from './body-styles.ts';
import { coverStyles } from './cover-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { noteStyles } from './note-styles.ts';
import { tableStyles } from './table-styles.ts';

/**
 * The named styles of a brief, filled in from the court's profile; those of table entries are in
 * `leader-styles.ts`. Everything in the document is set by one of these, so that an editor in Word changes a style and not a thousand paragraphs.
 */
export function briefStyles(profile: CourtProfile, language: string): IStylesOptions {
  const { font, size } = profile.text.value;
  return {
    default: {
      document: {
        run: { font, size, sizeComplexScript: size, language: { value: language } },
        paragraph: { spacing: spacing('single', 0) },
      },
    },
    paragraphStyles: [
      normal,
      ...bodyStyles(profile),
      ...headingStyles(profile),
      ...noteStyles(profile),
      ...tableStyles(profile),
      ...coverStyles(profile),
    ],
    characterStyles: [
      {
        id: 'FootnoteReference',
        name: 'footnote reference',
        basedOn: 'DefaultParagraphFont',
        run: { superScript: true },
      },
      { id: 'Hyperlink', name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: {} },
      { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } },
      { id: 'Emphasis', name: 'Emphasis', basedOn: 'DefaultParagraphFont', run: { italics: true } },
    ],
  };
}

const normal: IParagraphStyleOptions = {
  id: 'Normal',
  name: 'Normal',
  quickFormat: true,
};
