import type { Brief, BriefPassage } from '../brief/index.ts';
import {
  type Completion,
  type CompletionPlace,
  firstWords,
  inMarkdown,
} from './completion-place.ts';

/** A name the brief gives to something: `(the "Act")`. */
export interface DefinedTerm {
  readonly term: string;
  /** The words just before it, which it stands for. */
  readonly of: string;
  /** UTF-16 offset of the definition in the draft. */
  readonly at: number;
}

/** `("FSIA")`, `(the "Act")`, `(collectively, "Amici")`, `("FSIA" or "the Act")`, `[hereinafter Roadmap]`. */
const DEFINITION =
  /\((?:(?:hereinafter|collectively|together|each|the|an?),? ){0,3}["\u201c]([^"\u201c\u201d()]{2,60})["\u201d](?:,? (?:or|and) (?:the )?["\u201c]([^"\u201c\u201d()]{2,60})["\u201d])?\)|\[hereinafter ([^[\]]{2,60})\]/g;

/** A term, not a quotation: few words, the first with a capital, no stop at the end. */
const TERM = /^(?:the )?\p{Lu}[\p{L}\p{N}.'\u2019&-]*(?: [\p{L}\p{N}.'\u2019&-]+){0,5}$/u;

/** The terms a brief defines, in reading order; the first definition of each. */
export function definedTerms(brief: Brief): DefinedTerm[] {
  const terms = new Map<string, DefinedTerm>();
  for (const passage of brief.passages) {
    for (const term of termsIn(passage)) if (!terms.has(term.term)) terms.set(term.term, term);
  }
  return [...terms.values()];
}

function termsIn(passage: BriefPassage): DefinedTerm[] {
  const { text } = passage;
  const terms: DefinedTerm[] = [];
  if (/\(|\[hereinafter/.test(text)) {
    for (const { index, 1: one, 2: two, 3: three } of text.matchAll(DEFINITION)) {
      for (const written of [one, two, three]) {
        if (!written || !TERM.test(written) || /[,.]$/.test(written)) continue;
        const term = written.replace(/^the /, '');
        const of = text.slice(Math.max(0, index - 80), index).trim();
        terms.push({
          term,
          of: of.split(/\s+/).slice(-8).join(' '),
          at: passage.sourceOffset(index),
        });
      }
    }
  }
  return terms;
}

/**
 * Defined terms that begin with what is typed; unasked only from three letters on, or two capitals, and
 * after their definition.
 */
export function termOffers({ brief, before, offset, asked }: CompletionPlace): Completion[] {
  const typed = /(?<![\p{L}\p{N}.'\u2019&-])\p{Lu}[\p{L}\p{N}'\u2019&-]{0,40}$/u.exec(
    before.slice(-60),
  )?.[0];
  if (typed === undefined) return [];
  const wanted = asked || typed.length > 2 || /^\p{Lu}{2}/u.test(typed);
  if (!wanted) return [];
  // The short names of authorities are offered as citations.
  const names = new Set(brief.citations.authorities.map(({ short }) => short));
  return definedTerms(brief)
    .filter(
      ({ term, at }) =>
        term.startsWith(typed) && term !== typed && !names.has(term) && (asked || at < offset),
    )
    .map(({ term, of }) => ({
      kind: 'term' as const,
      label: term,
      detail: `defined: ${firstWords(of)}`,
      from: offset - typed.length,
      to: offset,
      text: inMarkdown(term),
      filter: term,
    }));
}
