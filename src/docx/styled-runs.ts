import { type ParagraphChild, TextRun } from 'docx';
import type { StyledText } from '../citations/index.ts';
import { setType } from '../typography/index.ts';
import { type RunStyle, textRuns } from './runs.ts';

/**
 * Styled text as runs; a line feed alone is a line break. Curly quotes and no-break spaces are set across its
 * pieces.
 */
export function styledRuns(pieces: readonly StyledText[], style: RunStyle = {}): ParagraphChild[] {
  return setPieces(pieces).flatMap((piece) =>
    piece.text === '\n'
      ? [new TextRun({ break: 1 })]
      : textRuns(piece.text, piece.italic ? { ...style, italic: true } : style),
  );
}

/** Styled text with curly quotes and no-break spaces. */
export function setPieces(pieces: readonly StyledText[]): StyledText[] {
  const set = setType(pieces.map((piece) => piece.text));
  return pieces.map((piece, index) => ({ ...piece, text: set[index] ?? piece.text }));
}
