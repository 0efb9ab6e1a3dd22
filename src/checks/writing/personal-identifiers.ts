import { type ProseFinding, proseCheck } from '../prose.ts';

const RULE = 'Fed. R. App. P. 25(a)(5); Fed. R. Civ. P. 5.2(a)';

const SOCIAL_SECURITY = /(?<![\d-])\d{3}-\d{2}-(\d{4})(?![\d-])/g;
const SOCIAL_SECURITY_NAMED =
  /(?<=\b(?:social security|SSN)(?: (?:number|no\.))?(?: (?:is|was))?[:,]? )\d{5}(\d{4})(?!\d)/gi;
const TAXPAYER =
  /(?<=\b(?:EIN|TIN|taxpayer|tax|employer)(?:[ -]identification)?(?: (?:number|no\.))?(?: (?:is|was))?[:,]? )\d{2}-?\d{3}(\d{4})(?![\d-])/gi;
const BIRTH =
  /(?<=\b(?:born(?: on)?|date of birth|birth ?date|birthday|DOB)(?: (?:is|was))?[:,]? )(?:[A-Z][a-z]{2,8}\.? \d{1,2}, ((?:19|20)\d\d)|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d)(?!\d)/g;
const ACCOUNT =
  /(?<=\b(?:account|acct\.|card|routing)(?: (?:number|no\.))?(?: (?:is|was|ending in))?[:,]? )\d(?:[ -]?\d){6,18}(?![\d-])/gi;

/** One of these words, or three digits and a hyphen, is in every block with something to redact. */
const SIGN =
  /\d-\d\d-\d|birth|\bborn\b|\bDOB\b|social security|\bSSN\b|taxpayer|\bTIN\b|\bEIN\b|identification|account|acct\.|\bcard\b|routing/i;

/**
 * Numbers of persons that a filing may not show whole. Fed. R. App. P. 25(a)(5) carries over the privacy
 * rule of the proceeding below, which for civil cases is Fed. R. Civ. P. 5.2(a). Names of minors cannot be
 * told from other names.
 */
export const personalIdentifiers = proseCheck(
  'personal-identifiers',
  'numbers and dates of persons that must be redacted',
  ({ text }) => {
    if (!SIGN.test(text)) return [];
    const found: ProseFinding[] = [];
    const ends = new Set<number>();
    const add = (
      what: string,
      name: string,
      allowed: string,
      match: RegExpExecArray,
      to?: string,
    ) => {
      const [words] = match;
      const from = match.index;
      // Two patterns that find the same digits end at the same one.
      if (ends.has(from + words.length)) return;
      ends.add(from + words.length);
      found.push({
        what,
        severity: 'error',
        from,
        to: from + words.length,
        message: `This looks like ${name}, which a filing may not show whole. Write only ${allowed}.`,
        rule: RULE,
        ...(to ? { fix: { title: `Write ${to}`, text: to } } : {}),
      });
    };
    const LAST = 'the last four digits';
    for (const pattern of [SOCIAL_SECURITY, SOCIAL_SECURITY_NAMED]) {
      for (const match of text.matchAll(pattern)) {
        add('social-security', 'a social security number', LAST, match, `xxx-xx-${match[1]}`);
      }
    }
    for (const match of text.matchAll(TAXPAYER)) {
      add('taxpayer', 'a taxpayer identification number', LAST, match, `xx-xxx${match[1]}`);
    }
    for (const match of text.matchAll(BIRTH)) {
      add('birth-date', 'the date of a birth', 'the year', match);
    }
    for (const match of text.matchAll(ACCOUNT)) {
      const digits = match[0].replace(/\D/g, '');
      add('account', 'the number of a financial account', LAST, match, `xxxx${digits.slice(-4)}`);
    }
    return found.sort((a, b) => a.from - b.from);
  },
);
