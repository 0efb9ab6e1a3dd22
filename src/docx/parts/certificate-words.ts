import { type FrontMatter, onlyGovernments } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import { limitFor } from '../../courts/index.ts';
import {
  counselInOrder,
  docketLine,
  type Filling,
  fill,
  listOf,
  longDate,
  thousands,
} from '../../statements/index.ts';
import type { ExportInput } from '../state.ts';

/** The words of certificates, from the profile's text and the facts of this brief. */

/** Who counted the words, as the certificate names it. */
export const countingProgram = 'Amicus';

const excludedNames = {
  cover: 'cover page',
  disclosure: 'disclosure statement',
  questions: 'questions presented',
  contents: 'table of contents',
  authorities: 'table of authorities',
  glossary: 'glossary',
  signature: 'signature block',
  compliance: 'certificate of compliance',
  service: 'certificate of service',
  addendum: 'addendum',
  appendix: 'appendix',
  footnotes: 'footnotes',
} as const;

/** Left for the writer to fill in by hand: nothing is certified that was not said. */
const blank = '____________';

/** Ways of service, as a sentence names them after "by". */
const methodNames = {
  'cm-ecf': "the court's electronic filing system",
  mail: 'mail',
  email: 'e-mail',
  hand: 'hand delivery',
  carrier: 'a third-party commercial carrier',
} as const;

type Served = NonNullable<NonNullable<FrontMatter['service']>['served']>[number];

/** A paragraph of a certificate, or the list of those served. */
export type CertificateParagraph =
  | { readonly kind: 'words'; readonly words: readonly StyledText[] }
  | { readonly kind: 'served'; readonly blocks: readonly (readonly string[])[] };

function fillings(input: ExportInput): Record<string, Filling> {
  const { frontMatter, profile, stage, words } = input;
  const service = frontMatter.service;
  const date = service?.on ?? frontMatter.date;
  return {
    words: thousands(words),
    font: profile.text.value.font,
    size: String(profile.text.value.size / 2),
    rule: stage.lengthRule,
    excluded: listOf(excludedParts(input)),
    program: countingProgram,
    date: date ? longDate(date) : blank,
    method: service ? methodNames[service.method] : blank,
    served: '',
    counsel: counselInOrder(frontMatter)[0]?.name ?? blank,
    party: listOf(frontMatter.amici.map((amicus) => amicus.name)),
    docket: docketLine(frontMatter.docket).replace(/^Nos?\. /, ''),
  };
}

/** The excluded parts this brief has, named as the certificate lists them. */
function excludedParts(input: ExportInput): string[] {
  const present = new Set(input.parts);
  const extras = input.extraParts.filter(({ counted }) => !counted);
  return [
    ...input.profile.excluded.value
      .filter((name) => name === 'footnotes' || present.has(name))
      .map((name) => excludedNames[name]),
    ...extras.map(({ title }) => title),
  ];
}

/** The certificate of compliance (Fed. R. App. P. 32(g); Sup. Ct. R. 33.1(h)). */
export function complianceWords(input: ExportInput): CertificateParagraph[] {
  const values = fillings(input);
  const { words } = limitFor(input.stage, onlyGovernments(input.frontMatter));
  if (words !== undefined && input.words > words) {
    // A brief over its limit is not certified to be within it, whoever forces the export.
    const text = `[Not certified: the brief has ${thousands(input.words)} words, more than the ${thousands(words)} allowed.]`;
    return [{ kind: 'words', words: [{ text }] }];
  }
  return input.profile.compliance.value.text.map((words) => ({
    kind: 'words',
    words: fill(words, values),
  }));
}

/** The certificate or proof of service (Fed. R. App. P. 25(d); Sup. Ct. R. 29.5). */
export function serviceWords(input: ExportInput): CertificateParagraph[] {
  const service = input.frontMatter.service;
  if (!service) return [];
  const served = service.served ?? [];
  const methods = [service.method, ...served.flatMap((one) => one.by ?? [])];
  return [...new Set(methods)].flatMap((method) => {
    const { byMethod } = input.profile.service.value;
    const values = { ...fillings(input), method: methodNames[method] };
    const those = served.filter((one) => (one.by ?? service.method) === method);
    return (byMethod[method] ?? byMethod.other ?? []).map(
      (words): CertificateParagraph =>
        words.trim() === '{served}'
          ? { kind: 'served', blocks: servedBlocks(those) }
          : { kind: 'words', words: fill(words, values) },
    );
  });
}

function servedBlocks(served: readonly Served[]): string[][] {
  if (served.length === 0) return [[blank], [blank]];
  return served.map((one) => [
    one.name,
    ...(one.address ?? []),
    ...(one.phone ? [one.phone] : []),
    ...(one.for ? [`Counsel for ${one.for}`] : []),
  ]);
}
