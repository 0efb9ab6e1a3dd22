import { makePlain, type Span } from '../../citations/index.ts';

/** Stretches of a text, asked for many places: each answer takes the logarithm of their number. */
export class Spans {
  readonly #spans: readonly Span[];

  /** @param spans in any order; those that overlap are made one */
  constructor(spans: readonly Span[]) {
    const merged: { from: number; to: number }[] = [];
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else merged.push({ from, to });
    }
    this.#spans = merged;
  }

  /** Whether a place is in one of them. */
  holds(offset: number): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const span = this.#spans[low - 1];
    return span !== undefined && offset < span.to;
  }
}

/** What is asked of the same block for one citation after the other. */
function ofLast<K, T>(answer: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}

/** A text with plain quotes, dashes and blanks, place for place. */
export const plainOf = ofLast(makePlain);

/** The stretches of a text between quotation marks; a mark without its fellow holds to the end. */
const quotationsOf = ofLast((text: string): Spans => {
  const spans: Span[] = [];
  let straight: number | undefined;
  let curly: number | undefined;
  let depth = 0;
  for (const { index, 0: mark } of text.matchAll(/["“”]/g)) {
    if (mark === '"') {
      if (straight !== undefined) spans.push({ from: straight + 1, to: index + 1 });
      straight = straight === undefined ? index : undefined;
    } else if (mark === '“') {
      if (depth++ === 0) curly = index;
    } else if (depth > 0 && --depth === 0 && curly !== undefined) {
      spans.push({ from: curly + 1, to: index + 1 });
    }
  }
  if (straight !== undefined) spans.push({ from: straight + 1, to: text.length + 1 });
  if (depth > 0 && curly !== undefined) spans.push({ from: curly + 1, to: text.length + 1 });
  return new Spans(spans);
});

/** Whether a place stands between quotation marks that open in the same block. */
export const isQuoted = (text: string, at: number): boolean => quotationsOf(text).holds(at);

const italicsOf = ofLast((italics: readonly Span[]): Spans => new Spans(italics));

/** How much of a stretch is in italics: `all`, `some` or `none` of its letters and digits. */
export function italic(
  { text, italics }: { readonly text: string; readonly italics: readonly Span[] },
  from: number,
  to: number,
): 'all' | 'some' | 'none' {
  const spans = italicsOf(italics);
  let inside = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i] ?? '')) continue;
    letters++;
    if (spans.holds(i)) inside++;
  }
  if (inside === 0) return 'none';
  return inside === letters ? 'all' : 'some';
}

/** Whether a place is in italics. */
export const isItalic = (italics: readonly Span[], at: number): boolean =>
  italicsOf(italics).holds(at);
