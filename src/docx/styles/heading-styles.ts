import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { headingHanging, headingIndent, headingLevels } from '../measure.ts';
import { headingList } from '../numbering.ts';
import { options } from '../runs.ts';
import { spacing } from '../spacing.ts';
import { spaceBefore } from './space-before.ts';
import { titleFace } from './title-face.ts';

/** The styles of titles and of the headings I. / A. / 1. / a. / i. */
export function headingStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, spaceAfter } = profile.headings.value;
  const { font, size } = profile.text.value;
  const keep = { keepNext: true, keepLines: true, widowControl: true } as const;
  const face = {
    font,
    size,
    sizeComplexScript: size,
    bold: true,
    boldComplexScript: true,
    color: '000000',
  } as const;
  const title = {
    ...keep,
    alignment: AlignmentType.CENTER,
    spacing: spacing(line, spaceAfter, spaceAfter),
  };
  const based = { basedOn: 'Normal', next: 'BodyText', quickFormat: true } as const;
  const levels = Array.from(
    { length: headingLevels },
    (_, index): IParagraphStyleOptions => ({
      ...based,
      id: `Heading${index + 2}`,
      name: `heading ${index + 2}`,
      run: face,
      paragraph: {
        ...keep,
        alignment: AlignmentType.LEFT,
        spacing: spacing(line, spaceAfter, spaceBefore(profile)),
        outlineLevel: index + 1,
        indent: {
          left: headingIndent(profile, index + 1),
          hanging: headingHanging(profile, index + 1),
        },
        numbering: { reference: headingList, level: index },
      },
    }),
  );
  return [
    {
      ...based,
      id: 'Heading1',
      name: 'heading 1',
      run: { ...face, ...options(titleFace(profile)) },
      paragraph: { ...title, outlineLevel: 0 },
    },
    ...levels,
    // Titles before the body: in the contents, but no part of the argument's outline numbering.
    {
      ...based,
      id: 'FrontTitle',
      name: 'Front Title',
      run: { ...face, ...options(titleFace(profile)) },
      paragraph: { ...title, outlineLevel: 0 },
    },
    {
      ...based,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { ...face, ...options(titleFace(profile)) },
      paragraph: title,
    },
  ];
}
