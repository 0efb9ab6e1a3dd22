import type { ParagraphChild } from 'docx';
import { resolveTarget, type Target } from '../brief/index.ts';
import { field } from './fields.ts';
import { pageLabel } from './page-labels.ts';
import { type RunStyle, textRuns } from './runs.ts';
import type { ExportState, Place } from './state.ts';

/** A reference to another place of the brief: a field with its number, or a plain jump. */
export type CrossReference =
  | { readonly kind: 'field'; readonly children: readonly ParagraphChild[] }
  | { readonly kind: 'jump'; readonly bookmark: string };

/** Link text that ends in an outline number: `Part II.A`, `Section I`, `IV`. */
const endsInPart = /^(.*?)\b(?:[IVXLC]+|[A-Z])(?:\.[A-Za-z0-9]+)*\.?$/su;
/** Link text that ends in a footnote number: `note 3`, `n.3`, `3`. */
const endsInNote = /^(.*?)\d+$/s;
/** Link text that ends in a page number: `page 4`, `p. iv`. */
const endsInPage = /^(.*?\b(?:pages?|pp?\.)[\s\u00A0]*)(?:\d+a?|[ivxlc]+)$/isu;

/**
 * Works out a link to `#target`. The number at the end of its text is replaced by the live one;
 * text without a number stays as written and becomes a jump.
 *
 * @returns nothing when the target does not exist (the brief's checks say so)
 */
export function crossReference(
  url: string,
  text: string,
  state: ExportState,
  style: RunStyle,
): CrossReference | undefined {
  const found = resolveTarget(state.input.brief, url);
  if (!found) return undefined;
  const target = placeOf(found);
  const bookmark = state.targetBookmark(target);
  const page = endsInPage.exec(text);
  if (page) {
    const label = pageLabel(
      state.labels,
      { bookmark, region: state.regionOf(target) },
      state.input.profile,
    );
    return fieldReference(page[1] ?? '', `PAGEREF ${bookmark} \\h`, label, state, style);
  }
  if (found.type === 'footnote') {
    const note = endsInNote.exec(text);
    if (!note) return { kind: 'jump', bookmark };
    const { label, number } = found.footnote;
    const live = state.noteNumbers.get(label) ?? state.earlierNoteNumbers.get(label) ?? number;
    return fieldReference(note[1] ?? '', `NOTEREF ${bookmark} \\h`, String(live), state, style);
  }
  const part = endsInPart.exec(text);
  if (found.type === 'heading' && found.heading.reference && part) {
    return fieldReference(
      part[1] ?? '',
      `REF ${bookmark} \\w \\h`,
      found.heading.reference,
      state,
      style,
    );
  }
  return { kind: 'jump', bookmark };
}

/** The heading, section or footnote itself. */
export function placeOf(target: Target): Place {
  if (target.type === 'heading') return target.heading;
  return target.type === 'section' ? target.section : target.footnote;
}

function fieldReference(
  before: string,
  code: string,
  result: string,
  state: ExportState,
  style: RunStyle,
): CrossReference {
  // "Part" and its number stay on one line.
  const lead = textRuns(before.replace(/\s+$/u, '\u00A0'), style);
  const number = textRuns(result, style);
  return { kind: 'field', children: [...lead, ...(state.quiet ? number : field(code, number))] };
}
