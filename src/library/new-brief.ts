import {
  authorityToFileAt,
  type CourtProfile,
  type CourtStage,
  extraPartsOf,
  placeholdersIn,
} from '../courts/index.ts';
import { lineageOf } from './choose.ts';
import { type DraftPiece, draftText, fillIn, oneOf } from './draft-pieces.ts';

/** A side a brief may support, as the front matter names it. */
export type Side =
  | 'appellant'
  | 'appellee'
  | 'petitioner'
  | 'respondent'
  | 'plaintiff'
  | 'defendant'
  | 'neither';

/** What a new brief is for: the answers of its writer. */
export interface NewBriefAnswers {
  readonly court: string;
  readonly stage: string;
  readonly supports: Side;
  /** What the court is asked to do; `none` or nothing where the cover does not say. */
  readonly urges?: 'affirmance' | 'reversal' | 'vacatur' | 'none' | undefined;
  /** By what right it is filed; nothing where the court asks for none. */
  readonly authority?: string | undefined;
  /** Whether the parties have been told, where the stage asks. */
  readonly notified?: 'in-time' | 'early' | undefined;
  /** The day of the brief, as YYYY-MM-DD. */
  readonly date: string;
}

/** What must be asked about a new brief in a court. */
export interface NewBriefQuestions {
  /** The sides of the court, the one that brought the case up first, then `neither`. */
  readonly sides: readonly Side[];
  /** Whether the cover says what the brief urges. */
  readonly outcome: boolean;
  /** By what right briefs are filed at the stage; empty where none is asked for. */
  readonly authorities: readonly string[];
  /** Whether the parties have to be told before filing. */
  readonly notice: boolean;
}

/** What a writer has to be asked for a court and stage. */
export function newBriefQuestions(
  profile: CourtProfile,
  stage: CourtStage,
  courts: ReadonlyMap<string, CourtProfile>,
): NewBriefQuestions {
  const asked = authorityToFileAt(profile, stage).value;
  return {
    sides: [...sidesOf(profile, courts), 'neither'],
    outcome: stage.namesOutcome !== false && isOnAppeal(profile, courts),
    authorities: asked.place === 'none' ? [] : Object.keys(asked.wording),
    notice: stage.notice !== undefined,
  };
}

/**
 * A new brief: front matter and every section the court requires, with what is left to fill in.
 *
 * @param as a snippet for an editor, whose tab stops walk through what is left; or plain text with it in
 *   brackets
 */
export function newBrief(
  answers: NewBriefAnswers,
  profile: CourtProfile,
  stage: CourtStage,
  courts: ReadonlyMap<string, CourtProfile>,
  as: 'snippet' | 'text',
): string {
  return draftText(
    [
      ...frontMatter(answers, profile, stage, courts),
      ...ownParts(profile),
      '# ',
      oneOf('Interest of Amicus Curiae', 'Interest of Amici Curiae'),
      '\n\n',
      fillIn('Who the amicus is, and why the case matters to it and to others.'),
      '\n\n# Summary of Argument\n\n',
      fillIn('The argument in a few paragraphs, without citations where it can do without.'),
      '\n\n# Argument\n\n## ',
      fillIn('The first point, as a sentence that asserts it'),
      '\n\n',
      fillIn('Why it is so, with authority.'),
      '\n\n## ',
      fillIn('The second point, as a sentence that asserts it'),
      '\n\n',
      fillIn('Why it is so, with authority.'),
      '\n\n# Conclusion\n\n',
      ...conclusion(answers),
      '\n',
    ],
    as,
  );
}

function frontMatter(
  answers: NewBriefAnswers,
  profile: CourtProfile,
  stage: CourtStage,
  courts: ReadonlyMap<string, CourtProfile>,
): DraftPiece[] {
  const { court, supports, urges, authority, notified, date } = answers;
  const [first, second] = rolesOf(supports, profile, courts);
  const quoted = (words: string): DraftPiece[] => ['"', fillIn(words), '"'];
  const line = (key: string, ...value: DraftPiece[]): DraftPiece[] => [`${key}: `, ...value, '\n'];
  const items = profile.cover.value.items;
  const printsBelow = items.includes('below') || (stage.proceeding?.includes('{below}') ?? false);
  return [
    '---\n',
    ...line('court', court),
    ...(answers.stage === profile.defaultStage ? [] : line('stage', answers.stage)),
    ...line('docket', ...quoted('docket number')),
    ...(profile.cover.value.division ? line('division', ...quoted('division of the court')) : []),
    'caption:\n  - parties: ',
    ...quoted('first party'),
    `\n    role: ${first}\n  - parties: `,
    ...quoted('second party'),
    `\n    role: ${second}\n`,
    ...(printsBelow ? ['below:\n  court: ', ...quoted('court below, in full'), '\n'] : []),
    'amici:\n  - name: ',
    ...quoted('name of the amicus'),
    '\n    kind: ',
    oneOf(
      ...(authority === 'government'
        ? ['government']
        : ['association', 'individual', 'government']),
    ),
    '\n',
    ...line('supports', supports),
    ...(urges && urges !== 'none' ? line('urges', urges) : []),
    ...(authority ? line('authority', authority) : []),
    ...(notified ? line('parties-notified', notified) : []),
    ...(items.includes('notice') && profile.cover.value.argument
      ? line('argument', oneOf('not-scheduled'))
      : []),
    ...counselKeys(profile).flatMap((key) =>
      line(key, ...answer(key, quoted(COUNSEL_KEYS[key] ?? key))),
    ),
    'authorship:\n  party-counsel: ',
    oneOf('false', 'true'),
    '\nfunding:\n  party: ',
    oneOf('false', 'true'),
    '\ncounsel:\n  - name: ',
    ...quoted('name of counsel'),
    '\n    firm: ',
    ...quoted('firm, clinic or organization'),
    '\n    address: ["',
    fillIn('street'),
    '", "',
    fillIn('city, state, and ZIP code'),
    '"]\n    email: ',
    ...quoted('e-mail address'),
    '\n    phone: ',
    ...quoted('telephone number'),
    '\n',
    ...(profile.signature.value.barNumbers ? ['    bar: ', ...quoted('bar number'), '\n'] : []),
    ...line('date', date),
    ...service(profile),
    '---\n\n',
  ];
}

/** Service through the court's own system where its certificate knows it, else on those named. */
function service(profile: CourtProfile): DraftPiece[] {
  const { place, byMethod } = profile.service.value;
  if (place === 'none') return [];
  const methods = Object.keys(byMethod).filter((method) => method !== 'other');
  if (methods.includes('cm-ecf')) return ['service:\n  method: cm-ecf\n'];
  return [
    'service:\n  method: ',
    oneOf(...(methods.length > 0 ? methods : ['mail', 'email', 'hand'])),
    '\n  served:\n    - name: "',
    fillIn('name of counsel served'),
    '"\n      address: ["',
    fillIn('street of counsel served'),
    '", "',
    fillIn('city, state, and ZIP code of counsel served'),
    '"]\n',
    // A paper of its own is the Supreme Court's, which lists telephone numbers (Sup. Ct. R. 29.5).
    ...(place === 'separate'
      ? ['      phone: "', fillIn('telephone number of counsel served'), '"\n']
      : []),
  ];
}

/** What front matter keys a court's own parts are filled from, as a writer is told. */
const COUNSEL_KEYS: Readonly<Record<string, string>> = {
  'adopted-brief': 'the brief whose certificate as to parties is adopted',
  'separate-brief': 'why a brief apart from those of other amici is necessary, in whole sentences',
  'interested-persons': 'a person with an interest in the outcome whom the parties have not named',
  'bar-member': 'the attorney on the brief who is a member of the bar of the court',
  'fee-source': 'the source of any fee for preparing the brief, in whole sentences',
  'virus-scan': 'the program that scanned the brief, with its version',
};

/** The only key that takes a list is written as one. */
function answer(key: string, value: DraftPiece[]): DraftPiece[] {
  return key === 'interested-persons' ? ['[', ...value, ']'] : value;
}

/** The keys a court's own parts need, whatever the filer is. */
function counselKeys(profile: CourtProfile): string[] {
  const needed = extraPartsOf(profile).flatMap(({ text }) => text.flatMap(placeholdersIn));
  return [...new Set(needed)].filter((key) => Object.hasOwn(COUNSEL_KEYS, key));
}

/** Parts only this court asks for and that nothing generates: the writer writes them. */
function ownParts(profile: CourtProfile): DraftPiece[] {
  return extraPartsOf(profile)
    .filter(({ text }) => text.length === 0)
    .flatMap(({ title }) => [
      `# ${title}\n\n`,
      fillIn(`What the court asks for under "${title}"`),
      '\n\n',
    ]);
}

/** What the judgment should be, by what is urged. */
const VERBS: Readonly<Record<NonNullable<NewBriefAnswers['urges']>, string>> = {
  affirmance: 'affirmed',
  reversal: 'reversed',
  vacatur: 'vacated',
  none: '',
};

function conclusion({ urges, supports, stage }: NewBriefAnswers): DraftPiece[] {
  const verb = urges && VERBS[urges];
  const brought = ['appellant', 'petitioner', 'plaintiff'].includes(supports);
  if (stage === 'petition' || stage === 'rehearing') {
    if (supports === 'neither')
      return ['For these reasons, the Court should ', fillIn('what it should do'), '.'];
    return [`For these reasons, the petition should be ${brought ? 'granted' : 'denied'}.`];
  }
  if (verb) {
    return ['For these reasons, the ', oneOf('judgment', 'order'), ` should be ${verb}.`];
  }
  return ['For these reasons, the Court should ', fillIn('what it should do'), '.'];
}

/** The sides of a court, the one that brought the case there first. */
function sidesOf(
  profile: CourtProfile,
  courts: ReadonlyMap<string, CourtProfile>,
): readonly [Side, Side] {
  const lineage = lineageOf(profile.id, courts);
  if (lineage.some((id) => PETITIONED.has(id))) return ['petitioner', 'respondent'];
  if (lineage.some((id) => TRIAL.has(id))) return ['plaintiff', 'defendant'];
  if (lineage.some((id) => RESPONDED.has(id))) return ['appellant', 'respondent'];
  return ['appellant', 'appellee'];
}

/** Courts whose parties are petitioner and respondent. */
const PETITIONED: ReadonlySet<string> = new Set(['scotus', 'scotus-letter', 'cal-sc', 'tex-sc']);
/** Courts of first instance. */
const TRIAL: ReadonlySet<string> = new Set(['nd-cal', 'sdny', 'ddc']);
/** Courts that call the one who answers an appeal the respondent. */
const RESPONDED: ReadonlySet<string> = new Set(['cal-ca', 'ny-ctapp']);

function isOnAppeal(profile: CourtProfile, courts: ReadonlyMap<string, CourtProfile>): boolean {
  return sidesOf(profile, courts)[0] !== 'plaintiff';
}

/** The roles of the two sides, as the caption has them. */
function rolesOf(
  supports: Side,
  profile: CourtProfile,
  courts: ReadonlyMap<string, CourtProfile>,
): [string, string] {
  const [first, second] = sidesOf(profile, courts);
  if (first === 'appellant' && second === 'appellee') {
    return supports === 'appellant'
      ? ['Plaintiff-Appellant', 'Defendant-Appellee']
      : ['Plaintiff-Appellee', 'Defendant-Appellant'];
  }
  const title = (side: Side) => side.charAt(0).toUpperCase() + side.slice(1);
  return [title(first), title(second)];
}
