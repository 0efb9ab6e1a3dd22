import type { Described } from './describe.ts';
import { counted, listed } from './describe-words.ts';
import type { CourtProfile, CourtStage } from './profile.ts';

type Limit = CourtStage['limit']['value'];
type Timing = NonNullable<CourtStage['timing']>['value'];
type Due = NonNullable<Timing['other']>;
type CoverColor = NonNullable<CourtStage['coverColor']>['value'];

/** What a court asks at one stage, and what of the whole court bears on time and copies. */
export function describedStage(profile: CourtProfile, id: string, stage: CourtStage): Described[] {
  const key = (name: string) => `stages.${id}.${name}`;
  const { limit, noBrief, timing, coverColor, notice } = stage;
  const { computing, copies } = profile;
  const all: (Described | false | undefined)[] = [
    noBrief && {
      key: key('noBrief'),
      about: 'No brief',
      says: `At this stage an amicus files ${noBrief.value}.`,
      fact: noBrief,
    },
    { key: key('limit'), about: 'Length', says: limitWords(limit.value), fact: limit },
    timing && { key: key('timing'), about: 'Time', says: timingWords(timing.value), fact: timing },
    computing && {
      key: 'computing',
      about: 'Last day',
      says: computingWords(computing.value),
      fact: computing,
    },
    copies && { key: 'copies', about: 'Copies', says: copiesWords(copies.value), fact: copies },
    coverColor && {
      key: key('coverColor'),
      about: 'Cover color',
      says: colorWords(coverColor.value),
      fact: coverColor,
    },
    notice && {
      key: key('notice'),
      about: 'Notice to the parties',
      says: `Counsel for the parties have notice ${counted(notice.value.days, 'day')} before the brief is due, and the brief says so with the statement of authorship: "${notice.value.wording.given}" or "${notice.value.wording.early}"`,
      fact: notice,
    },
  ];
  return all.filter((one) => !!one);
}

function limitWords({ words, government, pages, lines }: Limit): string {
  const limits = [
    ...(words === undefined ? [] : [counted(words, 'word')]),
    ...(pages === undefined ? [] : [counted(pages, 'page')]),
    ...(lines === undefined ? [] : [`${counted(lines, 'line')} of monospaced text`]),
  ];
  const own = government === undefined ? '' : `; ${counted(government, 'word')} for a government`;
  return `At most ${listed(limits, 'or')}${own}.`;
}

const sides: readonly (readonly [Exclude<keyof Timing, 'extendable'>, string])[] = [
  ['petitioner', 'in support of a petitioner or appellant'],
  ['respondent', 'in support of a respondent or appellee'],
  ['neither', 'in support of neither side'],
  ['other', 'in every other case'],
  ['opposing', 'against a petition for rehearing'],
];

const events: Readonly<Record<Due['after'], string>> = {
  'supported-brief': 'the principal brief of the party supported is filed',
  'first-brief': "the appellant's or petitioner's principal brief is filed",
  'first-brief-due': "the appellant's or petitioner's principal brief is due",
  docketing: 'the case is docketed or, where later, a response is called for',
  response: 'the response is filed',
  'response-due': 'the response is due',
  petition: 'the petition is filed',
  grant: 'review or rehearing is granted',
  'last-reply': 'the last reply brief is or could have been filed',
  'briefing-end': 'the last brief of a party is or could have been filed',
};

/** When a brief is due, for a reader: `7 days after the principal brief of … is filed`. */
export function dueWords({ days, after }: Due): string {
  return days === 0 ? `when ${events[after]}` : `${counted(days, 'day')} after ${events[after]}`;
}

function timingWords(timing: Timing): string {
  const given = sides.flatMap(([side, words]) => {
    const due = timing[side];
    return due ? [{ words, due }] : [];
  });
  const [only] = given;
  const all =
    only && given.length === 1 && timing.other
      ? `Due ${dueWords(only.due)}.`
      : given.map(({ words, due }) => `Due ${dueWords(due)} ${words}.`).join(' ');
  if (timing.extendable === undefined) return all;
  return `${all} The time can${timing.extendable ? '' : 'not'} be extended.`;
}

function computingWords({ holidays, by }: NonNullable<CourtProfile['computing']>['value']): string {
  const days =
    holidays === 'federal'
      ? 'The day of the event is not counted; a last day that is a Saturday, a Sunday or a legal holiday moves to the next day that is none.'
      : 'The day of the event is not counted.';
  return by ? `${days} A paper is filed by ${by}.` : days;
}

const copyTimes = {
  'at-filing': 'with the brief',
  'after-review': 'after the clerk has accepted the electronic brief',
  'when-calendared': 'when argument is set',
  'on-order': 'only when the court orders them',
} as const;

function copiesWords({
  number,
  when,
  electronic,
  form,
}: NonNullable<CourtProfile['copies']>['value']) {
  const paper = `${number === undefined ? 'Paper copies' : counted(number, 'paper copy').replace('copys', 'copies')} ${copyTimes[when]}${form ? `, with ${form}` : ''}.`;
  return `${paper} The brief is ${electronic ? '' : 'not '}filed electronically.`;
}

function colorWords({ petitioner, respondent, neither, other, forbidden }: CoverColor): string {
  const named = [
    ...(petitioner ? [`${petitioner.name} for a petitioner or appellant`] : []),
    ...(respondent ? [`${respondent.name} for a respondent or appellee`] : []),
    ...(neither ? [`${neither.name} for neither side`] : []),
    ...(other ? [other.name] : []),
  ];
  const colors = named.length > 0 ? `The cover is ${listed(named, 'or')}.` : '';
  const not = forbidden ? `The cover is not ${listed(forbidden, 'or')}.` : '';
  return [colors, not].filter((one) => one !== '').join(' ');
}
