/**
 * The record of the case itself: excerpts, appendices, docket entries, pleadings, testimony, and the
 * parties' briefs. A court reads them beside the brief, so none is an authority.
 */
import { type Found, fieldsOf, matchAt, type Source } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';

const RANGE = '\\d{1,7}a?(?:-\\d{1,6}a?)?(?: ?nn?\\. ?\\d{1,3})?';
const PAGES = `${RANGE}(?:, (?:& )?${RANGE}(?! [A-Z])){0,30}`;
const AT = '(?:at (?:pp?\\. ?)?|pp?\\. ?)?';
const PARAS =
  '¶{1,2} ?\\d{1,4}(?:-\\d{1,4})?(?:\\([a-z]\\))?(?:, (?:& )?\\d{1,4}(?:-\\d{1,4})?(?! [A-Z])){0,30}';
const LINES =
  '\\d{1,5}:\\d{1,3}(?:-\\d{1,5}(?::\\d{1,3})?)?(?:, \\d{1,5}:\\d{1,3}(?:-\\d{1,5}(?::\\d{1,3})?)?){0,9}';
const PLACE = `(?:${PARAS}|${AT}${LINES}|${AT}${PAGES})`;
const PARTY =
  "(?:Pet'rs?'?|Resp'ts?'?|Appellants?|Appellees?|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Gov't|the United States|United States|U\\.S\\.|SG|Amic(?:us|i)(?: Curiae)?)";

/** Each begins with words of its own, so that the search for them is quick. */
const FORMS = [
  // Excerpts and appendices.
  `(?:\\d{1,3}-)?(?:[SFC]|FURTHER )?ER[- ]${PAGES}`,
  `(?:J\\.A\\.|JA|S\\.A\\.|SPA|C\\.A\\. (?:App\\.|J\\.A\\.|E\\.R\\.)|Pet\\. App\\.|Joint App(?:\\.|'x)|Supp\\. App\\.|Gov't App\\.|Addend\\.|Appx|C\\.A\\.J\\.A\\.)[- ]?${AT}${PAGES}`,
  `(?:App\\.|App'x|Add\\.) ${AT}${PAGES}`,
  `ROA\\.${PAGES}`,
  `\\b[CR]T (?:${LINES}|\\d{1,5}(?![\\w:]))`,
  // The docket.
  `(?:Dkt\\.|ECF|D\\.E\\.|R\\. Doc\\.|Doc\\.)(?: Nos?\\.)? ?\\d{1,5}(?:-\\d{1,4})?(?:,? ${PARAS}|,? at ${PAGES}(?::\\d{1,3}(?:-\\d{1,3})?)?|:\\d{1,4}(?:-\\d{1,4})?)?`,
  // Pleadings and testimony.
  `(?:(?:(?:First|Second|Third|1st|2d|3d) )?Am\\. Compl\\.|Compl\\.|FAC|SAC|Answer|Decl\\.|Aff\\.|PSR|SUMF|SUF|SOF) ${PARAS}`,
  `(?:Compl\\.|Decl\\.|Aff\\.|Dep\\.|Depo\\.|Test\\.) (?:at )?(?:${LINES}|${RANGE})`,
  `(?:(?:Trial|Hr'g|Sent'g|Plea|Oral Arg\\.|Dep\\.|Arg\\.) )?Tr\\. ${PLACE}`,
  // Briefs.
  `(?:Pet\\.|Opening|Answering|Reply|Resp\\.|Supp\\.|Principal|Amicus|Gov't|U\\.S\\.|Red|Blue|Gray) Br\\. ${AT}${PAGES}`,
  `(?:Br\\.|Brief) (?:for|of) ${PARTY}(?: as Amic(?:us|i) Curiae)?(?: Supporting [A-Z]\\w{2,12})?(?:'s?)?,? ${AT}${PAGES}`,
  `Br\\. ${AT}${PAGES}`,
  `(?:AOB|ARB|RB|MTD|MSJ|BIO|Opp'n|Mot\\.|Cert\\. Pet\\.) (?:at )?\\d{1,3}(?:-\\d{1,3})?(?! U\\.S\\.)`,
].join('|');
const RECORD = new RegExp(`(?<![\\w.-])(?:${FORMS})(?![\\w])`, 'g');
/** Every record cite holds one of these, and a number. */
const HINT =
  /(?:ER|App|App'x|Appx|Add|Addend|ROA|[CR]T|Dkt|ECF|Doc|D\.E|Tr|Compl|FAC|SAC|Answer|PSR|SUM?F|SOF|Decl|Aff|Depo?|Test|Br|J\.A|JA|S\.A|SPA|E\.R|[AR]RB|AOB|RB|MTD|MSJ|BIO|Opp'n|Mot|Pet)\.?[- ]?(?:at |Nos?\. ?|pp?\. ?|¶{1,2} ?)?\d|(?:Br\.|Brief) (?:for|of) /;
/** Whose paper, or which volume, before a form: `Hewitt Decl.`, `Appellant's Br.`, `2-ER-45`. */
const WHOSE =
  /(?:(?<![\w.-])(?:\d{1,3}[- ])|(?:(?<![\w.])(?:[A-Z][\w'-]{1,24}(?:s'|'s)?|Pet'r(?:s')?|Resp't(?:s')?) ))$/;
const PLAIN_APPENDIX =
  /^(?:App\.|App'x|Add\.|S\.A\.|Br\.|Brief|Doc\.|Mot\.|RB|ARB|Answer|Dep\.|Test\.)/;

/** All record cites of a passage. */
export function readRecords(source: Source): Found[] {
  const { plain } = source;
  if (!HINT.test(plain)) return [];
  const found: Found[] = [];
  let floor = 0;
  for (const at of plain.matchAll(RECORD)) {
    const before = plain.slice(Math.max(floor, at.index - 30), at.index);
    const whose = WHOSE.exec(before)?.[0] ?? '';
    // `Cal. App. 5`, `U.S. App. D.C.`: a reporter, not an appendix.
    if (/^(?:App|Add|S\.A)/.test(at[0]) && /[A-Z][\w.]* $/.test(before)) continue;
    if (/^(?:Br|Mot)\. (?:at )?\d/.test(at[0]) && /[\w.] $/.test(before) && whose === '') continue;
    const named = /^\d/.test(whose)
      ? /^(?:[SFC]?ER|J\.A|JA|App|ROA|[CR]T|Tr)/.test(at[0])
      : !PLAIN_APPENDIX.test(at[0]) || /^(?:Br\.|Mot\.|Dep\.|Test\.|Answer)/.test(at[0]);
    const led = named && !/^(?:See|In|The|And|But|Cf|At|From) $/.test(whose) ? whose : '';
    const core = { from: at.index - led.length, to: at.index + at[0].length };
    const filed = matchAt(FILED_AS, plain, core.to);
    if (filed) core.to += filed[0].length;
    if (core.from < floor) continue;
    const parens = readParens(source, core.to);
    found.push({
      kind: 'record',
      core,
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({ parenthetical: firstWeight(source, parens.parens) }),
      parens: parens.parens,
    });
    floor = core.to;
  }
  return found;
}

/** The docket entry after a paper: `Compl. ¶ 12, ECF No. 1`. */
const FILED_AS = /, (?:ECF|Dkt\.|Doc\.)(?: Nos?\.)? ?\d{1,5}(?:-\d{1,4})?/y;
