/** Court rules: `Fed. R. App. P. 29(a)(4)(E)`, `Sup. Ct. R. 37.6`, `9th Cir. R. 29-2`. */
import { squash } from '../data/reporters.ts';
import { type Found, fieldsOf, type Source, slice, sortable } from '../source.ts';
import { readParens } from '../tail.ts';

const SETS = [
  'Fed(?:eral|\\.) ?R(?:ules?|\\.) ?(?:of )?(?:App(?:ellate|\\.)|Civ(?:il|\\.)|Crim(?:inal|\\.)|Bankr(?:uptcy|\\.)) ?(?:P(?:rocedure|\\.)) ?(?:Rule )?',
  'Fed(?:eral|\\.) ?R(?:ules?|\\.) ?(?:of )?Evid(?:ence|\\.) ?(?:Rule )?',
  'F\\.?R\\.?A\\.?P\\.? (?:Rule )?',
  'F\\.?R\\.?C\\.?P\\.? (?:Rule )?',
  '(?:U\\.S\\. )?S(?:up)?\\. ?Ct\\. ?R\\. ',
  'Supreme Court Rule ',
  '(?:\\d{1,2}(?:st|d|nd|rd|th)|D\\.C\\.|Fed\\.) Cir\\. (?:L\\. ?)?R\\. ',
  '(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\\.C\\.) )?Circuit Rule ',
  '(?:(?:[NSEWMCD]\\.)?D\\. ?[A-Z][a-z]{1,4}\\. )?(?:Civ\\. |Crim\\. )?(?:L\\. ?R\\.|Local Rule|Local R\\.) ',
].join('|');
const RULE = new RegExp(
  `(?<![\\w.])((?:${SETS}))(\\d{1,4}(?:\\.\\d{1,2})?(?:-\\d{1,2}(?:\\.\\d)?)?[A-Z]?)((?:\\([A-Za-z0-9]{1,5}\\)){0,6})(?:-(?:\\([A-Za-z0-9]{1,4}\\)){1,3})?(?:, ((?:\\([A-Za-z0-9]{1,4}\\)){1,4}))?`,
  'g',
);

const LONG: readonly (readonly [RegExp, string])[] = [
  [/^fed\w*app\w*|^frap/, 'fedrappp'],
  [/^fed\w*civ\w*|^frcp/, 'fedrcivp'],
  [/^fed\w*crim\w*/, 'fedrcrimp'],
  [/^fed\w*bankr\w*/, 'fedrbankrp'],
  [/^fed\w*evid\w*/, 'fedrevid'],
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
  if (!plain.includes('R.') && !plain.includes('Rule') && !plain.includes('FRCP')) return [];
  return Array.from(plain.matchAll(RULE), (at): Found => {
    const [all, set = '', rule = '', sub = ''] = at;
    const core = { from: at.index, to: at.index + all.length };
    const parens = readParens(source, core.to);
    const label = slice(source, { from: core.from, to: core.from + set.length });
    const name = `${label} ${rule}`;
    return {
      kind: 'rule',
      core,
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({ ruleSet: SETS_BY_KEY[setKey(set)] ?? label, code: label, rule, pin: sub }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys: [`rule:${setKey(set)}:${rule.toLowerCase()}`],
        category: 'rules',
        name: [{ text: name }],
        sortKey: sortable(name),
        short: `Rule ${rule}`,
        names: [],
        weight: 1,
      },
    };
  });
}
