import type { ParagraphChild } from 'docx';
import type { Text } from 'mdast';
import { markAuthority } from '../fields.ts';
import { type RunStyle, textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { wordCategory } from '../word-categories.ts';

/**
 * Text, with a TA field and a bookmark before each citation: a citation that crosses a page then
 * counts on the page where it starts.
 */
export function text(node: Text, state: ExportState, style: RunStyle): ParagraphChild[] {
  const typeset = state.input.typeset.of(node);
  // As long as before, so citations keep their places.
  const set = state.cramped
    ? { ...typeset, text: typeset.text.replaceAll('\u00A0', ' ') }
    : typeset;
  const runs = (piece: string) => textRuns(state.measuring ? breakable(piece) : piece, style);
  if (state.quiet || set.citations.length === 0) return runs(set.text);
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const place of set.citations) {
    children.push(...runs(set.text.slice(at, place.offset)));
    const { bookmark, authority, first } = state.cite(place.authority);
    children.push(
      ...state.bookmarks.point(bookmark),
      ...markAuthority({
        short: authority.id,
        category: wordCategory(authority.category),
        ...(first ? { long: authority.name } : {}),
      }),
    );
    at = place.offset;
  }
  children.push(...runs(set.text.slice(at)));
  return children;
}

/** A word no line holds, and how much of it a line about holds. */
const endlessWord = /[^\s\u00A0\u2E80-\uFFFF]{200,}/gu;
const aboutALine = /.{60}/gu;

/**
 * Words without end take the layout of pages a time that grows with their square, so they are
 * broken in the copy that is laid out, about where Word breaks them.
 */
function breakable(text: string): string {
  return text.replace(endlessWord, (word) => word.replace(aboutALine, '$& '));
}
