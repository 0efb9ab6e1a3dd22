import type { StyledText } from '../../citations/index.ts';

/** How styled text meets the Markdown about it. */
export interface Joint {
  /** Whether it begins inside italics that were opened before it. */
  readonly startsItalic?: boolean;
  /** Whether it ends inside italics that are closed behind it. */
  readonly endsItalic?: boolean;
  /** What opens and closes italics: `*` or `_`. */
  readonly marker?: string;
}

/** Styled text as Markdown, with what has a meaning to Markdown escaped. */
export function styledMarkdown(pieces: readonly StyledText[], joint: Joint = {}): string {
  const { startsItalic = false, endsItalic = false, marker = '*' } = joint;
  let italic = startsItalic;
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if ((piece.italic ?? false) !== italic) {
      text += marker;
      italic = !italic;
    }
    text += escapedMarkdown(piece.text);
  }
  return italic === endsItalic ? text : text + marker;
}

/** Text without a meaning to Markdown. A blank for a page, `___`, stays as it is. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<=[\p{L}\p{N}])_|_(?=[\p{L}\p{N}])/gu, '\\$&');
}
