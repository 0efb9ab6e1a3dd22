/** Courts as citations name them, by the Free Law Project's courts-db. */
import { COURT_TABLE } from './court-table.ts';
import { TRIAL_COURTS } from './trial-courts.ts';

let known: Map<string, string> | undefined;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s.,]/g, '')
    .replace(/2nd/g, '2d')
    .replace(/3rd/g, '3d');

/** Other ways to write what the table has, as whole names; each is tried, one upon the other. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // What Texas says of later petitions, and the city its court of appeals sits in.
  [/,? (?:pet\.|writ|no pet\.|rev\.|mem\. op\.|orig\. proceeding).*$/, ''],
  [/^(Tex\. (?:Civ\. )?App\.) ?[-\u2013\u2014].*$/, '$1'],
  // New York's Appellate Division, by its department.
  [
    /^(?:N\.Y\. )?(?:App\. Div\.,? )?(?:1st|2n?d|3r?d|4th|First|Second|Third|Fourth) Dep't$/,
    'N.Y. App. Div.',
  ],
  [/^N\.Y\. App\. Div\..*$/, 'N.Y. App. Div.'],
  [
    /^(?:N\.Y\. Sup\. Ct\.,?|Sup\. Ct\.,?) (?:[A-Z][\w. ]{1,20} )?(?:Cnty\.|Cty\.|County)$|^N\.Y\. Sup\.$/,
    'N.Y. Sup. Ct.',
  ],
  // A trial court with its county.
  [/^(.{1,30} (?:Ct\.|Pl\.)),? (?:[A-Z][\w.']* ){1,3}(?:Cnty\.|Cty\.|County|Par\.)$/, '$1'],
  // Florida's district courts of appeal.
  [
    /^Fla\.,? (?:\d(?:st|n?d|r?d|th) )?(?:D\. ?C\. ?A\.|DCA|Dist\. Ct\. App\.|App\.|Ct\. App\.)$/,
    'Fla. Dist. Ct. App.',
  ],
  [/^(?:1st|2n?d|3r?d|4th|5th|6th) DCA$/, 'Fla. Dist. Ct. App.'],
  [/^(?:B\.?A\.?P\.?) (\d{1,2}(?:st|n?d|r?d|th) Cir\.)$/, '$1 BAP'],
  // Districts, divisions and circuits of one court of appeals.
  [
    /,? (?:\d{1,2}(?:st|n?d|r?d|th)?|First|Second|Third|Fourth|Fifth|[EWS]\.) ?(?:Dist\.|Cir\.|Div\.|D\.)(?:,? Div\. \w{1,5})?$/,
    '',
  ],
  [/,? Div\. \w{1,5}$/, ''],
  // Names courts have had, and those reporters print.
  [/^N\.J\. App\. Div\.$|^N\.J\. Super\. App\. Div\.$/, 'N.J. Super. Ct. App. Div.'],
  [/^N\.J\. Super\. Ct\. Ch\. Div\.$/, 'N.J. Ch.'],
  [/^Pa\. Super\.$/, 'Pa. Super. Ct.'],
  [/^Pa\. C(?:mwlth|ommw|mmw)\.$/, 'Pa. Commw. Ct.'],
  [/^Tenn\. Ct\. Crim\. App\.$/, 'Tenn. Crim. App.'],
  [/^Tex\. Ct\. App\.$/, 'Tex. App.'],
  [/^(Ill|Mass|Conn)\. App\.$/, '$1. App. Ct.'],
  [/^Md\. App\. Ct\.$|^App\. Ct\. Md\.$/, 'Md. Ct. Spec. App.'],
  [/^Haw\. (?:Intermediate )?Ct\. App\.$/, 'Haw. App.'],
  [/^Nev\. (?:Ct\. )?App\.$/, 'Ct. App. Nev.'],
  [/^(?:U\.S\. )?Ct\. (?:of )?Int'l Trade$/, 'Ct. Intl. Trade'],
  [/^(?:U\.S\. )?T\. ?C\.$/, 'Tax Ct.'],
  [/^(\d{1,2}(?:st|n?d|r?d|th) Cir\.) Unit [AB]$/, '$1'],
  [/^C\.? ?A\.? ?D\.? ?C\.?$/, 'D.C. Cir.'],
  [/^C\.? ?A\.? ?F\.? ?C\.?$/, 'Fed. Cir.'],
  [/^C\.?A\.? ?(1|11|10|[4-9])$/, '$1th Cir.'],
  [/^C\.?A\.? ?([23])$/, '$1d Cir.'],
  [/^1th Cir\.$/, '1st Cir.'],
  [/^(?:Ct\. App\.|App\. Ct\.) ([A-Z][a-z]+\.|[NSW]\.[A-Z]\.)$/, '$1 Ct. App.'],
  [/^([A-Z][a-z]+\.|[NSW]\.[A-Z]\.|Ohio|Iowa|Idaho|Utah|Alaska) App\.$/, '$1 Ct. App.'],
];

/** The identifier of a court by its abbreviation in a citation: `9th Cir.` and `CA9` are `ca9`. */
export function courtId(name: string): string | undefined {
  if (!known) {
    known = new Map(TRIAL_COURTS.map(([name, id]) => [plain(name), id]));
    for (const line of COURT_TABLE.split('\n')) {
      const [form, id] = line.split('\t');
      if (form && id && !known.has(plain(form))) known.set(plain(form), id);
    }
  }
  const own = known.get(plain(name));
  if (own || name.length > LONGEST) return own;
  let form = name.replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  for (const [pattern, usual] of FORMS) {
    if (!pattern.test(form)) continue;
    form = form.replace(pattern, usual);
    const id = known.get(plain(form));
    if (id) return id;
  }
  return undefined;
}

/** No court's name in a citation is longer. */
const LONGEST = 80;
let names: readonly string[] | undefined;

/** Every court as citations abbreviate it, state trial courts first; ordinals as `2d` and `3d` (Bluebook rule 6.2(b)). */
export function courtNames(): readonly string[] {
  names ??= [
    ...new Set([
      ...TRIAL_COURTS.map(([name]) => name),
      ...COURT_TABLE.split('\n').flatMap((line) => {
        const [name = ''] = line.split('\t');
        return name === '' ? [] : name.replace(/2nd\b/, '2d').replace(/3rd\b/, '3d');
      }),
    ]),
  ];
  return names;
}
