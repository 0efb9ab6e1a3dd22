import type { StyledText } from './citation.ts';

/** Reads `A, *B*, C` as front matter writes it: what stands between asterisks is in italics. */
export function styledText(text: string): StyledText[] {
  return text
    .split('*')
    .map((piece, i): StyledText => (i % 2 === 1 ? { text: piece, italic: true } : { text: piece }))
    .filter((piece) => piece.text !== '');
}
