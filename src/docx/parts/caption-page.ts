import { HeightRule, Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { CourtProfile } from '../../courts/index.ts';
import { plain } from '../../statements/index.ts';
import { linesFilled } from '../fonts/lines-filled.ts';
import { aboveBase, type LineGrid, wholeLines } from '../line-grid.ts';
import { textWidth } from '../measure.ts';
import type { Block } from '../nodes/handler.ts';
import { spacing } from '../spacing.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { noBorders, placingTable, rule } from './borders.ts';
import { captionLines, partyParagraphs } from './caption.ts';
import { counselBlock } from './counsel.ts';
import { type CoverLine, coverLines } from './cover-lines.ts';

/** Twips between the caption's rules and what stands beside them. */
const besideRule = 160;
/** The rules of the box: thin, so that a program that does not count their height is hardly off its lines. */
const boxRule = { ...rule, size: 4 };
/** Twips such a rule takes. */
const ruleHeight = (boxRule.size * 20) / 8;

/**
 * The head of the first page of pleading paper: counsel from the first line, the court from the line
 * the rule names, the caption in its box with the case number and the title beside it. Every row is
 * some whole lines high, so that what follows meets its numbers.
 */
export function captionPage(state: ExportState, grid: LineGrid): Block[] {
  const { profile } = state.input;
  const width = textWidth(profile);
  const left = Math.round(width / 2);
  return [
    // LibreOffice puts a line of its own above a table that begins a section with notes.
    new Paragraph({ spacing: spacing({ exact: 1 }, 0), run: { size: 2 } }),
    placingTable(
      [
        counselRow(state, grid, width),
        ...courtRows(state, grid, width),
        captionRow(state, grid, [left, width - left]),
        roomBelowBox(grid, width),
      ],
      [left, width - left],
    ),
  ];
}

/** Counsel's block, two lines to a numbered one, down to the line where the court's name starts. */
function counselRow(state: ExportState, grid: LineGrid, width: number): TableRow {
  const { profile } = state.input;
  const { frontMatter } = state.input;
  const lines: CoverLine[] = counselBlock(frontMatter).map((words) => ({
    style: 'CoverCounsel',
    words,
  }));
  const close = grid.line / 2;
  // The first line stands where the first number does, not where it would on closer lines.
  const before = Math.round((grid.line - close) * aboveBase);
  const { counselLine = 1, courtLine = 8 } = profile.lineNumbers?.value ?? {};
  const own = before + close * countLines(lines, profile, width);
  const height = Math.max((courtLine - counselLine) * grid.line, wholeLines(own, grid.line));
  const paragraphs = lines.map(
    ({ words }, index) =>
      new Paragraph({
        style: 'CoverCounselLeft',
        spacing: spacing({ exact: close }, 0, index === 0 ? before : 0),
        children: styledRuns(words),
      }),
  );
  return row(height, [cell(paragraphs, width, 2)]);
}

/** The court's name and division and, where there is one, the label of the draft. */
function courtRows(state: ExportState, grid: LineGrid, width: number): TableRow[] {
  const { profile, frontMatter } = state.input;
  const lines = profile.cover.value.items
    .filter((item) => item === 'court')
    .flatMap((item) => coverLines(item, state.input));
  const label: CoverLine[] = frontMatter.notice
    ? [{ style: 'CoverNotice', words: [{ text: frontMatter.notice }] }]
    : [];
  return [
    spanningRow(lines, grid, width),
    ...(label.length > 0 ? [spanningRow(label, grid, width)] : [spanningRow([], grid, width)]),
  ];
}

function spanningRow(lines: readonly CoverLine[], grid: LineGrid, width: number): TableRow {
  const paragraphs = lines.map(
    ({ style, words }) => new Paragraph({ style, children: styledRuns(words) }),
  );
  return row(grid.line, [cell(paragraphs, width, 2)]);
}

/** The parties in their box; beside them the case number and the title. */
function captionRow(
  state: ExportState,
  grid: LineGrid,
  widths: readonly [number, number],
): TableRow {
  const { input } = state;
  const { profile, frontMatter } = input;
  const parties = captionLines(frontMatter);
  const beside = profile.cover.value.items
    .filter((item) => item === 'docket' || item === 'title')
    .flatMap((item) => coverLines(item, input));
  const room = [widths[0] - besideRule, widths[1] - 2 * besideRule] as const;
  const partyLines: CoverLine[] = parties.map(({ words }) => ({ style: 'CoverParty', words }));
  const most = Math.max(
    countLines(partyLines, profile, room[0]),
    // A line of its own between the number and the title.
    countLines(beside, profile, room[1]) + 1,
  );
  return row((most + 1) * grid.line, [
    new TableCell({
      width: { size: widths[0], type: WidthType.DXA },
      borders: { ...noBorders, right: boxRule, bottom: boxRule },
      margins: { left: 0, right: besideRule, top: 0, bottom: 0 },
      children: partyParagraphs(parties),
    }),
    new TableCell({
      width: { size: widths[1], type: WidthType.DXA },
      borders: noBorders,
      margins: { left: besideRule * 2, right: 0, top: 0, bottom: 0 },
      verticalAlign: VerticalAlignTable.TOP,
      children: beside.flatMap(({ style, words }, index) => [
        ...(index > 0 ? [new Paragraph({ style: 'CoverPartyLeft' })] : []),
        new Paragraph({ style: `${style}Left`, children: styledRuns(words) }),
      ]),
    }),
  ]);
}

/** A line free below the box, less what the rule of the box takes: rows are as high as their rules and lines. */
function roomBelowBox(grid: LineGrid, width: number): TableRow {
  const height = grid.line - ruleHeight;
  const empty = new Paragraph({
    style: 'CoverPartyLeft',
    spacing: spacing({ exact: height }, 0),
  });
  return row(height, [cell([empty], width, 2)]);
}

/** A row at least so many twips high: nothing is cut, whatever face it is set in. */
function row(height: number, children: TableCell[]): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: height, rule: HeightRule.ATLEAST },
    children,
  });
}

function cell(children: Paragraph[], width: number, columnSpan: number): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    children: children.length > 0 ? children : [new Paragraph({ style: 'CoverPartyLeft' })],
  });
}

/** How many lines paragraphs fill; rather too many than too few. */
function countLines(lines: readonly CoverLine[], profile: CourtProfile, width: number): number {
  const { font, size } = profile.text.value;
  return lines.reduce((sum, { style, words }) => {
    const capitals = style === 'Title' || style === 'CoverCourt';
    const face = { font, size, bold: style !== 'CoverParty' && style !== 'CoverCounsel' };
    const text = plain(words);
    return sum + linesFilled(capitals ? text.toUpperCase() : text, face, width);
  }, 0);
}
