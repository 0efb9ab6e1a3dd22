import { type Brief, spanOf } from '../brief/index.ts';
import type { Citation } from '../citations/index.ts';

/** What words of a brief are, for themes that tell them apart. */
export type WordKind = 'citation' | 'shortForm' | 'signal' | 'crossReference';

/** Words of one kind. */
export interface MarkedWords {
  readonly kind: WordKind;
  /** UTF-16 offsets into the draft, on one line. */
  readonly from: number;
  readonly to: number;
}

const SHORT = new Set(['short', 'id', 'supra', 'reference']);

/**
 * Citations, short forms, signals and cross-references in the order of the draft, line by line, without
 * overlap: a citation within another is a part of it.
 */
export function markedWords(brief: Brief): MarkedWords[] {
  const found: MarkedWords[] = [];
  for (const { node } of brief.references) {
    const [first] = node.children;
    const last = node.children.at(-1);
    if (!first || !last) continue;
    found.push({ kind: 'crossReference', from: spanOf(first).from, to: spanOf(last).to });
  }
  for (const citation of brief.citations.citations) {
    if (citation.part) continue;
    const signal = signalOf(brief, citation);
    if (signal) found.push({ kind: 'signal', ...signal });
    const kind = SHORT.has(citation.kind) ? 'shortForm' : 'citation';
    found.push({ kind, ...brief.sourceSpan(citation) });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: MarkedWords[] = [];
  let end = 0;
  for (const words of found) {
    const from = Math.max(words.from, end);
    if (from >= words.to) continue;
    apart.push(...lines(brief.text, { ...words, from }));
    end = words.to;
  }
  return apart;
}

/** Where the signal of a citation stands: just before it. */
function signalOf(brief: Brief, { signal, span, passage: index }: Citation) {
  const passage = brief.passages[index];
  if (!signal || !passage) return undefined;
  const at = passage.text.slice(0, span.from).lastIndexOf(signal);
  // Between a signal and its citation stand a comma, a blank and marks at most.
  if (at < 0 || span.from - (at + signal.length) > 4) return undefined;
  return passage.sourceSpan(at, at + signal.length);
}

/** A stretch in pieces that stand on one line each, blanks at their ends left out. */
function lines(text: string, { kind, from, to }: MarkedWords): MarkedWords[] {
  const pieces: MarkedWords[] = [];
  for (const { index, 0: line } of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const start = from + index + (line.length - line.trimStart().length);
    const end = from + index + line.trimEnd().length;
    if (start < end) pieces.push({ kind, from: start, to: end });
  }
  return pieces;
}
