import type { BriefPassage } from '../../brief/index.ts';
import type { Span } from '../../citations/index.ts';
import type { Prose } from '../prose.ts';
import { isWithin } from './quotations.ts';

/** A term where the brief says what it stands for. */
export interface Definition extends Span {
  readonly term: string;
  /** Its other names, given with it: `("FSIA" or "the Act")`. */
  readonly others: readonly string[];
}

/** A definition with the block it stands in. */
export interface PlacedDefinition extends Definition {
  readonly passage: BriefPassage;
}

const QUOTED = '["\\u201C](?:[Tt]he )?([^"\\u201C\\u201D()]{1,50})["\\u201D]';
/** `("FSIA")`, `(the "Act")`, `(collectively, "the Agencies")`, `("FSIA" or "the Act")`. */
const IN_BRACKETS = new RegExp(
  `\\((?:(?:hereinafter|hereafter|collectively|together|each|the|an?)[\\s,]+){0,3}${QUOTED}(?:,? or (?:simply )?(?:the )?${QUOTED})?\\)`,
  'g',
);
/** `Foreign Sovereign Immunities Act (FSIA)`: the capitals are what they stand for. */
const CAPITALS = /\(([A-Z][A-Z&]{1,8})s?\)/g;

/** Words that stay small in a term. */
const SMALL = /^(?:a|an|and|&|for|in|of|on|or|the|to|v\.)$/;

/** The terms a block defines. */
export function definitionsIn({ text, italics, inBlockQuotation }: Prose): readonly Definition[] {
  if (inBlockQuotation || !text.includes('(')) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [, term = '', other] = match;
    if (!isTerm(term) || (other !== undefined && !isTerm(other))) continue;
    const at = text.indexOf(term, match.index);
    found.push({ term, others: other ? [other] : [], from: at, to: at + term.length });
  }
  for (const match of text.matchAll(CAPITALS)) {
    const [, term = ''] = match;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    // In italics it is a title's own.
    if (!standsFor(term, before) || isWithin(italics, match.index)) continue;
    const from = match.index + 1;
    found.push({ term, others: [], from, to: from + term.length });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A name: each of its few words with a capital. Other quoted words in brackets are a quotation. */
function isTerm(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || /[.,;:!?]$/.test(text.replace(/\b(?:Inc|Corp|Co|Ltd|Br)\.$/, '')))
    return false;
  return (
    words.every((word) => SMALL.test(word) || /^\p{Lu}|^\d/u.test(word)) && /^\p{Lu}/u.test(text)
  );
}

/** Whether the words before begin with the letters, in order. */
function standsFor(letters: string, before: string): boolean {
  const initials = before
    .trim()
    .split(/[\s-]+/)
    .map((word) =>
      word
        .replace(/^[^\p{L}&]+/u, '')
        .charAt(0)
        .toUpperCase(),
    );
  let at = letters.length - 1;
  for (let word = initials.length - 1; word >= 0 && at >= 0; word--) {
    if (initials[word] === letters[at]) at--;
    // More than a few words without a letter of its own: another name.
    else if (initials.length - word > letters.length + 3) return false;
  }
  return at < 0;
}
