import { z } from 'zod';

/**
 * What the front matter of a draft says about the filing. This one schema checks it, names what is
 * expected in messages, and gives editors completion and hover (`z.toJSONSchema`).
 *
 * Every key carries a description; `examples` are what a remedy or a completion may offer.
 */

const text = z.string().min(1);
const textOrList = z.union([text, z.array(text).min(1)]);

const caption = z.strictObject({
  parties: textOrList.meta({
    description: 'The party, or a list of the parties, on this side, as the caption names them',
    examples: ['Republic of Example'],
  }),
  role: text.meta({
    description: 'What they are in this court, as the caption says it',
    examples: ['Plaintiff-Appellee', 'Defendants-Appellants', 'Petitioner', 'Respondent'],
  }),
});

const below = z.strictObject({
  court: text.meta({
    description: 'The court or agency below, in full',
    examples: ['United States District Court for the Northern District of California'],
  }),
  docket: text.optional().describe('Its docket number'),
  judge: text.optional().describe('The judge below, with the title: "Hon. …"'),
});

const amicus = z.strictObject({
  name: text.describe('The name of the amicus, as the cover prints it'),
  kind: z.enum(['corporation', 'association', 'individual', 'government']).meta({
    description:
      'What the amicus is: a corporation (an incorporated association too) must disclose parents and public holders; an association is unincorporated; governments need neither leave nor an authorship statement',
    examples: ['association'],
  }),
  description: text
    .optional()
    .describe('One sentence on who the amicus is, for generated statements'),
  parent: textOrList.optional().meta({
    description: 'Parent corporations of a corporation, or "none"',
    examples: ['none'],
  }),
  'public-holders': textOrList.optional().meta({
    description: 'Publicly held corporations that own 10% or more of its stock, or "none"',
    examples: ['none'],
  }),
});

const authorship = z.strictObject({
  'party-counsel': z.boolean().meta({
    description: "Whether a party's counsel authored the brief in whole or in part",
    examples: [false],
  }),
  explanation: text.optional().describe('Who wrote what; required when party-counsel is true'),
});

const funding = z.strictObject({
  party: z.boolean().meta({
    description: "Whether a party or a party's counsel paid for preparing or submitting the brief",
    examples: [false],
  }),
  others: z
    .array(text)
    .optional()
    .describe('Everyone else, besides the amici, their members and counsel, who paid for it'),
  explanation: text.optional().describe('Who paid for what; required when party is true'),
});

const counsel = z.strictObject({
  name: text.describe('Name as it is signed'),
  record: z
    .boolean()
    .optional()
    .meta({
      description: 'Counsel of record; needed once when there is more than one counsel',
      examples: [true],
    }),
  firm: text.optional().describe('Firm, clinic or organization'),
  title: text.optional().describe('Title or office, e.g. "Attorney General"'),
  address: z.array(text).optional().describe('Lines of the postal address'),
  email: text.optional().describe('E-mail address'),
  phone: text.optional().describe('Telephone number'),
  bar: text.optional().describe('Bar number, with the bar: "Cal. Bar No. …"'),
});

const served = z.strictObject({
  name: text.describe('Who is served'),
  address: z.array(text).optional().describe('Lines of the address served at'),
  phone: text
    .optional()
    .describe(
      'The telephone number, where the proof of service lists it, as the Supreme Court’s does',
    ),
  for: text.optional().describe('Whom they represent'),
  by: z
    .enum(['mail', 'email', 'hand', 'carrier'])
    .optional()
    .meta({
      description: 'How they are served, where it is not as all others are',
      examples: ['mail'],
    }),
});

const service = z.strictObject({
  method: z.enum(['cm-ecf', 'mail', 'email', 'hand', 'carrier']).meta({
    description: 'How the brief is served; cm-ecf: through the court, on all registered counsel',
    examples: ['cm-ecf'],
  }),
  on: z.iso
    .date()
    .optional()
    .meta({
      description: 'Day of service; the date of the brief when left out',
      examples: ['2026-11-23'],
    }),
  served: z
    .array(served)
    .optional()
    .describe('Those served; may be left out when all are served through the court'),
});

const correction = z.strictObject({
  cite: text.describe(
    'The entry as the table of authorities prints it; *…* marks italics. Books, articles and web pages are found in the brief by this text.',
  ),
  category: z
    .enum(['cases', 'constitution', 'statutes', 'rules', 'regulations', 'legislative', 'other'])
    .exactOptional()
    .meta({ description: 'The group of the table it belongs to', examples: ['other'] }),
  match: z
    .array(text)
    .exactOptional()
    .describe('Other texts in the brief that stand for it: short names, variant forms'),
  exclude: z.boolean().exactOptional().describe('Leave it out of the table'),
  principal: z
    .boolean()
    .exactOptional()
    .describe('An authority chiefly relied on: printed with an asterisk'),
});

const shape = {
  stage: text.optional().meta({
    description: "The stage of the case, as the court's profile names it; its default if left out",
    examples: ['merits'],
  }),
  docket: text.meta({
    description: 'The docket number of this court, as the cover prints it',
    examples: ['No. 20-16408'],
  }),
  notice: text.optional().describe('A label printed at the top of the cover'),
  title: text
    .optional()
    .describe('The title of the brief; generated from amici and side if left out'),
  'short-title': text.optional().meta({
    description:
      'The title in short, for courts that repeat it at the foot of every page; generated if left out',
    examples: ['Brief of Amici Curiae'],
  }),
  division: text.optional().meta({
    description: 'The division of the court, where the caption of its papers names one',
    examples: ['San Francisco Division'],
  }),
  caption: z.union([text, z.array(caption).min(1)]).meta({
    description:
      'The sides in order, with "v." between them; or a single text for a case without sides',
    examples: ['In re Example'],
  }),
  below: below.optional().describe('The court or agency below'),
  proceeding: text
    .optional()
    .describe(
      'The proceeding as the cover prints it, in place of "Appeal from …" or "On Writ of Certiorari to …"',
    ),
  amici: z.array(amicus).min(1).describe('The amici, in the order the cover names them'),
  supports: z
    .enum([
      'appellant',
      'appellee',
      'petitioner',
      'respondent',
      'plaintiff',
      'defendant',
      'neither',
    ])
    .meta({ description: 'The side the brief supports', examples: ['appellee'] }),
  urges: z
    .enum(['affirmance', 'reversal', 'vacatur', 'none'])
    .optional()
    .meta({ description: 'What the brief asks the court to do', examples: ['affirmance'] }),
  authority: z
    .enum(['consent', 'leave-sought', 'leave-granted', 'government'])
    .optional()
    .meta({
      description:
        'By what right the brief is filed: consent of all parties, leave sought by motion, leave granted, or a government that needs neither (the United States, its officers and agencies, or a State). The Supreme Court needs none.',
      examples: ['consent'],
    }),
  argument: z
    .union([z.literal('not-scheduled'), z.iso.date()])
    .optional()
    .meta({
      description:
        'For courts whose covers say so (the D.C. Circuit): the day set for oral argument, or "not-scheduled"',
      examples: ['not-scheduled'],
    }),
  'adopted-brief': text.optional().meta({
    description:
      'For the D.C. Circuit: the brief whose certificate as to parties, rulings, and related cases this one adopts, as a sentence names it',
    examples: ['Brief for Appellants'],
  }),
  'separate-brief': text
    .optional()
    .describe(
      'For the D.C. Circuit: in whole sentences, why a brief apart from those of other amici on the same side is necessary',
    ),
  'interested-persons': z
    .array(text)
    .optional()
    .describe(
      'For courts with a certificate of interested persons (the Fifth and Eleventh Circuits): everyone with an interest in the outcome whom the parties have not named',
    ),
  'bar-member': text
    .optional()
    .describe(
      'For the Third Circuit: the attorney on the brief who is a member of the bar of the court',
    ),
  affiliates: text
    .optional()
    .describe(
      'For the New York Court of Appeals: in whole sentences, the parents, subsidiaries and affiliates of each corporation among the amici, or that it has none',
    ),
  'fee-source': text
    .optional()
    .describe(
      'For the Supreme Court of Texas: in whole sentences, the source of any fee paid or to be paid for preparing the brief, or that there is none',
    ),
  'virus-scan': text.optional().meta({
    description:
      'For circuits that ask for it: the program, with its version, that scanned the electronic brief and found no virus',
    examples: ['Example Scanner 1.0'],
  }),
  'parties-notified': z
    .enum(['in-time', 'early'])
    .optional()
    .meta({
      description:
        'At the petition stage of the Supreme Court (Sup. Ct. R. 37.2): whether counsel of record for all parties had timely notice of the intent to file, or the brief is filed so early that none was needed',
      examples: ['in-time'],
    }),
  authorship: authorship
    .optional()
    .describe('Who wrote the brief; required unless all amici are governments'),
  funding: funding
    .optional()
    .describe('Who paid for the brief; required unless all amici are governments'),
  counsel: z
    .array(counsel)
    .min(1)
    .describe('Counsel for the amici; one of several has record: true'),
  date: z.iso
    .date()
    .optional()
    .meta({ description: 'Date of the brief, year first', examples: ['2026-11-23'] }),
  'time-runs-from': z.iso
    .date()
    .optional()
    .meta({
      description:
        "Day from which the time to file is counted: in a court of appeals, the day the party supported filed its principal brief; otherwise what the court's rule counts from, such as the docketing of a petition",
      examples: ['2026-11-16'],
    }),
  service: service.optional().describe('How and on whom the brief is served'),
  authorities: z
    .array(correction)
    .optional()
    .describe('Corrections to the table of authorities: entries to add, move, leave out or star'),
  checks: z
    .record(text, z.enum(['off', 'information', 'warning', 'error']))
    .optional()
    .meta({
      description:
        'Checks that are off for this brief or matter more or less than usual, by the name a finding shows: the check (`double-spaces`) or one of its findings (`length/over-limit`)',
      examples: [{ 'double-spaces': 'off' }],
    }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .meta({ description: 'Language of the brief (BCP 47)', examples: ['en-US'] }),
};

const overrides = z
  .strictObject(shape)
  .partial()
  .describe('Keys that replace those above when the brief is exported for this court');

/** Whether every amicus is a government; false for anything that cannot be read as amici. */
function areGovernments(amici: unknown): boolean {
  if (!Array.isArray(amici) || amici.length === 0) return false;
  return amici.every((each: unknown) => (each as { kind?: unknown } | null)?.kind === 'government');
}

// These rules between keys run even when some key is wrong, so that all problems show at once;
// hence they may meet values of any type.
const always = { when: () => true };

/** The schema of the front matter. */
export const frontMatterSchema = z
  .strictObject({
    court: text.meta({
      description: 'The court the brief is for: the id of its profile',
      examples: ['ca9', 'scotus'],
    }),
    ...shape,
    courts: z
      .record(text, overrides)
      .optional()
      .describe('What differs when the same brief is exported for another court, by profile id'),
  })
  .refine((value) => areGovernments(value?.amici) || value?.authorship !== undefined, {
    ...always,
    path: ['authorship'],
    error: 'required unless all amici are governments',
  })
  .refine((value) => areGovernments(value?.amici) || value?.funding !== undefined, {
    ...always,
    path: ['funding'],
    error: 'required unless all amici are governments',
  })
  .refine(
    (value) =>
      value?.authorship?.['party-counsel'] !== true || value.authorship.explanation !== undefined,
    {
      ...always,
      path: ['authorship', 'explanation'],
      error: 'required when party-counsel is true',
    },
  )
  .refine((value) => value?.funding?.party !== true || value.funding.explanation !== undefined, {
    ...always,
    path: ['funding', 'explanation'],
    error: 'required when party is true',
  })
  .refine((value) => hasOneOfRecord(value?.counsel), {
    ...always,
    path: ['counsel'],
    error: 'exactly one with record: true when there is more than one counsel',
  });

function hasOneOfRecord(counselList: unknown): boolean {
  if (!Array.isArray(counselList) || counselList.length < 2) return true;
  const ofRecord = (each: unknown) => (each as { record?: unknown } | null)?.record === true;
  return counselList.filter(ofRecord).length === 1;
}

/** The front matter, checked. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
/** One of the amici. */
export type Amicus = FrontMatter['amici'][number];
/** One counsel. */
export type Counsel = FrontMatter['counsel'][number];
/** One side of the caption. */
export type CaptionSide = Exclude<FrontMatter['caption'], string>[number];

/** Whether every amicus is a government, which most courts spare statements and limits. */
export function onlyGovernments(frontMatter: FrontMatter): boolean {
  return areGovernments(frontMatter.amici);
}

/** Who files, as far as courts ask different things of different filers. */
export function filerOf(frontMatter: FrontMatter): { government: boolean; corporation: boolean } {
  return {
    government: onlyGovernments(frontMatter),
    corporation: frontMatter.amici.some(({ kind }) => kind === 'corporation'),
  };
}

/** A value that may be one text or a list, as a list. */
export function asList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/**
 * The names in `parent` or `public-holders`: none for `none`.
 *
 * @returns undefined when the key is not there, so nothing is disclosed either way
 */
export function disclosedNames(
  value: string | readonly string[] | undefined,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return asList(value).filter((name) => name.trim().toLowerCase() !== 'none');
}

/** The counsel of record: the one so marked, or the only one. */
export function counselOfRecord(frontMatter: FrontMatter): Counsel | undefined {
  return frontMatter.counsel.find(({ record }) => record === true) ?? frontMatter.counsel[0];
}
