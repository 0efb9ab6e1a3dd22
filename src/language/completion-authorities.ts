import type { Brief } from '../brief/index.ts';
import { type Authority, type Citation, shortName } from '../citations/index.ts';
import { entryText, fullCitationOf, placesOf } from './citation-at.ts';
import { type Completion, type CompletionPlace, inMarkdown } from './completion-place.ts';

/** Units before the cursor in which the name of an authority may begin. */
const REACH = 80;

/** Offers of one list. */
const MOST = 24;

/** Words that open names and sentences alike: alone they call for no citation. */
const COMMON = new Set(
  `a an the in ex at united republic state states commonwealth people city county town kingdom government
  federal national international american department board bank secretary attorney general brief order`.split(
    /\s+/,
  ),
);

/** A name being typed. */
interface Typed {
  /** Offset in the draft, an opening mark of emphasis included. */
  readonly from: number;
  readonly to: number;
  /** The letters, blanks and quotation marks made plain. */
  readonly name: string;
  readonly emphasis: '' | '*' | '_';
}

/**
 * Authorities the brief cites, whose name begins with what is typed: *id.* where it would be
 * understood, the short form where the work is cited in full before, and the full form.
 */
export function authorityOffers(place: CompletionPlace): Completion[] {
  const { brief } = place;
  const offers = idOffers(place).map((completion) => ({ completion, rank: -1 }));
  const starts = typedNames(place);
  if (starts.length === 0) return offers.map(({ completion }) => completion);
  for (const authority of brief.citations.authorities) {
    const names = namesOf(brief, authority);
    const typed = starts.find(({ name }) => names.some((one) => beginsWith(one, name)));
    if (!typed || (!place.asked && !isWanted(typed, names, place))) continue;
    const filter = `${typed.emphasis}${names.find((one) => beginsWith(one, typed.name)) ?? ''}`;
    const forms = formsOf(
      place,
      authority,
      typed,
      lastCited(place, typed.from)?.authority === authority.id,
    );
    for (const form of forms) {
      offers.push({
        rank: form.rank,
        completion: { kind: 'authority', from: typed.from, to: typed.to, filter, ...form.offer },
      });
    }
  }
  return offers
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ completion }) => completion);
}

/** The places from which what is before the cursor may be a name, the longest first. */
function typedNames({ before, after, offset }: CompletionPlace): Typed[] {
  const window = before.slice(-REACH);
  const names: Typed[] = [];
  for (const { index } of window.matchAll(/(?<![\p{L}\p{N}.'\u2019&-])[\p{Lu}\d\u00a7]/gu)) {
    const name = plain(window.slice(index));
    if (/[*_[\]()]/.test(name)) continue;
    const mark = window[index - 1];
    const emphasis = mark === '*' || mark === '_' ? mark : '';
    names.push({
      from: offset - (window.length - index) - emphasis.length,
      to: offset + (emphasis !== '' && after[0] === emphasis ? 1 : 0),
      name,
      emphasis,
    });
  }
  return names;
}

/** Whether offers are wanted without being asked for: prose begins with capitals too. */
function isWanted(
  { name, emphasis, from }: Typed,
  names: readonly string[],
  { brief }: CompletionPlace,
): boolean {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (emphasis !== '') return letters >= 2;
  // `28 U` may be a code; a number alone may be anything.
  if (/^\d/.test(name)) return /^\d+ [A-Z]/.test(name);
  if (letters < 3) return false;
  // A party spoken of by its whole name is no citation yet.
  if (names.some((one) => one.toLowerCase() === name.toLowerCase())) return false;
  const words = name.toLowerCase().split(' ');
  const common = words.every(
    (word, i) =>
      COMMON.has(word) ||
      (i === words.length - 1 && [...COMMON].some((one) => one.startsWith(word))),
  );
  return !common || SIGNAL.test(brief.text.slice(Math.max(0, from - 40), from));
}

/** A place where a citation begins: after a signal, or within a string of citations. */
const SIGNAL =
  /(?:\b(?:[Ss]ee|[Cc]f\.|[Aa]ccord|e\.g\.|[Cc]ompare|[Cc]ontra|[Bb]ut see|also|with)[*_]?,? [*_]?|; )$/;

/** What an authority goes by: its entry, its short name, its parties. */
function namesOf(brief: Brief, authority: Authority): string[] {
  const { caseName, plaintiff, defendant } = namedIn(brief, authority)?.fields ?? {};
  return [entryText(authority), caseName, callName(brief, authority), plaintiff, defendant]
    .filter((name) => name !== undefined && name !== '')
    .map((name) => plain(name ?? ''));
}

/** The first citation of an authority that gives its name. */
function namedIn(brief: Brief, { citations }: Authority): Citation | undefined {
  for (const index of citations) {
    const citation = brief.citations.citations[index];
    if (citation?.fields.caseName) return citation;
  }
  return undefined;
}

/** The name the writer calls a case by, or the usual one. */
function callName(brief: Brief, authority: Authority): string {
  for (const index of authority.citations) {
    const { kind, fields } = brief.citations.citations[index] ?? {};
    if (kind === 'short' && fields?.antecedent) return fields.antecedent;
  }
  const caseName = namedIn(brief, authority)?.fields.caseName;
  return caseName ? shortName(caseName) : authority.short;
}

interface Form {
  readonly rank: number;
  readonly offer: Pick<Completion, 'label' | 'text' | 'detail' | 'cursor'>;
}

/** The ways to cite an authority here, the one the position calls for first. */
function formsOf(
  place: CompletionPlace,
  authority: Authority,
  typed: Typed,
  isLast: boolean,
): Form[] {
  const { brief } = place;
  const before = placesOf(brief, authority).some(
    ({ citation, from }) => citation.resolution === 'full' && isBefore(brief, from, typed.from),
  );
  const forms: Form[] = [];
  if (isLast) {
    const offer = {
      label: `Id. (${callName(brief, authority)})`,
      text: '*Id.* at ',
      detail: 'the authority just cited',
    };
    forms.push({ rank: 0, offer });
  }
  const short = shortForm(brief, authority, place);
  if (short) {
    const detail = before ? 'short form' : 'short form: not cited in full before this';
    forms.push({ rank: before ? 1 : 3, offer: { ...short, detail } });
  }
  forms.push({ rank: before && short ? 2 : 1, offer: fullForm(authority) });
  return forms;
}

/** The entry, with the cursor where the page cited goes. */
function fullForm(authority: Authority): Form['offer'] {
  const text = authority.name
    .map(({ text: words, italic }) => (italic ? emphasized(words) : inMarkdown(words)))
    .join('');
  const label = entryText(authority);
  const detail = 'full form';
  // `, 560 U.S. 305 (2010)`: the page stands before the parenthetical.
  const end = authority.category === 'cases' ? /\d \([^()]*\d{4}\)$/.exec(text) : null;
  return end ? { label, text, detail, cursor: end.index + 1 } : { label, text, detail };
}

/** Italics may not begin or end with a blank. */
function emphasized(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}*${inMarkdown(words)}*${text.slice(at + words.length)}`;
}

/**
 * The short form of a work: volume and reporter of a case (Bluebook rule 10.9), *supra* of a book or an
 * article (rule 4.2); the others have none that helps.
 */
function shortForm(
  brief: Brief,
  authority: Authority,
  place: CompletionPlace,
): Pick<Completion, 'label' | 'text'> | undefined {
  const full = fullCitationOf(brief, authority)?.citation;
  if (!full) return undefined;
  const name = callName(brief, authority);
  const { volume, reporter, page } = full.fields;
  if (authority.category === 'cases') {
    if (!volume || !reporter) return undefined;
    const database = /^WL$|LEXIS$/.test(reporter);
    if (database && !page) return undefined;
    const label = database
      ? `${name}, ${volume} ${reporter} ${page}, at *`
      : `${name}, ${volume} ${reporter} at `;
    const where = label.slice(name.length).replace('*', '\\*');
    return { label: label.trim(), text: `*${inMarkdown(name)}*${where}` };
  }
  if (full.kind !== 'journal' && full.kind !== 'book') return undefined;
  // In a note the number of the note that cites it in full is a part of the form.
  const note = place.note ? noteOf(brief, full) : undefined;
  const where = note === undefined ? '' : ` note ${note}`;
  return {
    label: `${name}, supra${where}, at`,
    text: `${inMarkdown(name)}, *supra*${where}, at `,
  };
}

/** The number of the footnote a citation stands in. */
function noteOf(brief: Brief, { passage }: Citation): number | undefined {
  return brief.passages[passage]?.stream || undefined;
}

/** *Id.* itself, when its first letters are typed. */
function idOffers(place: CompletionPlace): Completion[] {
  const typed = /(?:^|[\s(;"\u201c])([*_]?)([Ii])(?:d\.?)?$/.exec(place.before.slice(-8));
  if (!typed) return [];
  const [, mark = '', letter = 'I'] = typed;
  const length = typed[0].replace(/^[\s(;"\u201c]/, '').length;
  if (!place.asked && length - mark.length < 2) return [];
  const last = lastCited(place, place.offset - length);
  if (!last) return [];
  const authority = place.brief.citations.authorities.find(({ id }) => id === last.authority);
  const what = authority ? entryText(authority) : textOf(place.brief, last);
  return [
    {
      kind: 'authority',
      label: `${letter}d. at`,
      detail: what,
      from: place.offset - length,
      to: place.offset + (mark !== '' && place.after[0] === mark ? 1 : 0),
      text: `*${letter}d.* at `,
      filter: `${mark}${letter}d.`,
    },
  ];
}

function textOf(brief: Brief, { passage, core }: Citation): string {
  return brief.passages[passage]?.text.slice(core.from, core.to) ?? '';
}

/**
 * The citation *id.* would refer to: the last before a place in its own stream, if it is one source
 * and known (Bluebook rule 4.1). One in a parenthetical does not count.
 */
function lastCited(place: CompletionPlace, from: number): Citation | undefined {
  const { brief } = place;
  const stream = streamOf(place);
  let last: Citation | undefined;
  let end = -1;
  const all = brief.citations.citations;
  for (const citation of all) {
    if (citation.part || brief.passages[citation.passage]?.stream !== stream) continue;
    const span = brief.sourceSpan(citation);
    if (span.to > from || span.to <= end) continue;
    last = citation;
    end = span.to;
  }
  if (!last || last.string) return undefined;
  if (last.kind === 'record') return last;
  return last.authority && last.resolution !== 'ambiguous' ? last : undefined;
}

/** The stream of a place: 0 in the body, the number of the note in a note. */
function streamOf({ brief, note }: CompletionPlace): number {
  if (!note) return 0;
  // A note nothing refers to yet has no citations before it.
  return brief.footnotes.find(({ definition }) => definition === note)?.number ?? -1;
}

/** Whether a reader comes to one place before the other: notes are read where they are referred to. */
function isBefore(brief: Brief, place: number, other: number): boolean {
  const [a, b] = [readAt(brief, place), readAt(brief, other)];
  return a < b || (a === b && place < other);
}

function readAt(brief: Brief, offset: number): number {
  return noteAt(brief, offset)?.reference.position?.start.offset ?? offset;
}

function noteAt(brief: Brief, offset: number) {
  return brief.footnotes.find(({ definition }) => {
    const { start, end } = definition.position ?? {};
    return (start?.offset ?? 0) <= offset && offset <= (end?.offset ?? -1);
  });
}

/** Whether a name begins with what is typed; case matters in the first letter only. */
function beginsWith(name: string, typed: string): boolean {
  return name[0] === typed[0] && name.toLowerCase().startsWith(typed.toLowerCase());
}

/** Blanks and apostrophes of one kind. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\u2019/g, "'");
}
