import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { resolveTarget, type Target } from '../brief/index.ts';
import { field } from './fields.ts';
import { pageLabelParts } from './page-labels.ts';
import { type RunStyle, textRuns } from './runs.ts';
import type { ExportState, Place } from './state.ts';

/** How a link to another place of the brief is written. */
export type CrossReference =
  /** Its last characters are a number, which a field keeps right. */
  | {
      readonly kind: 'field';
      /** How many characters at the end of the link's text the number takes. */
      readonly numberLength: number;
      readonly number: readonly ParagraphChild[];
    }
  /** Its text stays, and jumps to the place. */
  | { readonly kind: 'jump'; readonly bookmark: string }
  /** The place is not in this document: the text stays as it is. */
  | { readonly kind: 'text' };

/** `Part II.A`, `Section I`, `§ II`, or the number alone. */
const namesPart =
  /^(?:.*\b(?:[Pp]arts?|[Ss]ections?|[Pp]oints?)|.*§§?)?[\s\u00A0]*\b((?:[IVXLC]+|[A-Z])(?:\.[A-Za-z0-9]+)*)\.?$/su;
/** `note 3`, `n.3`, `footnote 3`, or the number alone. */
const namesNote = /^(?:.*\b(?:(?:foot)?notes?|fns?\.?|nn?\.?))?[\s\u00A0]*(\d+)$/isu;
/** `page 4`, `p. iv`. */
const namesPage = /^.*\b(?:pages?|pp?\.)[\s\u00A0]*(\d+a?|[ivxlc]+)$/isu;

/**
 * Works out a link to `#target`. A number that its text ends in, after a word such as *Part*,
 * *note* or *page*, is replaced by the live one; any other text stays as written.
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
  const place = placeOf(found);
  const live = state.isWritten(place);
  const bookmark = state.targetBookmark(place);
  const reference = (typed: string, code: string, result: string, after = ''): CrossReference => ({
    kind: 'field',
    numberLength: text.length - text.lastIndexOf(typed),
    number: [
      ...(live && !state.quiet
        ? field(`${code} ${bookmark}${code === 'REF' ? ' \\w' : ''} \\h`, textRuns(result, style))
        : textRuns(result, style)),
      ...textRuns(after, style),
    ],
  });
  const page = namesPage.exec(text)?.[1];
  if (page && live) {
    const mark = { bookmark, region: state.regionOf(place) };
    const { number, suffix } = pageLabelParts(state.labels, mark, state.input.profile);
    return reference(page, 'PAGEREF', number, suffix);
  }
  const note = found.type === 'footnote' ? namesNote.exec(text)?.[1] : undefined;
  if (note && found.type === 'footnote') {
    return reference(note, 'NOTEREF', String(state.noteNumber(found.footnote)));
  }
  const part = found.type === 'heading' ? namesPart.exec(text)?.[1] : undefined;
  if (part && found.type === 'heading' && found.heading.reference) {
    return reference(part, 'REF', found.heading.reference);
  }
  return live ? { kind: 'jump', bookmark } : { kind: 'text' };
}

/** The heading, section or footnote itself. */
export function placeOf(target: Target): Place {
  if (target.type === 'heading') return target.heading;
  return target.type === 'section' ? target.section : target.footnote;
}

/**
 * Inline content without its last characters, which a live number takes the place of. A space left
 * at the end becomes a no-break space: "Part" and its number stay on one line.
 */
export function withoutEnd(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const last = nodes.at(-1);
  if (!last || length <= 0) return [...nodes];
  const before = nodes.slice(0, -1);
  if (last.type === 'text') {
    const kept = last.value.slice(0, Math.max(0, last.value.length - length));
    const value = kept.replace(/\s+$/u, '\u00A0');
    const rest = withoutEnd(before, length - last.value.length);
    return value ? [...rest, { type: 'text', value }] : rest;
  }
  if ('children' in last) {
    return [...before, { ...last, children: withoutEnd(last.children, length) } as PhrasingContent];
  }
  return [...nodes];
}
