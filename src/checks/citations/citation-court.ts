import { courtId, isSupreme, reporterKey, reporterName } from '../../citations/index.ts';
import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';

/** Reporters that print the decisions of many courts, so that their name tells none. */
const MANY_COURTS: ReadonlySet<string> = new Set(
  [
    ...['F.', 'F.2d', 'F.3d', 'F.4th', "F. App'x", 'F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d'],
    ...['F.R.D.', 'B.R.', 'A.', 'A.2d', 'A.3d', 'N.E.', 'N.E.2d', 'N.E.3d', 'N.W.', 'N.W.2d'],
    ...['P.', 'P.2d', 'P.3d', 'S.E.', 'S.E.2d', 'S.W.', 'S.W.2d', 'S.W.3d'],
    ...['So.', 'So. 2d', 'So. 3d'],
  ].map(reporterKey),
);

/** Between the reporter's page and the parenthetical: pinpoints only, no parallel reporter. */
const PINS = /^[\s,\d*&n.¶–—-]*(?:at [\d*–-]+)?\s*$/;
const LONGEST_PINS = 120;
/** How the Bluebook writes the number of a circuit: `2d`, `3d` (rule 6.2(b)). */
const ORDINAL = /\b(\d*)(2nd|3rd|22nd|23rd)(?= Cir)/;

/**
 * That the parenthetical of a case names the court where its reporter does not. Bluebook rule 10.4.
 */
export const citationCourt = citationCheck(
  'citation-court',
  'courts in the parentheticals of cases',
  (cited) => [...missing(cited), ...impossible(cited), ...form(cited)],
  { kinds: ['case', 'docket'] },
);

function missing({ citation, text }: Cited): ProseFinding[] {
  const { kind, part, fields, core, span } = citation;
  const { reporter, year, court } = fields;
  if (kind !== 'case' || (part && part !== 'history' && part !== 'parenthetical')) return [];
  if (!reporter || !year || court || !MANY_COURTS.has(reporterKey(reporter))) return [];
  if (!fields.caseName && part !== 'history') return [];
  // Other letters stand for another reporter; a blank official reporter (`___ Pa. ___`) names the court.
  if (!sameLetters(reporter, reporterName(reporter))) return [];
  if (/__/.test(text.slice(Math.max(0, core.from - 30), core.from))) return [];
  const at = text.slice(core.to, span.to).indexOf(`(${year})`);
  if (at < 0 || at > LONGEST_PINS || !PINS.test(text.slice(core.to, core.to + at))) return [];
  const from = core.to + at + 1;
  return [
    {
      from,
      to: from + year.length,
      what: 'missing',
      severity: 'warning',
      message: `The parenthetical has a year and no court, and ${reporter} prints the decisions of many courts. Name the court before the year: "(9th Cir. ${year})".`,
      rule: 'Bluebook rule 10.4',
    },
  ];
}

/** What the federal reporters print, where that is told by the court's id. */
const PRINTS: readonly { reporters: RegExp; court: RegExp; whose: string }[] = [
  { reporters: /^F\.(?:3d|4th)$/, court: /^ca(?:\d{1,2}|dc|fc)$/, whose: 'the courts of appeals' },
  { reporters: /^F\. Supp\./, court: /^(?!ca(?:\d{1,2}|dc|fc)$|scotus$)/, whose: 'trial courts' },
];
/** Dallas reported courts of Pennsylvania as well (1 to 4 U.S.). */
const DALLAS = 4;

/** A court whose decisions the reporter does not print. Only what is told for certain is said. */
function impossible({ citation, text }: Cited): ProseFinding[] {
  const { kind, part, fields, core, span } = citation;
  const { reporter = '', volume, court = '' } = fields;
  const id = kind === 'case' && part !== 'parallel' ? courtId(court) : undefined;
  if (!id) return [];
  const name = reporterName(reporter) ?? reporter;
  const supreme = isSupreme(reporter) && id !== 'scotus' && !(Number(volume) <= DALLAS);
  const whose = supreme
    ? 'the Supreme Court of the United States'
    : PRINTS.find((one) => one.reporters.test(name) && !one.court.test(id))?.whose;
  const at = text.slice(core.to, span.to).indexOf(court);
  if (!whose || at < 0) return [];
  return [
    {
      from: core.to + at,
      to: core.to + at + court.length,
      what: 'reporter',
      severity: 'warning',
      message: `${reporter} prints decisions of ${whose}, and the parenthetical names ${court}. One of the two is wrong.`,
      rule: 'Bluebook rule 10.4',
    },
  ];
}

const sameLetters = (a: string, b: string): boolean =>
  a.replace(/[^\w]/g, '') === b.replace(/[^\w]/g, '');

function form({ citation, text }: Cited): ProseFinding[] {
  const { kind, part, fields, core, span } = citation;
  if ((kind !== 'case' && kind !== 'docket') || part === 'parallel') return [];
  const written = ORDINAL.exec(fields.court ?? '')?.[0];
  if (!written || !courtId(fields.court ?? '')) return [];
  const at = text.slice(core.to, span.to).indexOf(written);
  if (at < 0) return [];
  const from = core.to + at;
  const proper = written.replace(/nd$|rd$/, 'd');
  return [
    {
      from,
      to: from + written.length,
      what: 'ordinal',
      severity: 'information',
      message: `"${written}" is written "${proper}" in a citation.`,
      rule: 'Bluebook rule 6.2(b)',
      fix: { title: `Write "${proper}"`, text: proper },
    },
  ];
}
