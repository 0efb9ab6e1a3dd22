/** Where the author of an article begins, behind the sentence the article is cited in. */
import { NAME_CONNECTORS } from '../data/words.ts';
import { lastItalicBefore } from '../italics.ts';
import { afterSignals } from '../names.ts';
import { matchesOf, type Source } from '../source.ts';

const YEAR = /^\(?(?:1[5-9]|20)\d\d\)*[,.]?$/;
/** Small words that stand between the parts of a name, or before a family's name. */
const PARTICLES = new Set(
  'of the and & for et al. de del della di du des da do dos la las le les los el y van von der den ter zu'.split(
    ' ',
  ),
);

/** Names of people or a body before a title: capitalized words, no verb. */
export function authorLike(text: string): boolean {
  if (text.length > 220 || /[;?!]/.test(text)) return false;
  const words = text
    .replace(/["',]+(?= |$)|(?<= |^)["']+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.every(
    (word) =>
      /^[\p{Lu}\d(&]/u.test(word) ||
      NAME_CONNECTORS.has(word) ||
      /^(?:et|al\.|on|in|with|ed\.|eds\.)$/.test(word),
  );
}

/** Whether a word can stand in the name of a person or a body. */
const inName = (word: string): boolean =>
  !YEAR.test(word) &&
  (/^["'(]*[\p{Lu}\d&]/u.test(word) ||
    PARTICLES.has(word.replace(/,$/, '')) ||
    /^eds?\.,?$/.test(word) ||
    /^[a-z]*[\u00df-\u024f]/.test(word));

/** Words of a sentence that a signal ends: `For a discussion, see Jane Doe`. */
const INNER_SIGNAL =
  /[ (](?:see|cf\.|accord|compare|citing|quoting)(?:,? (?:also|generally|e\.g\.)){0,2},? (?=["'(]?\p{Lu})/gu;

/**
 * Where the author begins in what leads to an article, or its title when it has none.
 *
 * @param from where the clause begins
 * @param at where the volume begins
 */
export function authorStart(source: Source, from: number, at: number): number {
  const { plain } = source;
  const title = italicTitle(source, from, at);
  if (title !== undefined) return nameStart(plain, from, title);
  let start = from;
  for (const found of matchesOf(INNER_SIGNAL, plain.slice(from, at))) {
    start = from + found.index + found[0].length;
  }
  const comma = plain.indexOf(', ', start);
  // Without italics only a name with a title behind it tells where the sentence ends.
  if (comma < 0 || comma + 2 >= at || !/[\p{Lu}"']/u.test(plain[comma + 2] ?? '')) return start;
  const name = nameStart(plain, start, comma + 2);
  return name > start && name < comma && /^\p{Lu}\S* \S/u.test(plain.slice(name, comma))
    ? name
    : start;
}

/** Where the title in italics before a volume begins; italics broken by a few words are one title. */
function italicTitle({ plain, italics }: Source, low: number, at: number): number | undefined {
  let i = lastItalicBefore(italics, at);
  let span = italics[i];
  if (!span || span.to <= low || !/^[, "']{0,4}$/.test(plain.slice(span.to, at))) return undefined;
  let start = afterSignals(plain, Math.max(low, span.from), span.to);
  if (start >= span.to) return undefined;
  for (span = italics[--i]; span && span.from >= low; span = italics[--i]) {
    if (!/^[^,;()]{1,40}$/.test(plain.slice(span.to, start))) break;
    const earlier = afterSignals(plain, span.from, span.to);
    if (earlier >= span.to) break;
    start = earlier;
  }
  return start;
}

/** Where the name that ends at a title begins, behind the words of the sentence before it. */
function nameStart(plain: string, from: number, to: number): number {
  const before = plain.slice(from, to);
  const words = before.split(' ').filter((word) => word !== '');
  if (authorLike(before) && !words.some((word) => YEAR.test(word))) return from;
  let start = to;
  let at = to;
  while (at > from) {
    let begin = at;
    while (begin > from && plain[begin - 1] !== ' ') begin--;
    const word = plain.slice(begin, at);
    if (word !== '' && !inName(word)) break;
    // A name does not open with a small word.
    if (/^["'(]*[\p{Lu}\d]/u.test(word)) start = begin;
    at = begin - 1;
  }
  return start;
}
