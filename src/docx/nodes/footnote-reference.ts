import { FootnoteReferenceRun, type Paragraph, type ParagraphChild } from 'docx';
import type { FootnoteReference } from 'mdast';
import type { ExportState } from '../state.ts';
import { blocks } from './blocks.ts';
import type { Block, Frame } from './handler.ts';
import { paragraphOf } from './paragraph.ts';

/** How plain paragraphs stand in a footnote. */
const noteFrame: Frame = { style: 'FootnoteText', indent: 0, listDepth: 0, quoteDepth: 0 };

/**
 * A footnote's reference, and the footnote with it. Notes are numbered as they are met: readers
 * other than Word attach notes by their order in the file, so order and number must agree.
 */
export function footnoteReference(node: FootnoteReference, state: ExportState): ParagraphChild[] {
  if (state.quiet) return [];
  const footnote = state.input.brief.footnotes.find(
    (one) => one.definition.identifier === node.identifier,
  );
  if (!footnote || state.inNote || state.noteNumbers.has(footnote.label)) return [];
  const number = writeNote(state, () => blocks(footnote.definition.children, state, noteFrame));
  state.noteNumbers.set(footnote.label, number);
  return state.bookmarks.around(state.targetBookmark(footnote), [new FootnoteReferenceRun(number)]);
}

/**
 * Writes a footnote and gives its number.
 *
 * @param write writes the blocks of the note
 */
export function writeNote(state: ExportState, write: () => Block[]): number {
  const number = state.nextNote();
  state.inNote = true;
  try {
    const written = write();
    const children = written.length > 0 ? written : [paragraphOf([], state, noteFrame)];
    state.notes[number] = { children: children as Paragraph[] };
  } finally {
    state.inNote = false;
  }
  return number;
}
