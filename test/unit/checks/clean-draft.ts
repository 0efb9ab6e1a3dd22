/** A draft in which no check finds anything, and drafts made from it with one thing changed. */

import { stringify } from 'yaml';
import type { Finding } from '../../../src/brief/index.ts';
import { parseBrief } from '../../../src/brief/index.ts';
import { type Filing, runChecks } from '../../../src/checks/index.ts';
import { stageOf } from '../../../src/courts/index.ts';
import { wordBudget } from '../../../src/filing/index.ts';
import { court } from '../docx/draft.ts';

/** Front matter keys and their values in YAML; `null` leaves the key out. */
export type Keys = Readonly<Record<string, unknown>>;

/** What is other than in the clean draft. */
export interface Change {
  /** Court id; `ca9` when left out. */
  readonly court?: string;
  readonly front?: Keys;
  /**
   * What stands under the only heading of the Argument; or, when it begins with a first-level heading,
   * everything after the front matter.
   */
  readonly body?: string;
  /** Texts to replace in the whole draft, each of which must be in it. */
  readonly replace?: readonly (readonly [string, string])[];
  /** Words that count, in place of those there are. */
  readonly words?: number;
  /** The court it is read for, where that is not the one it names. */
  readonly readFor?: string;
}

const FRONT: Readonly<Record<string, Keys>> = {
  '': {
    docket: 'No. 20-16408',
    caption: [
      { parties: 'Alpha Inc.', role: 'Plaintiff-Appellee' },
      { parties: 'Beta Ltd.', role: 'Defendant-Appellant' },
    ],
    below: {
      court: 'United States District Court for the Northern District of California',
      docket: 'No. 4:19-cv-07123-PJH',
      judge: 'Hon. Phyllis J. Hamilton',
    },
    amici: [{ name: 'Example Association', kind: 'association' }],
    supports: 'appellee',
    urges: 'affirmance',
    authority: 'consent',
    authorship: { 'party-counsel': false },
    funding: { party: false },
    counsel: [
      {
        name: 'A. Counsel',
        firm: 'Example Clinic',
        address: ['1 Example Street', 'San Francisco, CA 94103'],
        email: 'counsel@example.org',
        phone: '(555) 555-0100',
        bar: 'Cal. Bar No. 000000',
      },
    ],
    date: '2026-11-23',
    service: { method: 'cm-ecf' },
  },
  scotus: {
    docket: 'No. 20-16',
    caption: [
      { parties: 'Alpha Inc.', role: 'Petitioner' },
      { parties: 'Beta Ltd.', role: 'Respondent' },
    ],
    below: { court: 'United States Court of Appeals for the Ninth Circuit' },
    supports: 'petitioner',
    urges: 'reversal',
    authority: null,
    service: { method: 'mail', served: [{ name: 'B. Served', address: ['2 Example Street'] }] },
  },
  'nd-cal': {
    docket: 'No. 4:19-cv-07123-PJH',
    division: 'San Francisco Division',
    authority: 'leave-sought',
  },
  cadc: {
    argument: 'not-scheduled',
    authorities: [{ cite: '*Samantar v. Yousuf*, 560 U.S. 305 (2010)', principal: true }],
    'adopted-brief': 'Brief for Appellee',
    'separate-brief': 'Example Association alone studies telephones.',
  },
};

const BODY = `# Interest of Amicus Curiae

Example Association studies telephones.

# Summary of Argument

A company is not a state.

# Argument

## The statute decides this case

%BODY%

# Conclusion

The judgment should be %URGED%.
`;

const TEXT = 'A company is not a state. *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010).';

/** The clean draft with a change. @throws {Error} when a text to replace is not there */
export function changed({
  court: id = 'ca9',
  front = {},
  body = TEXT,
  replace = [],
}: Change): string {
  const keys: Record<string, unknown> = {
    court: id,
    ...FRONT[''],
    ...FRONT[id.startsWith('scotus') ? 'scotus' : id],
    ...front,
  };
  const kept = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
  const urged = keys.urges === 'reversal' ? 'reversed' : 'affirmed';
  const whole = /^# /.test(body)
    ? body
    : BODY.replace('%BODY%', () => body.trimEnd()).replace('%URGED%', urged);
  const text = `---\n${stringify(kept)}---\n\n${whole}`;
  return replace.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`There is no "${from}" in the draft to replace.`);
    return now.replace(from, () => to);
  }, text);
}

/** A draft as the checks see it. @throws {Error} when its front matter cannot be used */
export function filingOf(text: string, words?: number, readFor?: string): Filing {
  const brief = parseBrief(text, { court: readFor });
  const { frontMatter } = brief;
  if (!frontMatter) throw new Error(brief.findings.map(({ message }) => message).join(' '));
  const profile = court(frontMatter.court);
  const found = stageOf(profile, frontMatter.stage);
  if (!found.found) throw new Error(found.message);
  const { stage } = found;
  const counted = words ?? wordBudget(brief, frontMatter, profile, stage).words;
  return { brief, frontMatter, profile, stage, words: counted };
}

/** What the checks, and the reading of the draft itself, find in a changed draft. */
export function findingsIn(change: Change): { text: string; findings: Finding[] } {
  const text = changed(change);
  const filing = filingOf(text, change.words, change.readFor);
  return { text, findings: [...filing.brief.findings, ...runChecks(filing)] };
}

/** A draft after the fixes of some findings. */
export function fixed(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ fix }) => fix?.edits ?? [])
    .sort((a, b) => b.from - a.from)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text);
}
