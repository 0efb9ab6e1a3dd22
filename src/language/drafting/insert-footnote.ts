import type { FootnoteDefinition, RootContent } from 'mdast';
import { type Brief, inventoryOf, spanOf } from '../../brief/index.ts';
import {
  type DraftChange,
  inFrontMatter,
  lineEndOf,
  nodesAt,
  noteAt,
  type Refusal,
  topBlockAt,
} from './place.ts';

/** Punctuation and closing marks a note stands behind; never a dash (Bluebook rule 1.1(a)). */
const BEFORE_MARK = /^[\p{L}\p{N}]*(?:[.,;:!?"\u201D\u2019']+[*_]*)?/u;

/**
 * Puts a footnote at a place: its mark behind the word and the punctuation there, its definition behind the
 * paragraph and the notes it has before, with the cursor where its text begins.
 *
 * @param offset of the cursor
 */
export function insertFootnote(brief: Brief, offset: number): DraftChange | Refusal {
  if (inFrontMatter(brief, offset)) {
    return { refused: 'Front matter has no footnotes. Put the cursor in the text of the brief.' };
  }
  if (noteAt(brief, offset)) {
    return { refused: 'Word has no footnotes to footnotes. Put the cursor in the text.' };
  }
  const mark = markPlace(brief, offset);
  const block = mark === undefined ? undefined : topBlockAt(brief, mark);
  if (mark === undefined || !block) {
    return { refused: 'A footnote belongs to words. Put the cursor in a paragraph.' };
  }
  const label = freeLabel(brief);
  const reference = `[^${label}]`;
  const at = definitionPlace(brief, block, mark);
  const end = lineEndOf(brief);
  const before = end.repeat(2);
  const ahead = brief.text.slice(at);
  // A line that follows at once would go on with the note.
  const after = ahead === '' || /^(?:\r\n|\r|\n)[ \t]*(?:[\r\n]|$)/.test(ahead) ? '' : end;
  const definition = `${before}${reference}: `;
  const cursor = at + reference.length + definition.length;
  const words = `${definition}${after}`;
  return {
    // Two edits at one place have no order of their own.
    edits:
      at === mark
        ? [{ from: mark, to: mark, text: reference + words }]
        : [
            { from: mark, to: mark, text: reference },
            { from: at, to: at, text: words },
          ],
    select: { from: cursor, to: cursor },
  };
}

/** Where the mark goes; nothing where there are no words for it. */
function markPlace(brief: Brief, offset: number): number | undefined {
  const { text } = brief;
  let at = offset;
  while (/[ \t]/.test(text[at - 1] ?? '')) at--;
  const within = nodesAt(brief, at).find(({ type }) =>
    ['link', 'linkReference', 'inlineCode', 'image', 'imageReference', 'html', 'code'].includes(
      type,
    ),
  );
  if (within?.type === 'code' || within?.type === 'html') return undefined;
  if (within && at > spanOf(within).from) at = Math.max(at, spanOf(within).to);
  else at += BEFORE_MARK.exec(text.slice(at, at + 200))?.[0].length ?? 0;
  const block = nodesAt(brief, at).findLast(({ type }) =>
    ['paragraph', 'heading', 'tableCell'].includes(type),
  );
  if (!block || at === spanOf(block).from) return undefined;
  // Behind the mark of another note, not within it.
  const other = nodesAt(brief, at).find(({ type }) => type === 'footnoteReference');
  return other && at > spanOf(other).from ? spanOf(other).to : at;
}

/** The end of the line behind which the definition goes. */
function definitionPlace({ root, text, footnotes }: Brief, block: RootContent, mark: number) {
  let last = block;
  for (const next of root.children.slice(root.children.indexOf(block) + 1)) {
    const earlier = next.type === 'footnoteDefinition' && isEarlier(footnotes, next, mark);
    // Lines set in like code would become part of the note.
    if (!earlier && next.type !== 'code') break;
    last = next;
  }
  const { to } = spanOf(last);
  const rest = /[\r\n]/.exec(text.slice(to));
  return rest ? to + rest.index : text.length;
}

function isEarlier(
  footnotes: Brief['footnotes'],
  definition: FootnoteDefinition,
  mark: number,
): boolean {
  const note = footnotes.find((one) => one.definition === definition);
  return note !== undefined && spanOf(note.reference).from < mark;
}

/** A name no note has, and none is called by. */
function freeLabel({ root, text }: Brief): string {
  const used = new Set(
    inventoryOf(root)
      .of('footnoteDefinition')
      .map(({ identifier }) => identifier.toLowerCase()),
  );
  const marks = text.toLowerCase();
  for (let number = used.size + 1; ; number++) {
    const label = `note-${number}`;
    if (!used.has(label) && !marks.includes(`[^${label}]`)) return label;
  }
}
