/** What prose calls parts of the Constitution: `the First Amendment`, `Article III`, `the Supremacy Clause`. */
import type { Entry } from '../registry.ts';

/** A name and the part of the Constitution cited that it means. */
export interface ConstitutionName {
  readonly text: string;
  readonly entry: Entry;
}

const ORDINALS = [
  ...[
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
  ],
  ...['Eleventh', 'Twelfth', 'Thirteenth', 'Fourteenth', 'Fifteenth', 'Sixteenth', 'Seventeenth'],
  ...['Eighteenth', 'Nineteenth', 'Twentieth', 'Twenty-First', 'Twenty-Second', 'Twenty-Third'],
  ...['Twenty-Fourth', 'Twenty-Fifth', 'Twenty-Sixth', 'Twenty-Seventh'],
];
const ARTICLES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/**
 * Clauses with a name of their own, and where they are: article (1) or amendment (2), its number,
 * section, clause.
 */
const CLAUSES: readonly (readonly [name: string, place: string])[] = [
  ['Speech or Debate Clause', '1:1:6:1'],
  ['Origination Clause', '1:1:7:1'],
  ['Elections Clause', '1:1:4:1'],
  ['Presentment Clause', '1:1:7:2'],
  ['Spending Clause', '1:1:8:1'],
  ['Commerce Clause', '1:1:8:3'],
  ['Naturalization Clause', '1:1:8:4'],
  ['Bankruptcy Clause', '1:1:8:4'],
  ['Copyright Clause', '1:1:8:8'],
  ['Patent Clause', '1:1:8:8'],
  ['Define and Punish Clause', '1:1:8:10'],
  ['Enclave Clause', '1:1:8:17'],
  ['Necessary and Proper Clause', '1:1:8:18'],
  ['Suspension Clause', '1:1:9:2'],
  ['Contract Clause', '1:1:10:1'],
  ['Contracts Clause', '1:1:10:1'],
  ['Import-Export Clause', '1:1:10:2'],
  ['Compact Clause', '1:1:10:3'],
  ['Treaty Clause', '1:2:2:2'],
  ['Appointments Clause', '1:2:2:2'],
  ['Recess Appointments Clause', '1:2:2:3'],
  ['Take Care Clause', '1:2:3:'],
  ['Full Faith and Credit Clause', '1:4:1:'],
  ['Privileges and Immunities Clause', '1:4:2:1'],
  ['Extradition Clause', '1:4:2:2'],
  ['Property Clause', '1:4:3:2'],
  ['Guarantee Clause', '1:4:4:'],
  ['Supremacy Clause', '1:6::2'],
  ['Establishment Clause', '2:1::'],
  ['Free Exercise Clause', '2:1::'],
  ['Free Speech Clause', '2:1::'],
  ['Religion Clauses', '2:1::'],
  ['Press Clause', '2:1::'],
  ['Assembly Clause', '2:1::'],
  ['Petition Clause', '2:1::'],
  ['Grand Jury Clause', '2:5::'],
  ['Self-Incrimination Clause', '2:5::'],
  ['Takings Clause', '2:5::'],
  ['Just Compensation Clause', '2:5::'],
  ['Double Jeopardy Clause', '2:5::'],
  ['Speedy Trial Clause', '2:6::'],
  ['Confrontation Clause', '2:6::'],
  ['Compulsory Process Clause', '2:6::'],
  ['Excessive Fines Clause', '2:8::'],
  ['Cruel and Unusual Punishments Clause', '2:8::'],
  ['Citizenship Clause', '2:14:1:'],
  ['Privileges or Immunities Clause', '2:14:1:'],
  ['Equal Protection Clause', '2:14:1:'],
];

/** Names that clauses in two places have: they tell which is meant only where one of the places is cited. */
const TWICE: readonly (readonly [name: string, places: readonly string[]])[] = [
  ['Due Process Clause', ['2:5::', '2:14:1:']],
  ['Ex Post Facto Clause', ['1:1:9:3', '1:1:10:1']],
];

/** How exactly a part cited covers a place: undefined when it does not, else how many of its numbers agree. */
function covers(cited: readonly string[], place: readonly string[]): number | undefined {
  let agree = 0;
  for (const [i, number] of cited.entries()) {
    if (number === '') continue;
    if (number !== place[i]) return undefined;
    agree++;
  }
  return agree;
}

/**
 * Names of the parts of the Constitution that are cited, each with the entry it means: the part itself,
 * else the only one of that article or amendment. A name that several would answer to means none.
 */
export function constitutionNames(entries: readonly Entry[]): ConstitutionName[] {
  const cited = entries.flatMap((entry) => {
    const key = entry.keys.find((each) => each.startsWith('const:us:'));
    return key ? [{ entry, numbers: key.split(':').slice(2) }] : [];
  });
  if (cited.length === 0) return [];
  const names: ConstitutionName[] = [];
  const whole = (text: string, kind: string, number: number): void => {
    const of = cited.filter(({ numbers }) => numbers[0] === kind && numbers[1] === String(number));
    const itself = of.find(({ numbers }) => numbers[2] === '' && numbers[3] === '');
    const one = itself ?? (of.length === 1 ? of[0] : undefined);
    if (one) names.push({ text, entry: one.entry });
  };
  ORDINALS.forEach((ordinal, i) => {
    whole(`${ordinal} Amendment`, '2', i + 1);
  });
  ARTICLES.forEach((article, i) => {
    whole(`Article ${article}`, '1', i + 1);
  });
  const closest = (place: string): Entry | undefined => {
    const fitting = cited.flatMap(({ entry, numbers }) => {
      const agree = covers(numbers, place.split(':'));
      return agree === undefined ? [] : [{ entry, agree }];
    });
    return fitting.sort((a, b) => b.agree - a.agree)[0]?.entry;
  };
  for (const [text, place] of CLAUSES) {
    const entry = closest(place);
    if (entry) names.push({ text, entry });
  }
  for (const [text, places] of TWICE) {
    const fitting = new Set(places.flatMap((place) => closest(place) ?? []));
    const [entry] = fitting;
    if (entry && fitting.size === 1) names.push({ text, entry });
  }
  return names;
}
