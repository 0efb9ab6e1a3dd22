/**
 * Where decisions of courts abroad and of international courts are reported (Bluebook rules 20.3 and 21,
 * table T2): `[2006] UKHL 26`, `[2007] 1 A.C. 270`, `2005 SCC 45`, `ECLI:EU:C:2020:559`,
 * `1990 E.C.R. I-2433`, `2001-XI Eur. Ct. H.R. 79`, `34 Eur. H.R. Rep. 11`.
 */
import { endOf, matchesOf, type Source } from '../source.ts';
import type { ReporterCore } from './reporter.ts';

/** Courts that number their judgments within a year in brackets. */
const NUMBERED =
  'UKHL|UKSC|UKPC|UKFTT|UKUT|EWCA(?: \\(?(?:Civ|Crim)\\)?)?|EWHC|CSIH|CSOH|NICA|IE(?:SC|CA|HC)|HCA|FCAFC|FCA|(?:NSW|VS|QS|WAS)CA|NZ(?:SC|CA|HC)|SGCA|SGHC|HKCFA|ZACC|ZASCA';
/** Courts of Canada number theirs without brackets; a name has to stand before. */
const CANADIAN = 'SCC|FCA|(?:ON|BC|AB|QC|MB|NS)CA|ONSC|BCSC|QCCS';
/** Reports whose volumes are years in brackets, of which there may be several. */
const REPORTS =
  "A\\.?C\\.?|Q\\.?B\\.?|K\\.?B\\.?|Ch\\.|P\\.|Fam\\.|W\\.?L\\.?R\\.?|All E\\.?R\\.?|Lloyd's (?:Law )?Rep\\.?|S\\.C\\.R\\.|F\\.C\\.R?\\.?|I\\.R\\.|S\\.L\\.T\\.|E\\.?C\\.?R\\.?";

/** The division, court or country behind the page, which belongs to the citation: `(QB)`, `(HL)`, `(Can.)`. */
const COURT =
  '(?: \\((?:QB|KB|Ch|Comm|Admin|Fam|Pat|TCC|IPEC|AC|H\\.?L\\.?|C\\.?A\\.?|P\\.?C\\.?|U\\.?K\\.?|Can\\.|Eng\\.|Scot\\.|N\\. Ir\\.|Ir\\.|Austl\\.|N\\.Z\\.|S\\. Afr\\.|India|Sing\\.|H\\.K\\.)\\))?';
const PAGE = '(?:I{1,2}-)?\\d{1,5}(?![\\w-])';

const BRACKETED = new RegExp(
  `\\[((?:1[89]|20)\\d\\d)\\](?: (\\d{1,2}))? (?:(${NUMBERED})|(${REPORTS}))(?: (${PAGE})${COURT}| (?=at \\d))`,
  'g',
);
const CANADA = new RegExp(
  `(?<=, )((?:19|20)\\d\\d) (${CANADIAN}) (\\d{1,4})(?![\\w-])${COURT}`,
  'g',
);
const EUROPE =
  /(?<![\w.])(?:(?:ECLI:)?(EU:[CTF]):(\d{4}):(\d{1,4})|((?:19|20)\d\d) (E\.C\.R\.) ((?:I{1,2}-)?\d{1,5})|((?:19|20)\d\d(?:-[IVX]{1,5})?) (Eur\. Ct\. H\.R\.)(?: \(ser\. A\))? (\d{1,4})|(\d{1,3}) (Eur\. H\.R\. Rep\.|EHRR|E\.H\.R\.R\.) (?:\(S\.E\.\) )?(\d{1,4}))(?![\w-])/g;

/** Every place in a report of another country or an international court, in order. */
export function foreignCores({ plain, clues }: Source): ReporterCore[] {
  const cores: ReporterCore[] = [];
  const add = (at: RegExpExecArray, volume: string, reporter: string, page?: string): void => {
    const to = endOf(at);
    const year = /(?:1[89]|20)\d\d/.exec(volume)?.[0];
    const core = { from: at.index, volume, reporter, ...(year ? { year } : {}) };
    cores.push(page ? { ...core, to, page } : { ...core, to: to - 1, short: true });
  };
  if (clues.year && plain.includes('] ')) {
    for (const at of matchesOf(BRACKETED, plain)) {
      const [, year = '', volume, court, reports, page] = at;
      add(at, volume ? `[${year}] ${volume}` : `[${year}]`, court ?? reports ?? '', page);
    }
  }
  if (clues.year && /(?:CA|SC|CC|CS) \d/.test(plain)) {
    for (const at of matchesOf(CANADA, plain)) add(at, at[1] ?? '', at[2] ?? '', at[3]);
  }
  if (/EU:[CTF]:|E\.C\.R\.|Eur\. |EHRR|E\.H\.R\.R\./.test(plain)) {
    for (const at of matchesOf(EUROPE, plain)) {
      const [, court, year = '', number = ''] = at;
      if (court) add(at, year, court, number);
      else {
        const [volume = '', reporter = '', page = ''] = at.slice(4).filter((part) => part);
        add(at, volume, reporter, page);
      }
    }
  }
  return cores.sort((a, b) => a.from - b.from);
}

/** Those places of our own reporters that are no part of a place abroad: `1 A.C. 270` of `[2007] 1 A.C. 270`. */
export function besideForeign(
  own: readonly ReporterCore[],
  abroad: readonly ReporterCore[],
): readonly ReporterCore[] {
  if (abroad.length === 0) return own;
  let next = 0;
  return own.filter(({ from, to }) => {
    while ((abroad[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
    return (abroad[next]?.from ?? to) >= to;
  });
}
