import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { CourtProfile } from '../courts/profile.ts';
import { headingHanging, headingIndent, headingLevels, textWidth } from './measure.ts';
import { headingList } from './numbering.ts';
import { options } from './runs.ts';
import { spacing } from './spacing.ts';
import { titleFace } from './title-face.ts';

/**
 * The named styles of a brief, filled in from the court's profile; those of table entries are in
 * `leader-styles.ts`. Everything in the document is
 * set by one of these, so that an editor in Word changes a style and not a thousand paragraphs.
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

function bodyStyles(profile: CourtProfile): IParagraphStyleOptions[] {
  const { line, firstLineIndent, spaceAfter, justify } = profile.text.value;
  const quotation = profile.quotations.value;
  const alignment = justify ? AlignmentType.BOTH : AlignmentType.LEFT;
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
      paragraph: { spacing: spacing('single', 0) },
    },
    {
      ...based,
      id: 'Figure',
      name: 'Figure',
      next: 'Caption',
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: spacing('single', 120, 120),
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

/** Twips before headings and quotations: double-spaced text leaves room of its own, solid text none. */
function spaceBefore(profile: CourtProfile): number {
  const open = profile.text.value.line === 'double' || profile.text.value.line === 'one-and-a-half';
  return open ? 0 : profile.headings.value.spaceAfter;
}

function headingStyles(profile: CourtProfile): IParagraphStyleOptions[] {
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
        spacing: spacing(line, spaceAfter),
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

function noteStyles(profile: CourtProfile): IParagraphStyleOptions[] {
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

function tableStyles(profile: CourtProfile): IParagraphStyleOptions[] {
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

/** The size of a cover style's type, in half-points. */
export function coverTypeSize(style: string, profile: CourtProfile): number {
  const { size } = profile.text.value;
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

function coverStyles(profile: CourtProfile): IParagraphStyleOptions[] {
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
