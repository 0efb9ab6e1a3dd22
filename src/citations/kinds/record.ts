/**
 * The record of the case itself: excerpts, appendices, docket entries, pleadings, testimony, and the
 * parties' briefs. A court reads them beside the brief, so none is an authority.
 */
import type { Span } from '../citation.ts';
import { clueWords, mayHold } from '../clues.ts';
import { abbreviates } from '../names.ts';
import { type Found, fieldsOf, matchAt, matchesAt, matchesOf, type Source } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';

const RANGE = '\\d{1,7}a?(?:-\\d{1,6}a?)?(?: ?nn?\\. ?\\d{1,3})?';
const PAGES = `${RANGE}(?:, (?:& )?${RANGE}(?! [A-Z])){0,30}`;
const AT = '(?:at (?:pp?\\. ?)?|pp?\\. ?)?';
const PARAS =
  '¶{1,2} ?\\d{1,4}(?:-\\d{1,4})?(?:\\([a-z]\\))?(?:, (?:& )?\\d{1,4}(?:-\\d{1,4})?(?! [A-Z])){0,30}';
const LINES =
  '\\d{1,5}:\\d{1,3}(?:-\\d{1,5}(?::\\d{1,3})?)?(?:, \\d{1,5}:\\d{1,3}(?:-\\d{1,5}(?::\\d{1,3})?)?){0,9}';
const VOLUME = '(?:[Vv]ols?\\. ?\\d{1,3},? )?';
const PLACE = `(?:${PARAS}|${VOLUME}${AT}${LINES}|${VOLUME}${AT}${PAGES})`;
/** A place that the words before it leave no doubt of: a paragraph, a line, or a page with `at`. */
const SURE = `(?:,? ${PARAS}|,? at (?:pp?\\. ?)?(?:${LINES}|${PAGES}))`;
/** What a motion asks for: `Mot. to Dismiss`, `Mot. for Summ. J.` */
const ASKED = '(?: (?:to|for|in) (?:[A-Z][\\w.]{1,12} ){1,3}| )';
const PARTY =
  "(?:Pet'rs?'?|Resp'ts?'?|Appellants?|Appellees?|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Gov't|the United States|United States|U\\.S\\.|SG|Amic(?:us|i)(?: Curiae)?)";

const ENTRY = '\\d{1,5}(?:-\\d{1,4})?';
/** Words of a name: `Former State Department Officials`, `the Chamber of Commerce`. */
const BODY = "(?:(?:[A-Z][\\w.'&-]{0,24}|of|the|and|for|&|et al\\.|as|in|on),? ){1,14}";

/** Each begins with words of its own, so that the search for them is quick. */
const FORMS = [
  // Excerpts and appendices.
  `(?:\\d{1,3}-)?(?:[SFC]|FURTHER )?ER(?:[- ]?${LINES}|[-. ]?${PAGES})`,
  `(?:J\\.A\\.|JA|S\\.A\\.|SPA|C\\.A\\. (?:App\\.|J\\.A\\.|E\\.R\\.|ROA)|(?:Pet|Resp|Supp|S|J|Jt|Rec|Aplt|Aplee)\\. ?App\\.|Joint App(?:\\.|'x)|Gov't App\\.|Addend\\.|Appx|C\\.A\\.J\\.A\\.)[- ]?${VOLUME}${AT}${PAGES}`,
  `(?:App\\.|App'x|Add\\.) ?${VOLUME}${AT}${PAGES}`,
  `(?:R\\.E\\.|RE|R\\.) \\d{1,4}(?:-\\d{1,3})?, Page ?ID ?(?:#|No\\.|\\.)? ?\\d{1,6}(?:-\\d{1,6})?`,
  `ROA\\.(?:\\d{2}-\\d{4,6}\\.)?${PAGES}`,
  `\\b[CR]T (?:${LINES}|\\d{1,5}(?![\\w:]))`,
  // The docket.
  `(?:Dkt\\.|ECF|D\\.E\\.|D\\.I\\.|R\\. Doc\\.|Doc\\.)(?: No\\.)? ?#?${ENTRY}(?:,? ${PARAS}|,? at ${PAGES}(?::\\d{1,3}(?:-\\d{1,3})?|,? ${PARAS})?|:\\d{1,4}(?:-\\d{1,4})?)?`,
  `(?:Dkt\\.|ECF|D\\.E\\.|Doc\\.) Nos\\. ?${ENTRY}(?:(?:, (?:& |and )?| & | and )${ENTRY}(?! [A-Z])){0,30}`,
  `Filing No\\. ${ENTRY}(?: at ${PAGES})?`,
  // Pleadings and testimony.
  `(?:(?:(?:First|Second|Third|1st|2d|3d) )?Am\\. Compl\\.|Compl\\.|Countercl\\.|[FST]AC|Complaint|Indictment|Information|Answer|Ans\\.|Decl\\.|Aff\\.|Stip\\.|PSR|SUMF|SUF|SMF|SOF) ${PARAS}`,
  `(?:Compl\\.|Decl\\.|Aff\\.|Dep\\.|Depo\\.|Test\\.) (?:at )?(?:${LINES}|${RANGE})`,
  `(?:Decl(?:aration|\\.)|Aff(?:idavit|\\.)|Dep(?:osition|\\.)) of (?:[A-Z][\\w.'-]{0,24} ){1,4}${PLACE}`,
  `(?:(?:Trial|Hr'g|Sent(?:'g|\\.)|Plea|Oral Arg\\.|Dep\\.|Arg\\.) )?Tr\\. (?:of (?:Oral )?Arg\\. )?${PLACE}`,
  // Exhibits and reports; what else may be abbreviated so has no page or paragraph behind it.
  `(?:Exhibit|Exh?s?\\.) (?:[A-Z]{1,2}(?:-?\\d{1,3})?|\\d{1,5}(?:-\\d{1,3})?)${SURE}`,
  `(?:Expert|Rebuttal|Supp\\.|[A-Z][a-z]{2,20}) Rep\\. ${PARAS}`,
  `(?:Expert|Rebuttal) (?:Rep\\.|Report)${SURE}`,
  // Petitions and briefs.
  `Pet\\. for (?:a Writ of )?Cert\\. ${AT}${PAGES}`,
  `(?:Br\\. in Opp(?:'n|\\.)|Cert\\. (?:Reply|Opp\\.)(?: Br\\.)?) ${AT}${PAGES}`,
  `(?:(?:(?:Pet|Resp|Aplt|Aplee)\\.|Gov't) )?(?:Pet\\.|Opening|Answering|Reply|Resp\\.|Suppl?\\.|Principal|Amicus|Gov't|C\\.A\\.|Aplt\\.|Aplee\\.|U\\.S\\.|Red|Blue|Gray) Br\\. ${AT}${PAGES}`,
  `(?:Br\\.|Brief) (?:for|of) ${PARTY}(?: as Amic(?:us|i)(?: Curiae)?)?(?: Supporting [A-Z]\\w{2,12})?(?:'s?)?,? ${AT}${PAGES}`,
  `Br\\. (?:for|of) ${BODY}${AT}\\d{1,3}(?:-\\d{1,3})?(?! U\\.S\\.)`,
  `Br\\. ${AT}${PAGES}`,
  `(?:AOB|ARB|RB|MTD|MSJ|(?:Supp\\. )?BIO|Opp'n|Cert\\. Pet\\.) (?:at )?\\d{1,3}(?:-\\d{1,3})?(?! U\\.S\\.)`,
  `Mot\\.${ASKED}(?:at )?\\d{1,3}(?:-\\d{1,3})?(?! U\\.S\\.)`,
].join('|');

/**
 * Forms so short that they may be anything in a sentence; in a citation sentence they are the record:
 * `See R. 12; Op. 14.`, `(Pet. 5)`.
 */
const SHORT_FORMS = [
  `(?:Pet(?:n|'n)?\\.|R\\.|A\\.|T\\.|Op\\.|Mem\\. Op\\.|Slip Op\\.|Mem\\.|Opp\\.|(?:(?:Trial|Joint|Gov't|Pl\\.'s|Def\\.'s|Pet'r's|Resp't's) )?Exh?s?\\.) ?${AT}${PAGES}a?`,
  `(?:Order|Reply|Dissent|Addendum) ${AT}\\d{1,3}a?(?:-\\d{1,3}a?)?`,
  `(?:A\\. ?R\\.|R\\. ?[ER]\\.|C\\. ?R\\.|Admin\\. R\\.|A[ABR]|[CR]R|R[AE]|SA|DE|[PDJGCR]X|[PD]TX|CP|V?RP)[ .]${AT}(?:${LINES}|${PAGES})`,
  'SA\\d{1,5}(?:-(?:SA)?\\d{1,5})?',
  'A(?:-\\d|\\d\\d)\\d{0,4}a?(?:-(?:A-?)?\\d{1,5}a?)?',
  `Exs?\\. [A-Z]{1,2}(?:-\\d{1,2}|\\d{1,2})?,? (?:${AT}${PAGES}|${PARAS})`,
].join('|');
const SHORT = new RegExp(`(?<![\\w.'-])(?:${SHORT_FORMS})(?![\\w:])`, 'y');
const SHORT_CLUE = clueWords(
  ...[
    'A',
    'R',
    'T',
    'Op',
    'Mem',
    'Pet',
    'Petn',
    'Opp',
    'Ex',
    'Exs',
    'Exh',
    'Exhs',
    'Order',
    'Reply',
  ],
  ...[
    'Dissent',
    'Addendum',
    'A.R.',
    'R.R.',
    'R.E.',
    'C.R.',
    'AA',
    'AB',
    'RA',
    'SA',
    'DE',
    'PX',
    'DX',
  ],
  ...['JX', 'GX', 'CX', 'RX', 'PTX', 'DTX', 'CP', 'RP', 'VRP'],
);
/** The volume before one: `1 AA 12`. */
const SHORT_VOLUME = /(?<![\w.'-])\d{1,3} $/;
/** What stands before a citation: a bracket, a signal, the mark that ends another one. */
const OPENS =
  /(?:^|[(;[]|\b(?:[Ss]ee|[Cc]f\.|[Aa]lso|[Aa]ccord|e\.g\.|[Cc]iting|[Qq]uoting|[Cc]ompare|[Ww]ith|[Gg]enerally|[Cc]ontra|[Bb]ut see|[Ii]d\.;),?) ?["']?$/;
const ENDS = /^(?:[.;),\]](?!\w)|$| ?\(| nn?\. ?\d| & n\.)/;
/** `Order at 2, West Virginia v. EPA, No. …`: a paper of another case. */
const OF_CASE = /^, [A-Z][^;()]{1,90}? v\. /;

const RECORD = new RegExp(`(?<![\\w.-])(?:${FORMS})(?![\\w])`, 'g');
const CLUE = clueWords(
  ...['ER', 'SER', 'FER', 'CER', 'J.A.', 'JA', 'S.A.', 'SPA', 'C.A.', 'C.A.J.A.', 'App', 'Appx'],
  ...['Add', 'Addend', 'ROA', 'CR', 'CT', 'RT', 'Dkt', 'ECF', 'D.E.', 'Doc', 'Compl', 'FAC', 'SAC'],
  ...['Answer', 'Decl', 'Aff', 'PSR', 'SUMF', 'SUF', 'SOF', 'Dep', 'Depo', 'Test', 'Tr', 'Br'],
  ...[
    'Brief',
    'AOB',
    'ARB',
    'RB',
    'MTD',
    'MSJ',
    'BIO',
    'Opp',
    'Mot',
    'Cert',
    'D.I.',
    'Filing',
    'TAC',
  ],
  ...['Countercl', 'Ans', 'Stip', 'SMF', 'Page', 'PageID'],
  ...[
    'Declaration',
    'Affidavit',
    'Deposition',
    'Ex',
    'Exs',
    'Exh',
    'Exhs',
    'Exhibit',
    'Rep',
    'Report',
  ],
  ...['Complaint', 'Indictment', 'Information'],
);
/** Every record cite holds one of these, and a number. */
const HINT =
  /(?:ER|App|App'x|Appx|Add|Addend|ROA|[CR]T|Dkt|ECF|Doc|D\.[EI]|R|Exh?s?|Exhibit|Rep|Report|Complaint|Indictment|Information|Filing|Tr|Arg|Compl|Countercl|[FST]AC|Answer|Ans|Stip|PSR|SUM?F|SMF|SOF|Decl|Aff|Depo?|Test|Br|J\.A|JA|S\.A|SPA|E\.R|[AR]RB|AOB|RB|MTD|MSJ|BIO|Opp(?:'n|\.)|Cert|Reply|Mot|Pet)\.?[- ]?(?:at |Nos?\. ?|pp?\. ?|[Vv]ols?\. ?|¶{1,2} ?|#)?\d|Mot\. (?:to|for|in) |(?:Exhibit|Exh?s?\.) [A-Z]|(?:Br\.|Brief|Decl\.|Aff\.|Dep\.|Declaration|Affidavit|Deposition) (?:for|of) |Page ?ID/;
/** Whose paper, or which volume, before a form: `Hewitt Decl.`, `Appellant's Br.`, `2-ER-45`. */
const WHOSE =
  /(?:(?<![\w.-])(?:(?:Vol\. )?\d{1,3}[- ])|(?:(?<![\w.])(?:(?:D\. ?Ct\.|Dist\. Ct\.|C\.A\.|NYSCEF|Rec\.)|[A-Z][\w'-]{1,24}(?:s'|'s)?|Pet'r(?:s')?|Resp't(?:s')?|(?:Pls?|Defs?|Pet|Resp|Appellants?|Appellees?|Intervenors?)\.(?:'s|s'|')?) ))$/;
const PLAIN_APPENDIX =
  /^(?:App\.|App'x|Add\.|S\.A\.|Br\.|Brief|Doc\.|Mot\.|RB|ARB|Answer|Dep\.|Test\.)/;

/** Words that stand before a record cite and name nobody. */
const NOBODY =
  /^(?:See|In|The|And|But|Cf|At|From|Accord|Also|Compare|With|Under|As|For|By|That|This|On|To) $/;
/** The court in brackets: `(Tex. Crim. App. 1981)`. */
const YEAR_ENDS = /(?:1[789]|20)\d\d$/;

/** All record cites of a passage. */
export function readRecords(source: Source): Found[] {
  const { plain } = source;
  const forms = mayHold(source, CLUE) && HINT.test(plain) ? formsIn(plain) : [];
  const shorts = mayHold(source, SHORT_CLUE) ? shortFormsIn(source) : [];
  const cores = [...forms, ...shorts].sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Found[] = [];
  let floor = 0;
  for (const core of cores) {
    if (core.from < floor) continue;
    const filed = matchAt(FILED_AS, plain, core.to);
    const to = core.to + (filed?.[0].length ?? 0);
    const parens = readParens(source, to);
    found.push({
      kind: 'record',
      core: { from: core.from, to },
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({ parenthetical: firstWeight(source, parens.parens) }),
      parens: parens.parens,
    });
    floor = to;
  }
  return found;
}

function formsIn(plain: string): Span[] {
  const cores: Span[] = [];
  let floor = 0;
  for (const at of matchesOf(RECORD, plain)) {
    const to = at.index + at[0].length;
    const before = plain.slice(Math.max(floor, at.index - 30), at.index);
    const whose = WHOSE.exec(before)?.[0] ?? '';
    const word = /(?<![\w.])[A-Z][\w.]* $/.exec(before)?.[0];
    // `Cal. App. 5`, `U.S. App. D.C.`: a reporter, not an appendix.
    if (/^(?:App|Add|S\.A)/.test(at[0])) {
      if (word && !NOBODY.test(word)) continue;
      if (plain[to] === ')' && YEAR_ENDS.test(at[0])) continue;
    }
    const bare = whose === '' && /^(?:Br|Mot)\. (?:at )?\d/.test(at[0]);
    if (bare && /[\w.] $/.test(before) && !opensSentence(plain, at.index)) continue;
    const named = /^(?:Vol|\d)/.test(whose)
      ? /^(?:[SFC]?ER|J\.A|JA|App|ROA|[CR]T|Tr)/.test(at[0])
      : !PLAIN_APPENDIX.test(at[0]) ||
        /^(?:Br\.|Mot\.|Dep\.|Test\.|Answer)/.test(at[0]) ||
        /^(?:D\. ?Ct|Dist|C\.A|NYSCEF|Rec)/.test(whose);
    const led = named && !NOBODY.test(whose) ? whose : '';
    const from = at.index - led.length;
    if (from < floor) continue;
    cores.push({ from, to });
    floor = to;
  }
  return cores;
}

function shortFormsIn({ plain, clues }: Source): Span[] {
  const cores: Span[] = [];
  for (const at of matchesAt(SHORT, plain, clues.initials)) {
    const to = at.index + at[0].length;
    const volume = SHORT_VOLUME.exec(plain.slice(Math.max(0, at.index - 5), at.index))?.[0] ?? '';
    const from = at.index - volume.length;
    const opens =
      OPENS.test(plain.slice(Math.max(0, from - 16), from)) || opensSentence(plain, from);
    const after = plain.slice(to, to + 100);
    if (opens && ENDS.test(after) && !OF_CASE.test(after)) cores.push({ from, to });
  }
  return cores;
}

/** Whether a sentence begins at a place, after a word that does not only abbreviate. */
function opensSentence(plain: string, at: number): boolean {
  const end = /[.!?]["')\]]{0,3} $/.exec(plain.slice(Math.max(0, at - 5), at));
  if (!end) return false;
  const to = at - end[0].length + 1;
  const word = plain.slice(plain.lastIndexOf(' ', to - 1) + 1, to);
  return to - at > -5 && word.length < 40 && !abbreviates(word);
}

/** The docket entry after a paper: `Compl. ¶ 12, ECF No. 1`. */
const FILED_AS = /, (?:ECF|Dkt\.|Doc\.)(?: Nos?\.)? ?\d{1,5}(?:-\d{1,4})?/y;
