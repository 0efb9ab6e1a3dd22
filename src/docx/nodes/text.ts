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
  if (state.quiet || set.citations.length === 0) return textRuns(set.text, style);
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const place of set.citations) {
    children.push(...textRuns(set.text.slice(at, place.offset), style));
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
  children.push(...textRuns(set.text.slice(at), style));
  return children;
}
