import type { CourtProfile } from '../../courts/index.ts';
import type { Check } from '../check.ts';

/** A trial court's number: the year, the kind of case, the number. */
const ofTrialCourt = /\b\d\d-?(?:cv|cr|mc|md|mj)-?\d/i;

/** Why a docket number cannot be one of the court's, or nothing. */
type Doubt = (docket: string) => string | undefined;

const doubts: readonly (readonly [RegExp, Doubt])[] = [
  [
    /^Supreme Court of the United States$/,
    (docket) => {
      if (ofTrialCourt.test(docket)) return 'is that of a trial court';
      if (/\b\d\d[AMO]\d+\b|\borig/i.test(docket)) return undefined;
      if (/\b\d\d-\d{5,}\b/.test(docket))
        return 'has more digits after the year than the numbers of the Court';
      return /\b\d\d-\d{1,4}\b/.test(docket) ? undefined : 'is not of the form "No. 22-123"';
    },
  ],
  [
    /^United States Courts? of Appeals\b/,
    (docket) => {
      if (ofTrialCourt.test(docket)) return 'is that of a trial court';
      return /\b(?:\d\d|20\d\d)-\d{2,5}\b/.test(docket)
        ? undefined
        : 'is not of the form "No. 20-16408"';
    },
  ],
  [
    /^United States District Court\b/,
    (docket) =>
      /\b(?:cv|cr|mc|md|mj|misc|miscellaneous|civ|civil|crim|criminal|c)\b/i.test(docket) ||
      ofTrialCourt.test(docket)
        ? undefined
        : 'is not of the form "4:19-cv-07123-PJH"',
  ],
];

/** That the docket number is of a form this court's numbers have. */
export const docketForm: Check = {
  id: 'docket-form',
  looksAt: 'form of the docket number',
  run({ brief, frontMatter, profile }) {
    const { docket, courts } = frontMatter;
    // A draft for another court that does not say the number there: another check asks for it.
    const elsewhere = brief.namedCourt !== profile.id;
    if (elsewhere && courts?.[profile.id]?.docket === undefined) return [];
    const doubt = /\d/.test(docket) ? doubtOf(profile)?.(docket) : undefined;
    if (!doubt) return [];
    return [
      {
        check: 'docket-form/other-court',
        severity: 'warning',
        ...brief.frontMatterSpan(['docket']),
        message: `The docket number "${docket}" ${doubt}. Give the number the case has in ${profile.name}.`,
      },
    ];
  },
};

function doubtOf({ name }: CourtProfile): Doubt | undefined {
  return doubts.find(([court]) => court.test(name))?.[1];
}
