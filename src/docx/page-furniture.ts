import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { coverColorFor } from '../courts/index.ts';
import { coverBackground } from './cover-background.ts';
import type { Region } from './page-labels.ts';
import type { ExportInput } from './state.ts';

/** Page size, margins, page numbers, headers and footers of a region of the brief. */
export function pageFurniture(
  region: Region | 'cover',
  input: ExportInput,
): Omit<ISectionOptions, 'children'> {
  const { page, pageNumbers } = input.profile;
  const { width, height, margins } = page.value;
  const numbers = region === 'cover' ? undefined : numbering(region, input);
  const blank = {
    headers: { default: header(undefined) },
    footers: { default: footer(undefined) },
  };
  return {
    properties: {
      page: {
        size: { width, height },
        margin: { ...margins },
        ...(numbers ? { pageNumbers: numbers } : {}),
      },
    },
    ...(region === 'cover'
      ? { ...blank, headers: { default: coverHeader(input) } }
      : pageNumbers.value.place === 'header'
        ? { ...blank, headers: numbered(region, input, header) }
        : { ...blank, footers: numbered(region, input, footer) }),
  };
}

function numbering(region: Region, input: ExportInput) {
  const rules = input.profile.pageNumbers.value;
  if (region === 'front') {
    const formatType =
      rules.front === 'lowerRoman' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
    return { start: rules.coverCounts ? 2 : 1, formatType };
  }
  const goesOn = region === 'body' ? rules.body === 'continue' : rules.appendix === 'continue';
  return { ...(goesOn ? {} : { start: 1 }), formatType: NumberFormat.DECIMAL };
}

const header = (paragraph: Paragraph | undefined) =>
  new Header({ children: [paragraph ?? new Paragraph({ style: 'Header' })] });
const footer = (paragraph: Paragraph | undefined) =>
  new Footer({ children: [paragraph ?? new Paragraph({ style: 'Footer' })] });

/** The page number where the court's profile puts it; outside means left on even pages. */
function numbered<T>(region: Region, input: ExportInput, make: (paragraph: Paragraph) => T) {
  const { align, place, appendix } = input.profile.pageNumbers.value;
  const suffix = region === 'appendix' && appendix === 'suffix-a' ? 'a' : '';
  const style = place === 'header' ? 'Header' : 'Footer';
  const at = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    make(
      new Paragraph({
        style,
        alignment,
        children: [new TextRun({ children: [PageNumber.CURRENT, suffix] })],
      }),
    );
  if (align === 'center') return { default: at(AlignmentType.CENTER) };
  if (align === 'right') return { default: at(AlignmentType.RIGHT) };
  return { default: at(AlignmentType.RIGHT), even: at(AlignmentType.LEFT) };
}

/** The cover carries no number; with the setting on, its colour lies behind the whole page. */
function coverHeader(input: ExportInput): Header {
  const color = coverColorFor(input.stage, input.frontMatter.supports);
  if (!input.coverColor || !color) return header(undefined);
  const { width, height } = input.profile.page.value;
  return header(
    new Paragraph({ style: 'Header', children: coverBackground(color.hex, width, height) }),
  );
}
