/** What the writer says of works in front matter, made ready for the search. */
import type { AuthorityCategory, AuthorityCorrection, Span, StyledText } from './citation.ts';
import { squash } from './data/reporters.ts';
import { findIn } from './find.ts';
import { surnames } from './kinds/journal.ts';
import { makePlain, type Source, sortable, sourceOf, type Work } from './source.ts';
import { styledText } from './styled-text.ts';
import { sortName } from './titles.ts';

/** One correction, read. */
export interface Mark {
  readonly correction: AuthorityCorrection;
  readonly name: readonly StyledText[];
  readonly sortKey: string;
  readonly work: Work;
  /** Set when the engine can read the citation by itself; the search then looks for `match` only. */
  readonly known: boolean;
  /** Plain texts that are the work's citation, longest first. */
  readonly cites: readonly string[];
  /** Plain texts that stand for the work. */
  readonly matches: readonly string[];
  /** Other citations of the work, among `match`, that the engine reads by itself. */
  readonly others: readonly Work[];
}

const joined = (pieces: readonly StyledText[]): string =>
  pieces.map((piece) => piece.text).join('');

function italicsOf(pieces: readonly StyledText[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.italic) spans.push({ from: at, to: at + piece.text.length });
    at += piece.text.length;
  }
  return spans;
}

const tidy = (text: string): string => makePlain(text).replace(/ +/g, ' ').trim();

/** Reads one correction. */
export function readMark(correction: AuthorityCorrection): Mark {
  const name = styledText(correction.cite.trim());
  const text = joined(name);
  const others: Work[] = [];
  const matches: string[] = [];
  for (const match of correction.match ?? []) {
    const pieces = styledText(match.trim());
    const other = knownWork(sourceOf(joined(pieces), italicsOf(pieces)));
    if (other) others.push(other);
    else if (tidy(joined(pieces))) matches.push(tidy(joined(pieces)));
  }
  matches.sort((a, b) => b.length - a.length);
  const own = knownWork(sourceOf(text, italicsOf(name)));
  const category: AuthorityCategory = correction.category ?? own?.category ?? 'other';
  const sortKey = sortable(category === 'cases' ? sortName(text) : text);
  if (own) {
    return { correction, name, sortKey, work: own, known: true, cites: [], matches, others };
  }
  const title = name.find((piece) => piece.italic);
  const before = title ? text.slice(0, text.indexOf(title.text)) : (text.split(', ')[0] ?? text);
  const author = before.replace(/[,\s]+$/, '');
  const led = title ? text.slice(0, text.indexOf(title.text) + title.text.length) : undefined;
  const cites = [text, text.replace(/ *\([^()]*\)$/, ''), led ?? text].map((cite) =>
    tidy(cite).replace(/,$/, ''),
  );
  const work: Work = {
    keys: [`mark:${squash(text)}`],
    category,
    name,
    sortKey,
    short: surnames(author) || (title?.text ?? text),
    names: [author, title?.text.replace(/,$/, '') ?? ''].filter((part) => part !== ''),
    weight: 9,
  };
  return {
    correction,
    name,
    sortKey,
    work,
    known: false,
    cites: [...new Set(cites)],
    matches,
    others,
  };
}

/** The work of a citation the engine reads whole without help. */
function knownWork(source: Source): Work | undefined {
  const found = findIn(source, []).filter(
    (one) => one.work && (!one.part || one.part === 'parenthetical') && !one.listed,
  );
  const first = found[0];
  const whole = first && first.span.from <= 2 && first.span.to >= source.text.trimEnd().length - 3;
  return whole ? first.work : undefined;
}
