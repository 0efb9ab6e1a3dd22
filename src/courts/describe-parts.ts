import type { Described } from './describe.ts';
import { counted, listed } from './describe-words.ts';
import { partNames } from './part-names.ts';
import type { CourtProfile, CourtStage, PartName } from './profile.ts';

type Value<Key extends keyof CourtProfile> = CourtProfile[Key] extends { value: infer V }
  ? V
  : never;

/** What parts a court asks for, in which order, what is said in them and what is counted. */
export function describedParts(profile: CourtProfile, stage: CourtStage | undefined): Described[] {
  const authority = stage?.authorityToFile ?? profile.authorityToFile;
  const { order, required, excluded, contents, authorities, disclosure, authorship } = profile;
  return [
    {
      key: 'required',
      about: 'Required parts',
      says: `The brief has these parts: ${parts(required.value)}.`,
      fact: required,
    },
    { key: 'order', about: 'Order', says: `In this order: ${parts(order.value)}.`, fact: order },
    ...Object.entries(profile.extraParts ?? {}).map(([name, part]) => ({
      key: `extraParts.${name}`,
      about: part.value.title,
      says: extraPartWords(part.value),
      fact: part,
    })),
    {
      key: 'excluded',
      about: 'Not counted',
      says: `The count leaves out these parts: ${parts(excluded.value)}.`,
      fact: excluded,
    },
    {
      key: 'contents',
      about: contents.value.title,
      says: tableWords(contents.value),
      fact: contents,
    },
    {
      key: 'authorities',
      about: authorities.value.title,
      says: `${tableWords(authorities.value)} ${authoritiesWords(authorities.value)}`,
      fact: authorities,
    },
    ...(profile.glossary
      ? [
          {
            key: 'glossary',
            about: 'Glossary',
            says:
              profile.glossary.value.asked === 'always'
                ? 'The brief has a glossary.'
                : 'A brief with abbreviations that are not common knowledge has a glossary of them.',
            fact: profile.glossary,
          },
        ]
      : []),
    {
      key: 'disclosure',
      about: disclosure.value.title,
      says: disclosureWords(disclosure.value),
      fact: disclosure,
    },
    {
      key: stage?.authorityToFile ? 'stages.authorityToFile' : 'authorityToFile',
      about: 'Authority to file',
      says: authorityToFileWords(authority.value),
      fact: authority,
    },
    {
      key: 'authorship',
      about: authorship.value.title,
      says: statementWords(authorship.value),
      fact: authorship,
    },
    ...certificates(profile),
    ...Object.entries(profile.guidance ?? {}).map(([name, one]) => ({
      key: `guidance.${name}`,
      about: 'What else to know',
      says: one.value,
      fact: one,
    })),
  ];
}

function parts(names: readonly (PartName | 'footnotes')[]): string {
  return names.length === 0 ? 'nothing' : listed(names.map((name) => partNames[name]));
}

type ExtraPartValue = NonNullable<CourtProfile['extraParts']>[string]['value'];

function extraPartWords(part: ExtraPartValue): string {
  const { after, alsoTitled = [], text, form, signed, exemptGovernment, counted: counts } = part;
  const whom = part.corporationsOnly ? ' It is asked of corporations.' : '';
  return [
    `It follows the ${partNames[after]}${signed ? ' and is signed' : ''}.${whom}`,
    text.length === 0 ? 'Counsel writes it.' : '',
    form ? `The court has a form, ${form}.` : '',
    alsoTitled.length > 0 ? `Also called ${listed(alsoTitled, 'or')}.` : '',
    exemptGovernment ? 'Governments are spared it.' : 'Governments give it too.',
    counts ? 'Its words count.' : 'Its words do not count.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function tableWords({ overWords, overPages }: Value<'contents'>): string {
  if (overPages !== undefined)
    return `Asked of a brief of more than ${counted(overPages, 'page')}.`;
  if (!overWords) return 'Always asked for.';
  return `Asked of a brief of more than ${counted(overWords, 'word')}.`;
}

function authoritiesWords(value: Value<'authorities'>): string {
  const { passim, passimPages, groupPages, asterisks, legend, categories } = value;
  const passimWords = {
    forbidden: 'Passim is not to be used: every page is listed.',
    allowed: `Passim may stand for ${passimPages} pages or more.`,
    silent: 'The rules do not speak of passim; every page is listed.',
  }[passim];
  return [
    `It lists ${listed(categories.map(({ title, of }) => `${title} (${listed(of)})`))}.`,
    passimWords,
    groupPages ? 'Runs of pages may be joined.' : '',
    asterisks ? 'Authorities chiefly relied on have an asterisk.' : '',
    legend ? `The asterisk is explained: "${legend}"` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function disclosureWords({ required, exemptGovernment, form }: Value<'disclosure'>): string {
  const who = {
    corporations: 'Asked of every corporation among the amici.',
    everyone: 'Asked of every amicus, corporation or not.',
    no: 'Not asked of amici.',
  }[required];
  return `${who}${exemptGovernment ? ' Governments are spared it.' : ''}${form ? ` The court has a form, ${form}.` : ''}`;
}

const routes = {
  consent: 'with the consent of all parties',
  'leave-sought': 'with a motion for leave',
  'leave-granted': 'by leave granted',
  government: 'as a government, without either',
} as const;

type Route = keyof typeof routes;

function authorityToFileWords({ place, wording }: Value<'authorityToFile'>): string {
  if (place === 'none') return 'Neither consent nor leave need be stated.';
  const open = (Object.keys(routes) as Route[]).filter((route) => wording[route] !== undefined);
  const ways = open.map((route) => routes[route]);
  return `The interest statement says that the brief is filed ${listed(ways, 'or')}.`;
}

const placeWords = {
  'own-part': 'in a part of its own',
  'first-footnote': 'in the first footnote',
} as const;

function statementWords({ place, exemptGovernment }: Value<'authorship'>): string {
  const where = place === 'none' ? 'nowhere' : placeWords[place];
  return `Who wrote the brief and who paid for it is said ${where}${exemptGovernment ? '; governments are spared it' : ''}.`;
}

const certificatePlaces = {
  bound: 'It is bound into the brief.',
  separate: 'It is a paper of its own.',
  none: 'None is asked for.',
} as const;

function certificates({ compliance, service, signature }: CourtProfile): Described[] {
  const form = (name: string | undefined) => (name ? ` The court has a form, ${name}.` : '');
  const ways = Object.keys(service.value.byMethod);
  const stated = ways.length > 0 ? ` It has words for ${listed(ways)}.` : '';
  const { closing, slashS, mark = 's/', office, barNumbers } = signature.value;
  return [
    {
      key: 'signature',
      about: 'Signature',
      says: `"${closing}", then the name of counsel${slashS ? `, signed "${mark}"` : ''}${office === false ? '' : ', with the office'}${barNumbers ? ' and bar numbers' : ''}.`,
      fact: signature,
    },
    {
      key: 'compliance',
      about: compliance.value.title,
      says: `${certificatePlaces[compliance.value.place]}${form(compliance.value.form)}`,
      fact: compliance,
    },
    {
      key: 'service',
      about: service.value.title,
      says: `${certificatePlaces[service.value.place]}${stated}${form(service.value.form)}`,
      fact: service,
    },
  ];
}
