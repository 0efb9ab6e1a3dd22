import type { Brief, Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import { eachProse, type ProseFinding, placed } from '../prose.ts';
import { isWithin, quotationsIn } from './quotations.ts';

/** Words in capitals within brackets, as forms have them: `[NAME]`. */
const CAPITALS = /\[[A-Z][A-Z0-9 .,'\u2019&/-]{1,60}\]/g;
/** One of which a form asks for. Other capitals in brackets may be an alteration: `[FSIA]`. */
const ASKED =
  /\b(?:ADDRESS|AMIC(?:I|US)|ATTORNEYS?|CASE|CITATION|CITE|CITY|CLIENT|COMPANY|COUNSEL|COURT|DATE|DAY|DESCRIPTION|DISTRICT|DOCKET|EMAIL|FIRM|INSERT|JUDGE|MONTH|NAMES?|NUMBER|ORGANIZATION|PAGE|PART(?:Y|IES)|PHONE|PLACEHOLDER|TBA|TBD|TITLE|TK|TODO|XX+|YEAR|YOUR)\b/;
/** What a writer asks of himself within brackets: `[insert date]`. */
const INSTRUCTION =
  /\[(?:insert|name of|your |date\b|cite\b(?! as)|citation to come|citation needed|fill in|placeholder|add |TK|docket number|page|pin(?:point|cite)?\b|case name|amicus name|to come)[^[\]]{0,60}\]|\[[\u25CF\u2022?_]+\]/gi;
/**
 * Any other words in brackets outside a quotation, where nothing is altered: a form's `[the defendant]`, or
 * a note of the writer to himself.
 */
const OTHER = /\[(\p{L}[^[\]\n]{2,300})\](?![(:[])/gu;
/** What stands in brackets in a finished brief: explanations of a citation and of a quotation. */
const FINISHED =
  /^(?:sic|hereinafter|hereafter|emphasis|alterations?|footnotes?|citations?|internal|quotation|brackets|quoting|citing|see|cf\.|redacted|sealed|under seal|filed under|ECF|Dkt|Doc|ER|SER|J\.?A|App|R\b|Tr\b|at \d|now|then|formerly|cite as|do not publish|i\.e\.|e\.g\.|https?:|www\.|perma\.cc|D\. ?E|Exh?\b)/i;
/** A name in capitals, as an alteration has it: `[FSIA]`. */
const ABBREVIATION = /^[A-Z][A-Z0-9&.-]*$/;
/** Words that stand for work still to be done. */
const WORDS = /(?<![\p{L}\p{N}_-])(?:TODO|TBD|FIXME|TKTK|XXXX+)(?![\p{L}\p{N}_-])/gu;
/** Two or three X for a number: after what a number follows, so that no Roman numeral is meant. */
const NUMBER =
  /(?<=(?:\bat|\bpp?\.|\bn\.|§|¶|\bNos?\.|\bDkt\.|\bECF|\b(?:J\.A\.|App\.|Tr\.|ER|F\.[23]d|F\.4th|U\.S\.|S\. Ct\.))[ \u00A0])XXX?(?![\p{L}\p{N}-])/gu;
const BLANK = /_{2,}/g;

/**
 * A reporter beside a blank, which then stands for a volume or page that is not printed yet: `607 U.S. ___`,
 * `___ F.4th ___`, `607 U.S. ___, ___`.
 */
const REPORTER = "(?:[A-Z][A-Za-z.'\\u2019]{0,9} ?){0,3}(?:\\.|\\dd|\\dth)";
const PAGE_AFTER = new RegExp(`(?:\\d|_) ${REPORTER}(?:,? at| _+,)? $`);
const VOLUME_BEFORE = new RegExp(`^[ \\u00A0]${REPORTER} ?(?:_{2}|\\d)`);
/** What was left open: brackets of a form, TODO, XX for a number, a blank for a page. */
export const placeholders: BriefCheck = {
  id: 'placeholders',
  looksAt: 'placeholders left in the text or the front matter',
  run({ brief }) {
    const findings: Finding[] = [];
    eachProse(
      brief,
      'placeholders',
      ({ text, code, inBlockQuotation }) => {
        if (!SIGN.test(text)) return [];
        const { quotations } = quotationsIn(text, code);
        return leftIn(text).filter(({ from, what }) => {
          const quoted = inBlockQuotation || isWithin(quotations, from);
          return !isWithin(code, from) && !(quoted && (what === 'brackets' || what === 'open'));
        });
      },
      (found, passage) => {
        for (const one of found) findings.push(placed(brief, passage, 'placeholders', one));
      },
    );
    return [...findings, ...inFrontMatter(brief)];
  },
};

/** What every placeholder has one of; asking that first spares most blocks. */
const SIGN = /[[_]|XX|TODO|TBD|FIXME|TKTK/;

function leftIn(text: string): ProseFinding[] {
  const found: ProseFinding[] = [];
  const seen = new Set<number>();
  const add = (what: string, at: number, words: string, message: string) => {
    const severity = 'error' as const;
    found.push({ what, severity, from: at, to: at + words.length, message });
  };
  for (const pattern of [CAPITALS, INSTRUCTION]) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (pattern === CAPITALS && !ASKED.test(words)) continue;
      if (seen.has(index)) continue;
      seen.add(index);
      add('brackets', index, words, `${words} is left to be filled in. Write what belongs there.`);
    }
  }
  for (const { 0: words, 1: inside = '', index } of text.matchAll(OTHER)) {
    if (seen.has(index) || FINISHED.test(inside) || ABBREVIATION.test(inside)) continue;
    const severity = 'warning' as const;
    const message = `${words.length > 60 ? `${words.slice(0, 58)}…]` : words} stands in brackets, as what is left to be filled in does. Write what belongs there, without the brackets.`;
    found.push({ what: 'open', severity, from: index, to: index + words.length, message });
  }
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    add(
      'word',
      index,
      words,
      `"${words}" stands for work still to be done. Write what belongs there, or take it out.`,
    );
  }
  for (const { 0: words, index } of text.matchAll(NUMBER)) {
    add('number', index, words, `"${words}" stands for a number. Write the number.`);
  }
  if (/^(?:\/s\/|By:|[\s_]*$)/.test(text)) return found;
  for (const { 0: words, index } of text.matchAll(BLANK)) {
    const before = text.slice(Math.max(0, index - 36), index).replaceAll('\u00A0', ' ');
    const after = text.slice(index + words.length, index + words.length + 36);
    const page = PAGE_AFTER.test(before) || VOLUME_BEFORE.test(after);
    const inWord = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
    if (page || inWord) continue;
    add(
      'blank',
      index,
      words,
      `"${words}" is a blank left to be filled in. Write what belongs there.`,
    );
  }
  return found.sort((a, b) => a.from - b.from);
}

type Path = (string | number)[];

function inFrontMatter(brief: Brief): Finding[] {
  const findings: Finding[] = [];
  const look = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      for (const { what, severity, message } of leftIn(value)) {
        const place = brief.frontMatterSpan(path);
        findings.push({ check: `placeholders/${what}`, severity, ...place, message });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        look(each, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  // What other courts' versions say is looked at when the brief is read for them.
  const { courts: _, ...own } = brief.frontMatter ?? {};
  look(own, []);
  return findings;
}
