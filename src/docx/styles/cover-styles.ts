import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { textWidth } from '../measure.ts';
import { options } from '../runs.ts';
import { spacing } from '../spacing.ts';
import { titleFace } from './title-face.ts';

/** The size of a cover style's type, in half-points. */
export function coverTypeSize(style: string, profile: CourtProfile): number {
  const { size } = profile.text.value;
  // Pleading paper has one size of type.
  if (profile.lineNumbers) return size;
  if (style === 'CoverCourt') return size + 4;
  // Sup. Ct. R. 34.1 lets counsel's block alone go under 11 points.
  if (style === 'CoverCounsel' || style === 'CoverNotice') return Math.max(size - 4, 20);
  return size;
}

/** The space before and after a cover style's paragraphs, in twips. */
export function coverSpacing(
  style: string,
  profile: CourtProfile,
): { before: number; after: number } {
  const gap = Math.round(profile.headings.value.spaceAfter / 2);
  if (style === 'CoverCounsel') return { before: 0, after: 0 };
  if (style === 'CoverDocket' || style === 'CoverNotice') return { before: 0, after: gap * 2 };
  if (style === 'CoverCourt') return { before: 0, after: gap };
  return { before: 0, after: gap };
}

/** The styles of the cover, the signature block and those served. */
export function coverStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, spaceAfter } = profile.headings.value;
  const half = Math.round(textWidth(profile) / 2);
  const style = (
    id: string,
    name: string,
    run: IParagraphStyleOptions['run'] = {},
    alignment: 'center' | 'left' = AlignmentType.CENTER,
  ): IParagraphStyleOptions => {
    const { before, after } = coverSpacing(id, profile);
    const size = coverTypeSize(id, profile);
    return {
      id,
      name,
      basedOn: 'Normal',
      run: { size, sizeComplexScript: size, ...run },
      paragraph: { alignment, spacing: spacing(line, after, before) },
    };
  };
  const keep = { keepLines: true, keepNext: true } as const;
  return [
    style('CoverDocket', 'Cover Docket', { bold: true }),
    style('CoverNotice', 'Cover Notice', { bold: true }),
    style('CoverCourt', 'Cover Court', { bold: true, ...options(titleFace(profile)) }),
    style('CoverParty', 'Cover Party'),
    style('CoverPartyLeft', 'Cover Party Left', {}, AlignmentType.LEFT),
    style('CoverProceeding', 'Cover Proceeding'),
    style('Title', 'Title', { bold: true, ...options(titleFace(profile)) }),
    style('CoverCounsel', 'Cover Counsel'),
    ...(profile.lineNumbers
      ? [
          style('CoverCounselLeft', 'Cover Counsel Left', {}, AlignmentType.LEFT),
          style('CoverDocketLeft', 'Cover Docket Left', { bold: true }, AlignmentType.LEFT),
          style(
            'TitleLeft',
            'Title Left',
            { bold: true, ...options(titleFace(profile)) },
            AlignmentType.LEFT,
          ),
        ]
      : []),
    style('PrinterNote', 'Printer Note', { vanish: true, italics: true }),
    {
      id: 'Served',
      name: 'Served',
      basedOn: 'Normal',
      paragraph: { keepLines: true, indent: { left: 720 }, spacing: spacing(line, 0) },
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: { ...keep, spacing: spacing(line, 0), indent: { left: half } },
    },
    {
      id: 'SignatureClosing',
      name: 'Signature Closing',
      basedOn: 'Normal',
      next: 'Signature',
      paragraph: {
        ...keep,
        spacing: spacing(line, spaceAfter, spaceAfter),
        indent: { left: half },
      },
    },
  ];
}
