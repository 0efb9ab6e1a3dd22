import type { Span } from '../../citations/index.ts';

/** The quotations of a block, and the marks that have no partner. */
export interface Quotations {
  /** The words between the outermost marks, marks left out, in order; one not closed runs to the end. */
  readonly quotations: readonly Span[];
  /** Closing marks that close nothing. */
  readonly notOpened: readonly number[];
  /** Opening marks that nothing closes, in order. */
  readonly notClosed: readonly number[];
}

const MARK = /["\u201C\u201D]/g;
const OPENS_AFTER = /[\s([{\u2018'\u2014\u2013/-]/;

/**
 * Reads the double quotation marks of a block, straight or curly. A straight mark opens where no
 * quotation is open, and also where only an opening mark can stand: after a blank and before a word.
 *
 * @param code stretches whose marks are no quotation marks
 */
export function quotationsIn(text: string, code: readonly Span[] = []): Quotations {
  const closed: Span[] = [];
  const notOpened: number[] = [];
  const open: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (isWithin(code, at)) continue;
    const before = text.charAt(at - 1);
    // Inches: a straight mark after a number where nothing is open.
    if (mark === '"' && open.length === 0 && /\d/.test(before)) continue;
    if (mark === '\u201C' || (mark === '"' && straightOpens(text, at, open.length > 0))) {
      open.push(at);
      continue;
    }
    const from = open.pop();
    if (from === undefined) notOpened.push(at);
    else closed.push({ from: from + 1, to: at });
  }
  const quotations: Span[] = [];
  // Those that close last hold those within them.
  for (const span of closed.reverse()) {
    if (span.to < (quotations.at(-1)?.from ?? text.length + 1)) quotations.push(span);
  }
  quotations.reverse();
  const last = open.at(-1);
  if (last !== undefined && last >= (quotations.at(-1)?.to ?? 0)) {
    quotations.push({ from: last + 1, to: text.length });
  }
  return { quotations, notOpened, notClosed: open };
}

function straightOpens(text: string, at: number, within: boolean): boolean {
  const before = text.charAt(at - 1);
  const canOpen = before === '' || OPENS_AFTER.test(before);
  if (!within) return canOpen;
  return canOpen && /^[\p{L}\p{N}[]/u.test(text.slice(at + 1, at + 3));
}

/** Whether a place is within one of the quotations, by their order. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= at;
}
