import { disclosedNames, type FrontMatter, onlyGovernments } from '../brief/index.ts';
import type { StyledText } from '../citations/index.ts';
import type { CourtProfile, CourtStage } from '../courts/index.ts';
import { type Filling, fill, listOf } from './wording.ts';

/** The words of generated statements, from the writer's answers and the court's profile. */

type Sentence = readonly StyledText[];

/** "amicus curiae" or "amici curiae", in italics as prose has it. */
export function amiciCuriae(frontMatter: FrontMatter): StyledText[] {
  const text = frontMatter.amici.length > 1 ? 'amici curiae' : 'amicus curiae';
  return [{ text, italic: true }];
}

function common(frontMatter: FrontMatter): Record<string, Filling> {
  return {
    amici: amiciCuriae(frontMatter),
    their: frontMatter.amici.length > 1 ? 'their' : 'its',
  };
}

/** Joins sentences into one paragraph. */
export function paragraphOfSentences(sentences: readonly Sentence[]): StyledText[] {
  return sentences.flatMap((sentence, index) =>
    index > 0 ? [{ text: ' ' }, ...sentence] : [...sentence],
  );
}

/**
 * Who wrote the brief and who paid for it (Fed. R. App. P. 29(a)(4)(E); Sup. Ct. R. 37.6).
 *
 * @returns nothing when the filer is exempt or has not answered
 */
export function authorshipSentences(frontMatter: FrontMatter, profile: CourtProfile): Sentence[] {
  const { place, exemptGovernment, wording } = profile.authorship.value;
  if (place === 'none' || (exemptGovernment && onlyGovernments(frontMatter))) return [];
  const { authorship, funding } = frontMatter;
  if (!authorship || !funding) return [];
  // Persons have no members.
  const persons = frontMatter.amici.every((amicus) => amicus.kind === 'individual');
  const say = (words = '', explanation = '') =>
    fill(
      persons
        ? words.replace(', {their} members, or {their} counsel', ' or {their} counsel')
        : words,
      {
        ...common(frontMatter),
        explanation,
        others: listOf(funding.others ?? []),
      },
    );
  return [
    authorship['party-counsel']
      ? say(wording.counsel, authorship.explanation)
      : say(wording['no-counsel']),
    funding.party ? say(wording.funding, funding.explanation) : say(wording['no-funding']),
    (funding.others ?? []).length > 0 ? say(wording.others) : say(wording['no-others']),
  ].map(trimmed);
}

/** That the parties were told of the brief in time, at a stage that asks (Sup. Ct. R. 37.2). */
export function noticeSentence(frontMatter: FrontMatter, stage: CourtStage): Sentence | undefined {
  const told = frontMatter['parties-notified'];
  if (!stage.notice || !told) return undefined;
  const { given, early } = stage.notice.value.wording;
  return [{ text: told === 'early' ? early : given }];
}

/** An empty explanation leaves a space at the end of its sentence. */
function trimmed(sentence: readonly StyledText[]): StyledText[] {
  const kept = sentence.filter((piece) => piece.text !== '');
  const last = kept.at(-1);
  return last ? [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}

/** By what right the brief is filed (Fed. R. App. P. 29(a)(4)(D)); nothing where no one asks. */
export function authorityToFileSentence(
  frontMatter: FrontMatter,
  profile: CourtProfile,
  stage: CourtStage,
): Sentence | undefined {
  const { place, wording } = (stage.authorityToFile ?? profile.authorityToFile).value;
  const words = frontMatter.authority ? wording[frontMatter.authority] : undefined;
  return place === 'none' || !words ? undefined : fill(words, common(frontMatter));
}

/** What each amicus discloses of its owners (Fed. R. App. P. 26.1), one paragraph each. */
export function disclosureParagraphs(frontMatter: FrontMatter, profile: CourtProfile): Sentence[] {
  const { required, wording, exemptGovernment } = profile.disclosure.value;
  if (required === 'no' || (exemptGovernment && onlyGovernments(frontMatter))) return [];
  const corporate = frontMatter.amici.some((amicus) => amicus.kind === 'corporation');
  if (required === 'corporations' && !corporate) return [];
  const owners = frontMatter.amici.flatMap((amicus): Sentence[] => {
    const parent = disclosedNames(amicus.parent);
    const holders = disclosedNames(amicus['public-holders']);
    const say = (words: string | undefined): Sentence[] =>
      words
        ? [
            fill(words, {
              ...common(frontMatter),
              name: amicus.name,
              parent: listOf(parent ?? []),
              holders: listOf(holders ?? []),
            }),
          ]
        : [];
    if (exemptGovernment && amicus.kind === 'government') return [];
    if (amicus.kind !== 'corporation') return say(wording['not-corporate']);
    // What the writer has not answered is not disclosed either way; a check asks for it.
    if (!parent || !holders) return [];
    if (parent.length === 0 && holders.length === 0) return say(wording.none);
    return [
      paragraphOfSentences([
        ...say(parent.length > 0 ? wording.parent : wording['no-parent']),
        ...say(holders.length > 0 ? wording.holders : wording['no-holders']),
      ]),
    ];
  });
  const firms = [...new Set(frontMatter.counsel.flatMap(({ firm }) => firm ?? []))];
  if (!wording.firms || owners.length === 0 || firms.length === 0) return owners;
  return [...owners, fill(wording.firms, { ...common(frontMatter), firms: listOf(firms) })];
}
