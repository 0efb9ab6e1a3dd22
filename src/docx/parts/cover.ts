import { HeightRule, Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { type CourtProfile, type CoverItem, type PartName, ruleText } from '../../courts/index.ts';
import { plain } from '../../statements/index.ts';
import { widthOf } from '../fonts/widths.ts';
import { textHeight, textWidth } from '../measure.ts';
import type { Block } from '../nodes/handler.ts';
import { regionOfPart } from '../regions.ts';
import { spacing } from '../spacing.ts';
import type { ExportInput, ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { coverSpacing, coverTypeSize } from '../styles/cover-styles.ts';
import { noBorders, placingTable, rule } from './borders.ts';
import { boxedCaptionRow, captionLines, captionPadding, roleIndent } from './caption.ts';
import { type CoverLine, coverLines } from './cover-lines.ts';

/** Twips left free at the foot for the last, tiny paragraph and for rounding. */
const slack = 500;

/** Twips of free height shared out where the caption heads the first page of the text. */
const captionRoom = 1440;

/** Where the free height of the page goes: after the court, after the caption, title, counsel. */
const shares = { head: 0.15, after: 0.15, title: 0.4, foot: 0.3 } as const;

/**
 * The cover: the items the court's profile lists, in its order, spread over the height of the page.
 * They stand in a table without borders, because LibreOffice ignores the vertical setting of a
 * section: the title in the middle of its space, counsel at the foot.
 */
export function cover(state: ExportState): Block[] {
  const { input } = state;
  const width = textWidth(input.profile);
  const left = Math.round(width * 0.55);
  const columns = [left, width - left] as const;
  return [placingTable(rows(state, columns), columns)];
}

function rows(state: ExportState, columns: readonly [number, number]): TableRow[] {
  const { input } = state;
  const { profile, frontMatter } = input;
  const { items, captionStyle, docketName } = profile.cover.value;
  const boxed = captionStyle === 'boxed' && typeof frontMatter.caption !== 'string';
  const lines = (some: readonly CoverItem[]) => some.flatMap((item) => coverLines(item, input));
  const foot = (item: CoverItem) => item === 'counsel' || item === 'color-note';
  const upper = items.filter((item) => item !== 'title' && !foot(item));
  const at = boxed ? upper.indexOf('caption') : upper.length;
  const label: CoverLine[] = frontMatter.notice
    ? [{ style: 'CoverNotice', words: [{ text: frontMatter.notice }] }]
    : [];
  const head = [...label, ...lines(upper.slice(0, at))];
  const after = lines(upper.slice(at + 1));
  const title = lines(['title']);
  const counsel = lines(items.filter(foot));
  const width = columns[0] + columns[1];
  const caption = boxed
    ? captionLines(frontMatter).reduce((sum, { words, indented }) => {
        const room = columns[0] - captionPadding - (indented ? roleIndent : 0);
        return sum + height([{ style: 'CoverParty', words }], profile, room);
      }, 0)
    : 0;
  const used = [head, after, title, counsel].map((part) => height(part, profile, width));
  const left = textHeight(profile) - slack - caption - used.reduce((a, b) => a + b, 0);
  if (left < -slack) tooMuch(state);
  const free = headsText(input) ? Math.min(Math.max(0, left), captionRoom) : Math.max(0, left);
  const row = (part: readonly CoverLine[], share: number, place: Place, ruled = false) =>
    spanningRow(part, Math.round(height(part, profile, width) + free * share), width, place, ruled);
  return [
    row(head, shares.head, 'top'),
    ...(boxed
      ? [boxedCaptionRow(frontMatter, columns, docketName), row(after, shares.after, 'center')]
      : []),
    row(title, shares.title, 'center', !boxed),
    row(counsel, shares.foot, 'bottom'),
  ];
}

/** Whether the text begins below the caption: no other page comes between (see `withCaptionOverText`). */
function headsText({ profile, parts, extraParts }: ExportInput): boolean {
  if (profile.cover.value.ownPage !== false) return false;
  const front = extraParts.some(({ after }) => after === 'cover' || isFront(after));
  return !front && !parts.some(isFront);
}

function isFront(part: PartName): boolean {
  return regionOfPart(part) === 'front';
}

/** More than a page holds: it is set all the same, over as many pages as it takes. */
function tooMuch(state: ExportState): void {
  state.findings.push({
    check: 'export/cover-overflow',
    severity: 'warning',
    ...state.input.brief.frontMatterSpan(['amici']),
    message:
      'The cover holds more than one page has room for. Give a shorter "title:", which may name the first amicus and "et al." with a list in an appendix, or fewer counsel.',
    rule: ruleText(state.input.profile.cover),
  });
}

type Place = 'top' | 'center' | 'bottom';

/** A row over both columns, at least so high, in twips; a ruled one has a rule above and below. */
function spanningRow(
  lines: readonly CoverLine[],
  least: number,
  width: number,
  place: Place,
  ruled: boolean,
): TableRow {
  const children = lines.map(
    (line, index) =>
      new Paragraph({
        style: line.style,
        keepNext: index < lines.length - 1,
        ...(line.style === 'PrinterNote' ? { run: { vanish: true } } : {}),
        children: styledRuns(line.words, line.size ? { size: line.size } : {}),
      }),
  );
  const borders = ruled ? { ...noBorders, top: rule, bottom: rule } : noBorders;
  return new TableRow({
    height: { value: least, rule: HeightRule.ATLEAST },
    children: [
      new TableCell({
        columnSpan: 2,
        width: { size: width, type: WidthType.DXA },
        borders,
        verticalAlign: VerticalAlignTable[place.toUpperCase() as Uppercase<Place>],
        children: children.length > 0 ? children : [new Paragraph({})],
      }),
    ],
  });
}

/** How much of a line words fill before the next one does not fit. */
const fullLine = 0.96;
/** Small capitals are narrower than capitals by about this much. */
const smallCapitals = 0.85;

const isBold = (style: string): boolean =>
  ['CoverNotice', 'CoverDocket', 'CoverCourt', 'Title'].includes(style);
const isTitle = (style: string): boolean => style === 'CoverCourt' || style === 'Title';

/** About how high lines stand in a column, in twips; rather too high than too low. */
function height(lines: readonly CoverLine[], profile: CourtProfile, width: number): number {
  const small = profile.headings.value.sectionCase === 'small-caps';
  return lines
    .filter((line) => line.style !== 'PrinterNote')
    .reduce((sum, line) => {
      const size = line.size ?? coverTypeSize(line.style, profile);
      const face = { font: profile.text.value.font, size, bold: isBold(line.style) };
      const text = isTitle(line.style) ? plain(line.words).toUpperCase() : plain(line.words);
      const wide = isTitle(line.style) && small ? smallCapitals : 1;
      const count = Math.max(1, Math.ceil((widthOf(text, face) * wide) / (width * fullLine)));
      const { before, after } = coverSpacing(line.style, profile);
      const vertical = spacing(profile.headings.value.line, 0);
      const one = vertical.lineRule === 'exact' ? vertical.line : size * 10 * 1.2;
      return sum + count * one + before + after;
    }, 0);
}
