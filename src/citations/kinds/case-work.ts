/** The entry of a decision or filing in the table. */
import type { StyledText } from '../citation.ts';
import { reporterKey, squash } from '../data/reporters.ts';
import { parties } from '../names.ts';
import { type Source, slice, sortable, type Work } from '../source.ts';
import { shortName, sortName } from '../titles.ts';
import type { Decision } from './decision.ts';
import { isNumber, withoutPin } from './filing.ts';
import { coreKeys, type ReporterCore } from './reporter.ts';

/** Whether a series prints opinions of lawyers and annotations, which decide nothing. */
const isOpinion = (reporter = ''): boolean =>
  /^Ops?\. |Att'y Gen|O\.?L\.?C|^A\.?L\.?R/.test(reporter);

/**
 * The work a decision is.
 *
 * @param pieces what the entry prints after the name
 * @param title the case name
 * @param prefix words before the name: `Brief for the United States, `, `Verdict, `
 * @param filing whether those words make it a filing
 * @param early the year, when it stands before the volume
 * @param only the one core to go by, when the work is a part of another's citation
 */
export function caseWork(
  source: Source,
  read: Decision,
  pieces: readonly StyledText[],
  title: string | undefined,
  prefix: string | undefined,
  filing: boolean,
  early?: string,
  only?: ReporterCore,
): Work {
  const name: StyledText[] = [];
  const head = prefix ? withoutPin(prefix) : undefined;
  if (head) name.push({ text: `${head}, ` });
  if (title) name.push({ text: title, italic: true }, { text: early ? ` (${early}) ` : ', ' });
  name.push(...pieces.filter((piece) => piece.text !== ''));
  const keys = only?.page ? coreKeys(only) : [...read.keys];
  const sides = title ? parties(title) : undefined;
  const loose = read.blank && title ? `${read.blank}:${squash(title)}` : undefined;
  const paged =
    title && read.fields.page
      ? `${read.fields.volume}:${reporterKey(read.fields.reporter ?? '')}:${squash(title)}`
      : undefined;
  if (head && filing) keys.splice(0, keys.length, ...keys.map((key) => `${key}:${squash(head)}`));
  else if (head && !isNumber(head))
    keys.push(...keys.splice(0).map((key) => `${key}:${squash(head)}`));
  if (keys.length === 0) keys.push(`n:${loose ?? slice(source, read.core)}`);
  return {
    keys,
    category: filing || isOpinion(read.fields.reporter) ? 'other' : 'cases',
    name,
    sortKey: sortable(
      filing || !title
        ? name.map((piece) => piece.text).join('')
        : `${sortName(title)} ${slice(source, read.core)}`,
    ),
    short: filing && head ? head : title ? shortName(title) : slice(source, read.core),
    names:
      title && !filing
        ? [title, sides?.plaintiff ?? '', sides?.defendant ?? ''].filter((text) => text !== '')
        : head
          ? [head]
          : [],
    ...(loose ? { loose } : paged ? { loose: `=${paged}` } : {}),
    weight: (title ? 2 : 0) + pieces.length / 100 + (read.parens.dated ? 1 : 0),
  };
}
