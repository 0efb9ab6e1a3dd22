/** Comments and notes behind a section: ` cmt. d`, ` & cmt. 3`, `, comment. (n.1)`, ` cmt. n.11(A)`. */
import { matchAt, type Source } from '../source.ts';

const COMMENT =
  /,? (?:& |and )?(?:cmts?\.|comments?\.|rptrs?\.'? ?n(?:ote)?s?\.?|reporters'? notes?|illus\.) ?(?:\(?n\. ?\d{1,3}(?:\([A-Za-z0-9]{1,4}\)){0,4}\)?|[a-z0-9]{0,3}\b\.?(?:-[a-z\d]\b)?)/y;
/** No more stand in a row. */
const MOST = 4;

/** Where the comments end that stand at a place; the place itself when there are none. */
export function commentsEnd(source: Source, at: number): number {
  let end = at;
  for (let n = 0; n < MOST; n++) end += matchAt(COMMENT, source.plain, end)?.[0].length ?? 0;
  return end;
}
