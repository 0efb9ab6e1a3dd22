import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
} from 'docx';
import { coverColorFor } from '../courts/index.ts';
import { coverBackground } from './cover-background.ts';
import type { Region } from './page-labels.ts';
import { lineNumbers, marginRules } from './pleading-paper.ts';
import { startsOnRight } from './right-hand-pages.ts';
import { runningFooter } from './running-footer.ts';
import type { ExportInput } from './state.ts';

/**
 * Page size, margins, page numbers, headers and footers of a region of the brief.
 *
 * @param measuring for the layout library, which only counts pages
 */
export function pageFurniture(
  region: Region | 'cover',
  input: ExportInput,
  measuring = false,
): Omit<ISectionOptions, 'children'> {
  const { width, height, margins } = input.profile.page.value;
  const numbers = region === 'cover' ? undefined : numbering(region, input);
  return {
    properties: {
      ...(region !== 'cover' && startsOnRight(input.profile) ? { type: SectionType.ODD_PAGE } : {}),
      page: {
        size: { width, height },
        margin: { ...margins },
        ...(numbers ? { pageNumbers: numbers } : {}),
      },
    },
    ...headersAndFooters(region, input, measuring),
  };
}

function headersAndFooters(
  region: Region | 'cover',
  input: ExportInput,
  measuring: boolean,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const blank = {
    headers: { default: header(input, measuring) },
    footers: { default: footer(input) },
  };
  if (region === 'cover') {
    return { ...blank, headers: { default: header(input, measuring, coverColor(input)) } };
  }
  return input.profile.pageNumbers.value.place === 'header'
    ? { ...blank, headers: numbered(region, input, (number) => header(input, measuring, number)) }
    : { ...blank, footers: numbered(region, input, (number) => footer(input, number)) };
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

/** The page number where the court's profile puts it; outside means left on even pages. */
function numbered<T>(region: Region, input: ExportInput, make: (number: Line) => T) {
  const { align, appendix } = input.profile.pageNumbers.value;
  const suffix = region === 'appendix' && appendix === 'suffix-a' ? 'a' : '';
  const at = (alignment: NonNullable<Line['alignment']>) =>
    make({ alignment, children: [new TextRun({ children: [PageNumber.CURRENT, suffix] })] });
  if (align === 'center') return { default: at(AlignmentType.CENTER) };
  if (align === 'right') return { default: at(AlignmentType.RIGHT) };
  return { default: at(AlignmentType.RIGHT), even: at(AlignmentType.LEFT) };
}

/** What stands in a header or footer, and where in its line. */
interface Line {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly children?: readonly ParagraphChild[];
}

/**
 * A header: the printed parts of pleading paper stand in it. The layout library stops at frames, which
 * take no room, so the copy it lays out has none.
 */
function header(input: ExportInput, measuring: boolean, line: Line = {}): Header {
  const { children = [], ...place } = line;
  const all = [...marginRules(input.profile), ...children];
  const content = all.length > 0 ? { children: all } : {};
  return new Header({
    children: [
      ...(measuring ? [] : lineNumbers(input.profile)),
      new Paragraph({ style: 'Header', ...place, ...content }),
    ],
  });
}

/** A footer: the page number, and below it what every page repeats. */
function footer(input: ExportInput, line: Line = {}): Footer {
  const number = new Paragraph({ style: 'Footer', ...line });
  return new Footer({ children: [number, ...runningFooter(input)] });
}

/** The cover carries no number; with the setting on, its color lies behind the whole page. */
function coverColor(input: ExportInput): Line {
  const color = coverColorFor(input.stage, input.frontMatter.supports);
  if (!input.coverColor || !color) return {};
  const { width, height } = input.profile.page.value;
  return { children: coverBackground(color.hex, width, height) };
}
