/** Letters and articles that a later book prints: `(Sept. 6, 1789), in 15 The Papers of Thomas Jefferson 392`. */
import type { StyledText } from '../citation.ts';
import { lastItalicBefore } from '../italics.ts';
import { type Found, fieldsOf, type Source, slice } from '../source.ts';
import { type Anchor, dates } from './secondary-anchor.ts';
import { titled } from './secondary-lead.ts';
import { placeAfter } from './secondary-place.ts';
import { tailOf } from './secondary-tail.ts';

const PRINTED = /^,? (?:(?:as )?reprinted )?in (?=[\p{Lu}\d])([^;()]{3,160})$/u;

/**
 * The work with the book it is printed in, as one citation.
 *
 * @param work the work that ends just before
 * @param anchor the date of what follows it
 * @returns nothing when what follows is no such book
 */
export function printedIn(source: Source, work: Found, anchor: Anchor): Found | undefined {
  const { plain } = source;
  if (!anchor.dated || !work.work || work.fields.url || anchor.from < work.span.to)
    return undefined;
  const from = work.span.to;
  if (anchor.from - from > 200 || !dates(plain, anchor)) return undefined;
  // One book is enough: a row of them, each joined to all before it, would take ever longer.
  if ((work.parens ?? []).filter(({ role }) => role === 'date').length > 1) return undefined;
  const end = plain[anchor.from - 1] === ' ' ? anchor.from - 1 : anchor.from;
  const book = PRINTED.exec(plain.slice(from, end))?.[1];
  if (!book || titled(book) < 0.75) return undefined;
  const { length, pin } = placeAfter(plain.slice(from, end));
  const after = tailOf(source, anchor, end);
  const date = slice(source, after.dated ?? { from: end, to: end });
  return {
    ...work,
    span: { from: work.span.from, to: after.end },
    fields: fieldsOf({ ...work.fields, pin }),
    parens: [...(work.parens ?? []), ...after.parens],
    aliases: [...(work.aliases ?? []), ...after.aliases],
    work: {
      ...work.work,
      name: [...work.work.name, ...styledIn(source, from, from + length), { text: ` ${date}` }],
    },
  };
}

/** A stretch of the source with its italics. */
function styledIn({ text, italics }: Source, from: number, to: number): StyledText[] {
  const pieces: StyledText[] = [];
  const push = (a: number, b: number, italic: boolean): void => {
    const piece = text.slice(a, b).replace(/\s+/g, ' ');
    if (piece !== '') pieces.push(italic ? { text: piece, italic } : { text: piece });
  };
  let at = from;
  for (let i = Math.max(0, lastItalicBefore(italics, from)); i < italics.length; i++) {
    const span = italics[i];
    if (!span || span.from >= to) break;
    if (span.to <= at) continue;
    push(at, Math.max(at, span.from), false);
    push(Math.max(at, span.from), Math.min(to, span.to), true);
    at = Math.min(to, span.to);
  }
  push(at, to, false);
  return pieces;
}
