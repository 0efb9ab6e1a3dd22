/**
 * Volume, reporter and page: `560 U.S. 305`, `11 U.S. (7 Cranch) 116`, `609 U.S. ___`,
 * `2023 WL 6135551`, and the short `560 U.S. at 319`.
 */
import { clueWords, mayHold } from '../clues.ts';
import { NOMINATIVE_PATTERN, reporterAt, reporterKey } from '../data/reporters.ts';
import { matchAt, matchesAt, matchesOf, type Source } from '../source.ts';

/** Volume, reporter and page as they stand. */
export interface ReporterCore {
  readonly from: number;
  readonly to: number;
  readonly volume: string;
  readonly reporter: string;
  /** First page; absent in a short form and while the page is blank. */
  readonly page?: string;
  /** `7 Cranch` in `11 U.S. (7 Cranch) 116`. */
  readonly nominative?: string;
  /** The year its volume tells: `[2006]`. */
  readonly year?: string;
  /** Set when it is a short form: the core runs to the end of its pinpoint. */
  readonly short?: boolean;
}

const VOLUME = /(?<![\w.$/:§-])(?<!§ )(\d{1,4}A?|\d{1,4}-\d{1,2}) +(?=[A-Z])/y;
const REST = new RegExp(
  `,?(?: ?\\(((?:\\d{1,2} )?${NOMINATIVE_PATTERN})\\))?` +
    '(?:(,? +at +)(?=[\\d*_p¶n])|,? +(?:¶ ?|[Pp]age +|p\\. +|No\\. +)?(?:(\\d{1,3}(?:,\\d{3})+|\\d+(?:-?[A-Z]|[a-z]|[[(][A-Z][)\\]])?|[IVXLCivxlc]{2,})(?![\\w(])|(_{2,}|-{1,9}(?=[ ,(;.]|$)|_(?= ))))',
  'y',
);
/** `2006-Ohio-2095`, `2010-NMSC-007`. */
const NEUTRAL = /(?<![\w-])((?:1[89]|20)\d\d) ?-([A-Z][A-Za-z]{1,6})- ?(\d{1,5})(?![\w-])/g;

/** Opinions numbered within a year after the name of their series: `T.C. Memo. 2019-233`. */
const YEAR_PAGE =
  /(?<![\w.])(T\. ?C\. (?:Memo\.?|Summ(?:ary|\.) Op(?:inion|\.))) ((?:19|20)\d\d)-(\d{1,4})(?![\w-])/g;
/** Louisiana: `2009 12345 (La.App. 1 Cir. 05/10/10)`. */
const LOUISIANA =
  /(?<![\w-])((?:19|20)?\d\d)[- ](?:[A-Z]{1,3}-)?(\d{2,5}[A-Z]?) \((La\. ?(?:App\. ?\d(?:st|d|nd|rd|th)? ?Cir\.)?) ?\d{1,2}\/\d{1,2}\/\d{2,4}\)/g;

const YEAR_CLUE = clueWords('T', 'T.C.');
const LOUISIANA_CLUE = clueWords('La');

/** Every volume, reporter and page in a passage, in order. */
export function reporterCores(source: Source): ReporterCore[] {
  const cores: ReporterCore[] = [];
  const { plain } = source;
  let end = 0;
  for (const found of matchesAt(VOLUME, plain, source.clues.volumes)) {
    if (found.index < end) continue;
    const from = found.index + found[0].length;
    const reporter = reporterAt(plain, from);
    // `1 App. 45`: the first volume of an appendix, whatever reporter was once cited so.
    if (!reporter || plain.slice(from, reporter.to) === 'App.') continue;
    const rest = matchAt(REST, plain, reporter.to);
    if (!rest) continue;
    const [all, nominative, short, page] = rest;
    end = reporter.to + all.length;
    cores.push({
      from: found.index,
      to: end,
      volume: found[1] ?? '',
      reporter: source.text.slice(from, reporter.to).replace(/\s+/g, ' '),
      ...(page ? { page: page.replace(/,/g, '') } : {}),
      ...(nominative ? { nominative } : {}),
      ...(short ? { short: true, to: end - short.length } : {}),
    });
  }
  for (const found of source.clues.year && plain.includes('-') ? matchesOf(NEUTRAL, plain) : []) {
    const [all, volume = '', reporter = '', page = ''] = found;
    if (!reporterAt(`${reporter} `, 0)) continue;
    cores.push({ from: found.index, to: found.index + all.length, volume, reporter, page });
  }
  for (const found of mayHold(source, YEAR_CLUE) ? matchesOf(YEAR_PAGE, plain) : []) {
    const [all, reporter = '', volume = '', page = ''] = found;
    cores.push({ from: found.index, to: found.index + all.length, volume, reporter, page });
  }
  for (const found of mayHold(source, LOUISIANA_CLUE) ? matchesOf(LOUISIANA, plain) : []) {
    const [all, volume = '', page = '', reporter = ''] = found;
    cores.push({ from: found.index, to: found.index + all.length, volume, reporter, page });
  }
  return cores.sort((a, b) => a.from - b.from);
}

/** The key that identifies what begins at a page of a volume. */
export function pageKey(volume: string, reporter: string, page: string): string {
  return `c:${volume}:${reporterKey(reporter)}:${page}`;
}

/** Keys of a core: its own page and, for an early volume, the page under the editor's name. */
export function coreKeys(core: ReporterCore): string[] {
  if (core.page === undefined) return [];
  const keys = [pageKey(core.volume, core.reporter, core.page)];
  const early = core.nominative?.split(' ');
  if (early?.[0] && early[1]) keys.push(pageKey(early[0], early[1], core.page));
  return keys;
}
