import { BLANK } from './block.ts';

const TOKEN = "(?:[A-Z][A-Za-z0-9'’.&]{0,13}|&|[2-9](?:d|th))";
const SHAPE = new RegExp(
  `(?<![\\p{L}\\d.,-])\\d{1,4}${BLANK}(?:${TOKEN}${BLANK}){1,8}(?=\\d|§|¶|_|at(?![a-z]))`,
  'gu',
);

/** Where a volume, a reporter and what follows stand in a text. */
export interface CiteShape {
  /** Offset of the volume. */
  readonly from: number;
  /** Offset of the page, of `at`, or of the section sign. */
  readonly to: number;
  /** Whether a page number follows: `560 U.S. 305`, not `560 U.S. at 319`. */
  readonly page: boolean;
}

/**
 * What looks like a volume and a reporter, by shape alone (`560 U.S. 305`, `28 U.S.C. § 1605`,
 * `2021 WL 123`). It is only used to keep things on one line and to find page ranges, so a false
 * find does no harm; what is a citation is for the citation engine to say.
 */
export function citeShapes(text: string): CiteShape[] {
  const shapes: CiteShape[] = [];
  for (const match of text.matchAll(SHAPE)) {
    if (!/\.|\bWL\b/.test(match[0]) || /\bNos?\./.test(match[0])) continue;
    const to = match.index + match[0].length;
    shapes.push({ from: match.index, to, page: /[\d_]/.test(text.charAt(to)) });
  }
  return shapes;
}
