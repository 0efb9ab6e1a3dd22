/** Court rules: `Fed. R. App. P. 29(a)(4)(E)`, `Sup. Ct. R. 37.6`, `9th Cir. R. 29-2`. */
import type { Span } from '../citation.ts';
import { clueWords, mayHold } from '../clues.ts';
import { squash } from '../data/reporters.ts';
import { STATE_PATTERN } from '../data/states.ts';
import {
  apartFrom,
  type Found,
  fieldsOf,
  matchAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { readParens } from '../tail.ts';

const SETS = [
  'Fed(?:eral|\\.) ?R(?:ules?|\\.) ?(?:of )?(?:App(?:ellate|\\.)|Civ(?:il|\\.)|Crim(?:inal|\\.)|Bankr(?:uptcy|\\.)) ?(?:P(?:rocedure|\\.)|Proc?\\.) ?(?:Rule )?',
  'Fed(?:eral|\\.) ?R(?:ules?|\\.) ?(?:of )?Evid(?:ence|\\.) ?(?:Rule )?',
  '(?:Federal |Fed\\. )?Bankr(?:uptcy Rules? |\\. R\\. )',
  'F\\.?R\\.?A\\.?P\\.? (?:Rule )?',
  'F\\.?R\\.?C\\.?P\\.? (?:Rule )?',
  '(?:U\\.S\\. )?S(?:up)?\\. ?Ct\\. ?R\\. ',
  'F\\.?R\\.?E\\.? (?:Rule )?',
  'Supreme Court Rule ',
  '(?:\\d{1,2}(?:st|d|nd|rd|th)|D\\.C\\.|Fed\\.) Cir\\. (?:L\\. ?)?R\\. ',
  '(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\\.C\\.) )?Circuit Rule ',
  '(?:(?:[NSEWMCD]\\.)?D\\. ?[A-Z][a-z]{1,4}\\. )?(?:Civ\\. |Crim\\. )?(?:L\\. ?R\\.|Local Rule|Local R\\.) ',
  // Colorado, Michigan and Nevada.
  'C\\.R\\.C\\.P\\. ',
  'MCR (?=\\d\\.\\d{3})',
  '(?:NR[AC]P|MRE) (?=\\d)',
].join('|');
/** Rules of state courts, tried only where their words stand. */
const STATE_SET = `(?:${STATE_PATTERN}) ?(?:(?:(?:S|Sup|Super|Ch)\\. ?)?Ct\\. R\\. |R\\. ?[AC]\\. ?P\\. |R\\. ?E\\. |R(?:\\.|ules?) ?(?:of )?(?:App\\. ?P|Civ\\. ?P|Crim\\. ?P|Juv\\. ?P|Evid|R\\. Civ\\. P|Prof'l Conduct|Jud\\. Admin|Gen\\. Prac\\. & Jud\\. Admin|Ct|Court)(?:\\.|,)?) ?(?:r\\. |[Rr]ule )?`;
const STATE_HINT =
  /\bR(?:\.|ules?) ?(?:of )?(?:App\.|Civ\.|Crim\.|Evid|R\.|Prof|Jud\.|Gen\.|C)|Ct\. R\.|\bR\. ?[ACE]\./;
const ruleOf = (sets: string): RegExp =>
  new RegExp(
    `(?<![\\w.])((?:${sets}))((?:\\d{1,2}[A-Z]?:)?\\d{1,4}(?:[a-z](?![A-Za-z]))?(?:\\.\\d{1,4})?(?:-\\d{1,2}(?:\\.\\d)?)?[A-Z]?)((?:\\([A-Za-z0-9]{1,5}\\)){0,6})`,
    'g',
  );
const RULE = ruleOf(SETS);
const STATE_RULE = ruleOf(STATE_SET);

const CLUE = clueWords(
  ...['Fed', 'Federal', 'FederalRule', 'FederalRules', 'F.R.A.P.', 'F.R.C.P.', 'F.R.E.'],
  ...['Ct', 'Supreme', 'Cir', 'Circuit', 'L', 'Local', 'Bankruptcy', 'Bankr'],
  ...['C.R.C.P.', 'MCR', 'NRAP', 'NRCP', 'MRE'],
);
const STATE_CLUE = clueWords(
  ...['R', 'Rule', 'Rules', 'Pa.R.A.P.', 'Pa.R.C.P.', 'Pa.R.E.', 'Pa.R.Crim.P.', 'Pa.R.J.C.P.'],
  ...['Pa.R.Civ.P.', 'N.J.R.E.', 'N.C.R.App.P.', 'Pa.R.Juv.P.'],
);

const LONG: readonly (readonly [RegExp, string])[] = [
  [/^fed\w*app\w*|^frap/, 'fedrappp'],
  [/^fed\w*civ\w*|^frcp/, 'fedrcivp'],
  [/^fed\w*crim\w*/, 'fedrcrimp'],
  [/^fed\w*bankr\w*|^bankr(?:uptcy)?r(?:ules?)?$/, 'fedrbankrp'],
  [/^fed\w*evid\w*|^fre$/, 'fedrevid'],
  [/^calr(?:ules?)?(?:of)?c(?:our)?t(?:r|rule)?$/, 'calrct'],
  [/^(?:us)?s(?:up)?ctr$|^supremecourtrule$/, 'supctr'],
];

/** What the field calls the federal sets. */
const SETS_BY_KEY: Readonly<Record<string, string>> = {
  fedrappp: 'appellate',
  fedrcivp: 'civil',
  fedrcrimp: 'criminal',
  fedrbankrp: 'bankruptcy',
  fedrevid: 'evidence',
};

function setKey(name: string): string {
  const key = squash(name).replace(/rule$/, 'rule');
  return LONG.find(([form]) => form.test(key))?.[1] ?? key;
}

/** All citations to court rules in a passage. */
export function readRules(source: Source): Found[] {
  const { plain } = source;
  if (!plain.includes('R.') && !plain.includes('Rule') && !/FR[CAE]P?|MCR|NR[AC]P|MRE/.test(plain))
    return [];
  const state =
    mayHold(source, STATE_CLUE) && STATE_HINT.test(plain) ? matchesOf(STATE_RULE, plain) : [];
  // `Ill. Sup. Ct. R. 341` is no rule of the Supreme Court of the United States.
  const federal = mayHold(source, CLUE) ? matchesOf(RULE, plain).filter(apartFrom(state)) : [];
  const all = [...federal, ...state];
  return all.flatMap((at): Found[] => {
    const [text, set = '', rule = '', sub = ''] = at;
    const end = at.index + text.length;
    const to = subsEnd(source, end);
    const first = {
      core: { from: at.index, to },
      rule,
      sub: slice(source, { from: end - sub.length, to }),
    };
    const rules = [first, ...rulesBehind(source, to)];
    const written = slice(source, { from: at.index, to: at.index + set.length });
    const label = written.replace(/^(Fed\. Rule|Bankruptcy Rule)s /, '$1 ');
    return rules.map((one, i) => ruleFound(source, { set, label }, one, i, rules.length));
  });
}

/** One rule of a set as it is cited. */
interface CitedRule {
  readonly core: Span;
  readonly rule: string;
  readonly sub: string;
}

/** More of a list: `, 56(a)` and ` & 13` behind `Fed. R. Civ. P. 12(b)(6)`; nothing goes on behind its number. */
const MORE =
  /(?:, (?:& |and )?| & | and )(\d{1,4}(?:\.\d{1,4})?(?:-\d{1,2}(?:\.\d)?)?)((?:\([A-Za-z0-9]{1,5}\)){0,6})(?=$|[.;:)\]"'](?!\w)|, (?!\d{4}\b)|,? (?:&|and) [\d(]|-\(| \()/y;
/** More of the same rule: `, (b)(6)`, ` and (c)(3)`, `-(d)`. */
const MORE_SUBS =
  /(?:, (?:& |and )?| & | and |-)(?:\((?!(?:1[89]|20)\d\d\))[A-Za-z0-9]{1,4}\)){1,4}(?=$|[ ,.;:)\]"'-])/y;
/** Nobody cites more subdivisions of one rule. */
const MOST_SUBS = 12;
/** No brief cites more rules in a row. */
const MOST_RULES = 30;

/** Where the subdivisions of a rule end that more are listed of. */
function subsEnd({ plain }: Source, at: number): number {
  let end = at;
  for (let n = 0; n < MOST_SUBS; n++) {
    const more = matchAt(MORE_SUBS, plain, end);
    if (!more || plain[at - 1] !== ')') break;
    end += more[0].length;
  }
  return end;
}

function rulesBehind(source: Source, end: number): CitedRule[] {
  const { plain } = source;
  const rules: CitedRule[] = [];
  for (let at = end; rules.length < MOST_RULES; ) {
    const more = matchAt(MORE, plain, at);
    if (!more) break;
    const [all, rule = '', sub = ''] = more;
    const own = at + all.length;
    const from = own - rule.length - sub.length;
    const to = subsEnd(source, own);
    const subs = slice(source, { from: own - sub.length, to });
    rules.push({ core: { from, to }, rule, sub: subs });
    at = to;
  }
  return rules;
}

function ruleFound(
  source: Source,
  { set, label }: { readonly set: string; readonly label: string },
  { core, rule, sub }: CitedRule,
  index: number,
  count: number,
): Found {
  const parens = index === count - 1 ? readParens(source, core.to) : undefined;
  const name = `${label} ${rule}`;
  return {
    kind: 'rule',
    core,
    span: { from: core.from, to: parens?.end ?? core.to },
    fields: fieldsOf({ ruleSet: SETS_BY_KEY[setKey(set)] ?? label, code: label, rule, pin: sub }),
    ...(parens ? { parens: parens.parens, aliases: parens.aliases } : {}),
    ...(index > 0 ? { listed: true } : {}),
    work: {
      keys: [`rule:${setKey(set)}:${rule.toLowerCase().replace(':', '/')}`],
      category: 'rules',
      name: [{ text: name }],
      sortKey: sortable(name),
      short: `Rule ${rule}`,
      names: [],
      weight: 1,
    },
  };
}
