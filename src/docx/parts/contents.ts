import type { Paragraph, ParagraphChild } from 'docx';
import { fieldCode, fieldMark } from '../fields.ts';
import { fitEntry } from '../fonts/fit.ts';
import { headingIndent, headingLevels, textWidth } from '../measure.ts';
import type { Block } from '../nodes/handler.ts';
import { pageLabelParts } from '../page-labels.ts';
import { textRuns } from '../runs.ts';
import type { ContentsEntry, ExportState } from '../state.ts';
import { titleFace } from '../styles/title-face.ts';
import { breakLineAt, paragraph, textOfRuns } from '../wml/light.ts';
import { Element, run } from '../xml.ts';

/**
 * The table of contents: a native TOC field (ECMA-376 Part 1, 17.16.5.68) whose result is complete
 * already, each entry linked to its heading. Word rebuilds it from the heading styles on demand.
 */
export function contentsTable(state: ExportState): Block[] {
  const { title } = state.input.profile.contents.value;
  const entries = state.contents;
  return [
    paragraph({ style: 'TOCHeading', ...state.newPage(), children: textRuns(title, {}) }),
    pageHeading(),
    ...entries.map((entry, index) =>
      contentsEntry(entry, state, { first: index === 0, last: index === entries.length - 1 }),
    ),
  ];
}

/** The word above the column of page numbers. */
export function pageHeading(): Paragraph {
  return paragraph({ style: 'TablePageHeading', children: textRuns('Page', {}) });
}

function contentsEntry(
  entry: ContentsEntry,
  state: ExportState,
  place: { first: boolean; last: boolean },
): Paragraph {
  const code = `TOC \\o "1-${headingLevels + 1}" \\h \\z \\t "Front Title,1"`;
  const begin = place.first
    ? [fieldMark('begin'), fieldCode(` ${code} `), fieldMark('separate')]
    : [];
  const page = pageLabelParts(state.labels, entry.mark, state.input.profile);
  const link = new Element(
    'w:hyperlink',
    { 'w:anchor': entry.mark.bookmark, 'w:history': 1 },
    ...((entry.number
      ? [...textRuns(entry.number, {}), run(new Element('w:tab'))]
      : []) as Element[]),
    ...(fitted(entry, `${page.number}${page.suffix}`, state) as unknown as Element[]),
    run(new Element('w:tab')),
    ...([
      ...pageReference(entry.mark.bookmark, textRuns(page.number, {}), state),
      ...textRuns(page.suffix, {}),
    ] as unknown as Element[]),
  );
  return paragraph({
    style: `TOC${entry.level}`,
    // Without a number there is nothing to hang before the text.
    ...(entry.level > 1 && !entry.number
      ? { indent: { left: headingIndent(state.input.profile, entry.level - 1), hanging: 0 } }
      : {}),
    children: [...begin, link, ...(place.last ? [fieldMark('end')] : [])] as ParagraphChild[],
  });
}

/**
 * The title with its last line broken where its page number would otherwise stand on a line of its
 * own; one with more in it than text is left as it is.
 */
function fitted(entry: ContentsEntry, page: string, state: ExportState): ParagraphChild[] {
  const { profile } = state.input;
  const title = titleRuns(entry, state);
  const text = textOfRuns(title);
  if (text === undefined) return title;
  const { font, size } = profile.text.value;
  const capitals = entry.level === 1 && profile.headings.value.sectionCase !== 'as-written';
  const [before, broken] = fitEntry([{ text: capitals ? text.toUpperCase() : text }], page, {
    face: { font, size },
    width: textWidth(profile) - headingIndent(profile, entry.level - 1),
    hanging: 0,
  });
  const at = before?.text.length ?? 0;
  return broken && text[at] === ' ' ? breakLineAt(title, at) : title;
}

/** Titles of the first level are set as their headings are; the style would change numbers too. */
function titleRuns(entry: ContentsEntry, state: ExportState): ParagraphChild[] {
  return entry.title(entry.level === 1 ? titleFace(state.input.profile) : {});
}

/** A live page number; plain while the pages are being laid out, which would work it out again. */
function pageReference(
  bookmark: string,
  label: readonly ParagraphChild[],
  state: ExportState,
): ParagraphChild[] {
  if (state.measuring) return [...label];
  return [
    fieldMark('begin'),
    fieldCode(` PAGEREF ${bookmark} \\h `),
    fieldMark('separate'),
    ...label,
    fieldMark('end'),
  ] as ParagraphChild[];
}
