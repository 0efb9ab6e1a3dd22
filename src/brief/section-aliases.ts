import { titleForm } from '../text/title-form.ts';
import type { SectionName } from './section-names.ts';

/**
 * What briefs call their sections, as patterns over the form in which titles are compared. The first
 * that fits counts.
 */
const aliases: readonly (readonly [SectionName, RegExp])[] = [
  ['compliance', /^certificat(e|ion) of (compliance|word count|length)\b|^word count certificate$/],
  ['service', /^(certificat(e|ion)|proof|affidavit|declaration) of (filing and )?service\b/],
  [
    'authorship',
    /^(statement (of|on|regarding|concerning) )?authorship( and (funding|(financial|monetary) contributions?))?( statement)?$|\b(29a4e|29c5)\b|^rule 376\b|\brule 376( statement)?$/,
  ],
  [
    'disclosure',
    /^(corporate )?disclosure( statements?)?$|^(corporate )?disclosure statements? (of|under|pursuant)\b|^statement of corporate disclosure|^(fed r app p|frap|(circuit )?rule) (261|296)( corporate)?( disclosure)?( statement)?$|^certificate of interest(ed persons)?\b/,
  ],
  [
    'interest',
    /^(statement of )?(identity( of amici)?(,| and)? ?(statement of )?)?(interests?|identity)( statement)?( of amici)?( and)?( (source of )?authority to file)?( of amici)?$|^amici interests?$|^identity( of amici)?( and)? interests?( of amici)? and (source of )?authority to file$/,
  ],
  ['questions', /^((statement of )?(questions?|issues?))( presented)?( for review)?$/],
  ['glossary', /^glossary( of (terms|abbreviations|acronyms)( and (abbreviations|acronyms))?)?$/],
  ['summary', /^(introduction and )?summary( of arguments?)?$|^argument summary$/],
  ['argument', /^(legal )?arguments?$/],
  ['introduction', /^introduction$|^preliminary statement$|^introductory statement$/],
  [
    'statement',
    /^statement( of (case|facts|case and( of)? facts))?$|^(factual )?background$|^statement of relevant facts$/,
  ],
  ['conclusion', /^conclusion( and (prayer|relief( sought| requested)?))?$/],
  ['signature', /^signatures?( block)?$/],
  ['addendum', /^addend(um|a)\b|^(statutory|regulatory) addendum$/],
  ['appendix', /^append(ix|ices)\b/],
];

/**
 * What a first-level heading names, if it is a section Amicus knows. Case, punctuation and articles
 * do not matter.
 */
export function sectionNameOf(title: string): SectionName | undefined {
  const normal = titleForm(title);
  return aliases.find(([, pattern]) => pattern.test(normal))?.[0];
}
