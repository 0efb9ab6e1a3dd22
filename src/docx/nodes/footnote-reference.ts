import { FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx';
import type { FootnoteReference } from 'mdast';
import type { ExportState } from '../state.ts';
import { blocks } from './blocks.ts';
import { type Block, noteFrame } from './handler.ts';
import { paragraphOf } from './paragraph.ts';

/**
 * A footnote's reference, and the footnote with it. Notes are numbered as they are met: readers
 * other than Word attach notes by their order in the file, so order and number must agree.
 */
export function footnoteReference(node: FootnoteReference, state: ExportState): ParagraphChild[] {
  if (state.quiet) return [];
  const footnote = state.input.brief.footnotes.find(
    (one) => one.definition.identifier === node.identifier,
  );
  if (!footnote || state.noteNumbers.has(footnote.label)) return [];
  if (state.inNote) {
    state.report(
      {
        check: 'export/note-in-note',
        severity: 'error',
        message: `This text is printed as a footnote, and Word has no footnote within a footnote. Put what [^${footnote.label}] says into the text.`,
      },
      node,
    );
    return [];
  }
  const number = writeNote(state, () => blocks(footnote.definition.children, state, noteFrame));
  state.noteNumbers.set(footnote.label, number);
  const reference = new FootnoteReferenceRun(number);
  return state.bookmarks.around(state.writeTarget(footnote), [reference]);
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
    // The note's number stands in its first paragraph, so one that begins with a table gets one.
    const children =
      written[0] instanceof Paragraph ? written : [paragraphOf([], state, noteFrame), ...written];
    // The library's type names paragraphs only; it writes tables as well.
    state.notes[number] = { children: children as Paragraph[] };
  } finally {
    state.inNote = false;
  }
  return number;
}
