/** Legislative materials: committee reports, the Congressional Record, bills and hearings. */
import { squash } from '../data/reporters.ts';
import { afterSignals, clauseStart } from '../names.ts';
import { type Found, fieldsOf, matchAt, type Source, slice, sortable } from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';

const REPORT =
  /\b((?:H\. ?R\.|S\.|H\.) ?(?:Conf\. |Exec\. |Misc\. )?(?:Rep\.|Doc\.) ?(?:No\. ?)?)(\d{1,3}-\d{1,4})(?!\d)/g;
const RECORD = /(?<![\w.])(\d{1,3}) Cong\. Rec\. ((?:[SHED] ?)?\d+(?:,\d{3})*(?:-\d{2})?)(?![\w])/g;
const BILL =
  /(?<![\w.] ?)((?:H\. ?R\.|S\.|H\. ?Res\.|S\. ?Res\.|H\. ?Con\. ?Res\.|H\. ?J\. ?Res\.) ?\d{1,5}), (\d{2,3}(?:th|d|nd|rd|st) Cong\.)/g;
const STATE_BILL =
  /\b((?:Assemb\.|Assembly|Senate|House|S\.|H\.|A\.) ?B(?:ill|\.) ?(?:No\. ?)?\d{1,5})(?=,? (?:\d{4}|Leg\.|\())/g;
/** `AB 2273 § 1`: a bill by its number alone is cited when a section follows. */
const SHORT_BILL =
  /(?<![\w.])((?:AB|SB|HB|SJR|A\.B\.|S\.B\.|H\.B\.|H\.F\.|S\.F\.|L\.B\.) ?(?:No\. ?)?\d{1,5})(?=,? §)/g;
const HEARING =
  /\bHearings?\b[^.;()]{0,160}? (?:[Bb]efore|Before) the [^;()]{4,160}?, (\d{2,3}(?:th|d|nd|rd|st) Cong\.)/g;
const REPRINTED = /, (reprinted in) (\d{4} U\.S\.C\.C\.A\.N\. (?:\([^)]{1,20}\) )?\d+(?:,\d{3})*)/y;

/** Every one of these holds such a word, and a number. */
const HINT =
  /Rep\.|Doc\.|Rec\.|Cong\.|Leg|\b[AHS]\.? ?B[. ]|Bill|\b(?:AB|SB|HB|SJR|[HLS]\.[BF]\.)|[Bb]efore the/;

interface Form {
  readonly core: { readonly from: number; readonly to: number };
  readonly key: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** All legislative materials of a passage. */
export function readLegislative(source: Source): Found[] {
  const { plain } = source;
  if (!HINT.test(plain)) return [];
  const forms: Form[] = [];
  const add = (at: RegExpExecArray, key: string, fields: Form['fields']): void => {
    forms.push({ core: { from: at.index, to: at.index + at[0].length }, key, fields });
  };
  for (const at of plain.matchAll(REPORT)) {
    add(at, `rep:${squash(at[1] ?? '').replace(/no$/, '')}:${at[2] ?? ''}`, { number: at[2] });
  }
  for (const at of plain.matchAll(RECORD)) {
    const page = (at[2] ?? '').replace(/[ ,]/g, '');
    add(at, `c:${at[1] ?? ''}:congrec:${page}`, { volume: at[1], reporter: 'Cong. Rec.', page });
  }
  for (const at of plain.matchAll(BILL)) {
    add(at, `bill:${squash(at[1] ?? '')}:${squash(at[2] ?? '')}`, { bill: at[1], congress: at[2] });
  }
  for (const at of plain.matchAll(STATE_BILL)) {
    add(at, `bill:${squash(at[1] ?? '')}`, { bill: at[1] });
  }
  for (const at of plain.matchAll(SHORT_BILL)) {
    add(at, `bill:${squash((at[1] ?? '').replace(/No\./, ''))}`, { bill: at[1] });
  }
  for (const at of plain.matchAll(HEARING)) {
    const title = source.italics.find((span) => span.from < at.index && span.to > at.index);
    const low = title ? title.from : clauseStart(plain, at.index, 0, 200);
    const from = afterSignals(plain, low, at.index);
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

/** The legislature and section after a bill: `, 2023-2024 Leg., § 1`. */
const BILL_PLACE =
  /(?:,? (?:\d{4}(?:-\d{2,4})?|\d{1,3}(?:st|d|nd|rd|th)) (?:(?:Reg\.|Gen\.|Spec\.|Leg\.|Legis\.|Sess\.|Assemb\.|Cong\.)(?:,? (?=[A-Z]))?)+)?(?:,? §{1,3} ?\d{1,4}(?:\([a-z0-9]{1,4}\)){0,4})?/y;

const billEnd = (source: Source, at: number): number =>
  at + (matchAt(BILL_PLACE, source.plain, at)?.[0].length ?? 0);

function citation(source: Source, { core, key, fields }: Form): Found {
  // A bill is followed by its congress or session, not by a page.
  const pins = key.startsWith('bill:')
    ? { end: billEnd(source, core.to) }
    : readPins(source, core.to);
  const first = readParens(source, pins.end);
  const reprint = matchAt(REPRINTED, source.plain, first.end);
  const reprintEnd = reprint ? first.end + reprint[0].length : first.end;
  const after = reprint ? readPins(source, reprintEnd).end : reprintEnd;
  const parens = reprint ? readParens(source, after) : first;
  const name = [{ text: `${slice(source, core)}${datePart(source, first)}`, italic: false }];
  if (reprint) {
    name.push({ text: ', ', italic: false }, { text: 'reprinted in', italic: true });
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
