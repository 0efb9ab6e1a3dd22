/**
 * Volume, reporter and page: `560 U.S. 305`, `11 U.S. (7 Cranch) 116`, `609 U.S. ___`,
 * `2023 WL 6135551`, and the short `560 U.S. at 319`.
 */
import { NOMINATIVE_PATTERN, REPORTER_PATTERN, reporterKey } from '../data/reporters.ts';
import { matchAt, type Source } from '../source.ts';

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
  /** Set when it is a short form: the core runs to the end of its pinpoint. */
  readonly short?: boolean;
}

const VOLUME = /(?<![\w.$/:-])(\d{1,4}) +(?=[A-Z])/g;
const REST = new RegExp(
  `(${REPORTER_PATTERN})(?: ?\\((\\d{1,2} ${NOMINATIVE_PATTERN})\\))?` +
    '(?:(,? +at +)(?=[\\d*_pn])|,? +(?:(\\d{1,3}(?:,\\d{3})+|\\d+|[ivxlc]{2,})(?![\\w(])|(_{2,}|-{2,3}(?=[ ,(])|_(?= ))))',
  'y',
);

/** Every volume, reporter and page in a passage, in order. */
export function reporterCores(source: Source): ReporterCore[] {
  const cores: ReporterCore[] = [];
  let end = 0;
  for (const found of source.plain.matchAll(VOLUME)) {
    if (found.index < end) continue;
    const rest = matchAt(REST, source.plain, found.index + found[0].length);
    if (!rest) continue;
    const [all, reporter = '', nominative, short, page] = rest;
    end = found.index + found[0].length + all.length;
    const from = found.index + found[0].length;
    cores.push({
      from: found.index,
      to: end,
      volume: found[1] ?? '',
      reporter: source.text.slice(from, from + reporter.length).replace(/\s+/g, ' '),
      ...(page ? { page: page.replace(/,/g, '') } : {}),
      ...(nominative ? { nominative } : {}),
      ...(short ? { short: true, to: end - short.length } : {}),
    });
  }
  return cores;
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
