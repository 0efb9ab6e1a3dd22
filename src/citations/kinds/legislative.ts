/** Legislative materials: committee reports, the Congressional Record, bills and hearings. */
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/reporters.ts';
import { afterSignals, clauseStart } from '../names.ts';
import {
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';

const REPORT =
  /\b((?:H\. ?R\.|S\.|H\.) ?(?:Conf\. |Exec\. |Misc\. |Treaty )?(?:Rep\.|Doc\.) ?(?:No\. ?)?)(\d{1,3}-\d{1,4})(?!\d)(?:,? pt\. ?(\d{1,2}|[IVX]{1,4})(?!\w))?/g;
const RECORD = /(?<![\w.])(\d{1,3}) Cong\. Rec\. ((?:[SHED] ?)?\d+(?:,\d{3})*(?:-\d{2})?)(?![\w])/g;
/** `Cong. Globe, 39th Cong., 1st Sess. 2765`, `1 Annals of Cong. 450`. */
const GLOBE =
  /\bCong\. Globe, (\d{2}(?:th|st|d|nd|rd) Cong\.), (\d(?:st|d|nd|rd) Sess\.)(?:,? (\d{1,4}))?/g;
const ANNALS = /(?<![\w.])(\d{1,2}) Annals of Cong\. (\d{1,4})(?!\w)/g;
const BILL =
  /(?<![\w.])(?<!(?<!\w)[A-Z]\. )((?:H\. ?R\.|S\.|(?:H\. ?(?:R\. ?)?|S\. ?)(?:(?:J\.|Con\.) ?)?Res\.) ?\d{1,5}), (\d{2,3}(?:th|d|nd|rd|st) Cong\.)/g;
const STATE_BILL =
  /\b((?:Assemb\.|Assembly|Senate|House|S\.|H\.|A\.) ?B(?:ill|\.) ?(?:No\. ?)?\d{1,5})(?=,? (?:\d{4}|Leg\.|\())/g;
/** `AB 2273 § 1`: a bill by its number alone is cited when a section follows. */
const SHORT_BILL =
  /(?<![\w.])((?:AB|SB|HB|SJR|A\.B\.|S\.B\.|H\.B\.|H\.F\.|S\.F\.|L\.B\.) ?(?:No\. ?)?\d{1,5})(?=,? §)/g;
const HEARING =
  /\bHearings?\b[^;()]{0,160}? (?:[Bb]efore|Before) the [^;()]{4,160}?, (\d{2,3}(?:th|d|nd|rd|st) Cong\.)/g;
const REPRINTED =
  /, ((?:as )?reprinted in) (\d{4} U\.S\.C\.C\.A\.N\. (?:\([^)]{1,20}\) )?\d+(?:,\d{3})*)/y;

/** Every one of these holds such a word, and a number. */
const HINT =
  /Rep\.|Doc\.|Rec\.|Cong\.|Leg|\b[AHS]\.? ?B[. ]|Bill|\b(?:AB|SB|HB|SJR|[HLS]\.[BF]\.)|[Bb]efore the/;

const CLUE = clueWords(
  ...['Rep', 'Doc', 'Cong', 'Bill', 'B', 'AssemblyBill', 'SenateBill', 'HouseBill'],
  ...['AB', 'SB', 'HB', 'SJR', 'H.F.', 'S.F.', 'Hearing', 'Hearings'],
);

interface Form {
  readonly core: { readonly from: number; readonly to: number };
  readonly key: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** All legislative materials of a passage. */
export function readLegislative(source: Source): Found[] {
  const { plain } = source;
  if (!mayHold(source, CLUE) || !HINT.test(plain)) return [];
  const forms: Form[] = [];
  const add = (at: RegExpExecArray, key: string, fields: Form['fields']): void => {
    forms.push({ core: { from: at.index, to: at.index + at[0].length }, key, fields });
  };
  for (const at of matchesOf(REPORT, plain)) {
    const part = at[3] ? `:${at[3].toLowerCase()}` : '';
    add(at, `rep:${squash(at[1] ?? '').replace(/no$/, '')}:${at[2] ?? ''}${part}`, {
      number: at[2],
    });
  }
  for (const at of matchesOf(RECORD, plain)) {
    const page = (at[2] ?? '').replace(/[ ,]/g, '');
    add(at, `c:${at[1] ?? ''}:congrec:${page}`, { volume: at[1], reporter: 'Cong. Rec.', page });
  }
  for (const at of matchesOf(GLOBE, plain)) {
    const [, congress = '', session = '', page] = at;
    add(at, `globe:${squash(`${congress}${session}`)}:${page ?? ''}`, { congress, page });
  }
  for (const at of matchesOf(ANNALS, plain)) {
    const [, volume = '', page = ''] = at;
    add(at, `c:${volume}:annalsofcong:${page}`, { volume, reporter: 'Annals of Cong.', page });
  }
  for (const at of matchesOf(BILL, plain)) {
    add(at, `bill:${squash(at[1] ?? '')}:${squash(at[2] ?? '')}`, { bill: at[1], congress: at[2] });
  }
  for (const at of matchesOf(STATE_BILL, plain)) {
    add(at, `bill:${squash(at[1] ?? '')}`, { bill: at[1] });
  }
  for (const at of matchesOf(SHORT_BILL, plain)) {
    add(at, `bill:${squash((at[1] ?? '').replace(/No\./, ''))}`, { bill: at[1] });
  }
  for (const at of matchesOf(HEARING, plain)) {
    const title = source.italics.find((span) => span.from < at.index && span.to > at.index);
    const from = title ? afterSignals(plain, title.from, at.index) : titleFrom(plain, at.index);
    const head = /^[A-Z][^.;]*: $/.test(plain.slice(from, at.index)) ? from : at.index;
    const core = { from: head, to: at.index + at[0].length };
    forms.push({
      core,
      key: `hearing:${squash(slice(source, core))}`,
      fields: { congress: at[1] },
    });
  }
  return forms.map((form) => citation(source, form));
}

const TITLE_WORD = "(?:[A-Z][\\w'-]*|[a-z]{1,3}|with|from)";
const QUESTION = new RegExp(`^${TITLE_WORD}(?: ${TITLE_WORD}){0,15}\\?$`);

/**
 * Where the title of a hearing begins in text without italics: it ends in a colon, and may begin with
 * a question (`The New Invisible Hand? The Impact of Algorithms: Hearing Before`).
 */
function titleFrom(plain: string, at: number): number {
  const colon = plain.slice(Math.max(0, at - 2), at) === ': ' ? at - 2 : at;
  const low = clauseStart(plain, colon, 0, 200);
  if (plain[low - 1] === '?') {
    const earlier = afterSignals(plain, clauseStart(plain, low - 1, 0, 160), low);
    if (QUESTION.test(plain.slice(earlier, low).trim())) return earlier;
  }
  return afterSignals(plain, low, at);
}

/** The session and page behind the congress of a hearing: `, 1st Sess. 34-35`, ` 35`. */
const HEARING_PLACE =
  /(?:,? \d(?:st|d|nd|rd) Sess\.)?(?:,? (?:at )?(\d{1,4}(?:-\d{1,4})?(?:, \d{1,4}(?:-\d{1,4})?){0,3})(?=[.;,)]|$| \())?/y;

function hearingPlace(
  { plain }: Source,
  at: number,
  key: string,
): { readonly end: number; readonly pin?: string } | undefined {
  if (!key.startsWith('hear')) return undefined;
  const found = matchAt(HEARING_PLACE, plain, at);
  if (!found || found[0] === '') return undefined;
  return { end: at + found[0].length, ...(found[1] ? { pin: found[1] } : {}) };
}

/** The legislature and section after a bill: `, 2023-2024 Leg., § 1`. */
const BILL_PLACE =
  /(?:,? (?:\d{4}(?:-\d{2,4})?|\d{1,3}(?:st|d|nd|rd|th)) (?:(?:Reg\.|Gen\.|Spec\.|Leg\.|Legis\.|Sess\.|Assemb\.|Cong\.)(?:,? (?=[A-Z]))?)+)?(?:,? §{1,3} ?\d{1,4}(?:\([a-z0-9]{1,4}\)){0,4})?/y;

const billEnd = (source: Source, at: number): number =>
  at + (matchAt(BILL_PLACE, source.plain, at)?.[0].length ?? 0);

function citation(source: Source, { core, key, fields }: Form): Found {
  // A bill is followed by its congress or session, not by a page.
  const pins = key.startsWith('bill:')
    ? { end: billEnd(source, core.to) }
    : (hearingPlace(source, core.to, key) ?? readPins(source, core.to));
  const first = readParens(source, pins.end);
  const reprint = matchAt(REPRINTED, source.plain, first.end);
  const reprintEnd = reprint ? first.end + reprint[0].length : first.end;
  const after = reprint ? readPins(source, reprintEnd).end : reprintEnd;
  const parens = reprint ? readParens(source, after) : first;
  const name = [{ text: `${slice(source, core)}${datePart(source, first)}`, italic: false }];
  if (reprint) {
    name.push({ text: ', ', italic: false }, { text: reprint[1] ?? '', italic: true });
    name.push({
      text: ` ${reprint[2] ?? ''}${first.datedSpan ? '' : datePart(source, parens)}`,
      italic: false,
    });
  }
  const text = name.map((piece) => piece.text).join('');
  return {
    kind: 'legislative',
    core: key.startsWith('bill:') ? { from: core.from, to: pins.end } : core,
    span: { from: core.from, to: parens.end },
    fields: fieldsOf({
      ...fields,
      pin: 'pin' in pins ? pins.pin : undefined,
      year: first.dated?.year ?? parens.dated?.year,
      date: first.dated?.date,
      reprinted: reprint?.[2],
      parenthetical: firstWeight(source, parens.parens),
    }),
    parens: reprint ? [...first.parens, ...parens.parens] : first.parens,
    aliases: [...first.aliases, ...(reprint ? parens.aliases : [])],
    work: {
      keys: [key],
      category: 'legislative',
      name: name.map((piece) => (piece.italic ? piece : { text: piece.text })),
      sortKey: sortable(text),
      short: slice(source, core),
      names: [],
      weight: (first.dated ? 1 : 0) + (reprint ? 1 : 0),
    },
  };
}
