import { Block } from './block.ts';
import { setDashes } from './dashes.ts';
import { setEllipses } from './ellipses.ts';
import { keptParts } from './kept.ts';
import { setQuotes } from './quotes.ts';
import { setRanges } from './ranges.ts';
import { setSpaces } from './spaces.ts';

export { INLINE_OBJECT, LINE_BREAK } from './block.ts';

/** How text is set. */
export interface TypeOptions {
  /**
   * BCP 47 tag of the text's language, `en-US` when left out. In a language other than English
   * quotation marks, apostrophes, ellipses and dashes between words stay as typed; number ranges and
   * no-break spaces, which belong to the citations, are set all the same.
   */
  readonly language?: string;
}

/** A block set in type, with the way from the typed text to the set text. */
export interface SetType {
  /** As many as were given, in the same order. */
  readonly segments: string[];
  /**
   * Where an offset into a typed segment lies in the set one, both in UTF-16 units; the length of
   * the typed segment gives the length of the set one.
   *
   * @throws {RangeError} when there is no such segment or offset.
   */
  toOutput(segment: number, offset: number): number;
}

/**
 * Sets typed text as English legal prose is printed: curly quotation marks and apostrophes, em and
 * en dashes, spaced ellipses, and no-break spaces in citations. Takes the text nodes of one block in
 * order, so that a quotation may open in one and close in another; `INLINE_OBJECT` stands for code,
 * images and note references, `LINE_BREAK` for hard breaks. Time is linear in the text.
 */
export function setType(segments: readonly string[], options: TypeOptions = {}): string[] {
  return setTypeWithMap(segments, options).segments;
}

/** As {@link setType}, and also gives the way from typed offsets to set ones. */
export function setTypeWithMap(segments: readonly string[], options: TypeOptions = {}): SetType {
  const typed = segments.join('');
  const block = new Block(typed, keptParts(typed));
  const english = /^en(?:[-_]|$)/i.test(options.language ?? 'en-US');
  setRanges(block);
  setSpaces(block);
  setDashes(block, !english);
  if (english) {
    setEllipses(block);
    setQuotes(block);
  }
  const { text, offsets } = block.finish();
  const starts = [0];
  for (const segment of segments) starts.push((starts.at(-1) ?? 0) + segment.length);
  const place = (at: number) => offsets[at] ?? text.length;
  return {
    segments: segments.map((_, index) =>
      text.slice(place(starts[index] ?? 0), place(starts[index + 1] ?? 0)),
    ),
    toOutput(segment, offset) {
      const typedSegment = segments[segment];
      const start = starts[segment];
      if (typedSegment === undefined || start === undefined) {
        throw new RangeError(`There is no segment ${segment} of ${segments.length}.`);
      }
      if (!(offset >= 0 && offset <= typedSegment.length)) {
        throw new RangeError(`Offset ${offset} is outside segment ${segment}.`);
      }
      return place(start + offset) - place(start);
    },
  };
}
