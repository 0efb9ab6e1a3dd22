import type { Brief, BriefPassage } from '../../brief/index.ts';
import { proseOf, sectionOf } from './section-prose.ts';

/** A sentence by which amici say who wrote their brief. */
const authorshipSentence =
  /\bauthored (?:this|any part of (?:this|the)) (?:\w+ (?:\w+ )?)?brief\b|\bauthored the (?:\w+ )?brief in (?:whole|any part)\b|\bbrief was (?:not )?(?:authored|written|drafted) [^.]{0,80}\bcounsel for (?:a|any|either) party\b/i;

/** The statement of who wrote and paid, as far as it is typed in the draft. */
export interface TypedStatement {
  /** The block with the sentence on who wrote the brief, or the first of the section. */
  readonly at: BriefPassage;
  /** What belongs to it: the section of that name, the footnote, or the blocks beside it. */
  readonly passages: readonly BriefPassage[];
}

/** Statements of authorship and funding that the writer typed, wherever they stand. */
export function authorshipStatements(brief: Brief): TypedStatement[] {
  const statements: TypedStatement[] = [];
  const within = new Set<BriefPassage>();
  for (const section of brief.sections) {
    if (section.name !== 'authorship') continue;
    const passages = proseOf(brief, section).filter(({ node }) => node.type !== 'heading');
    const [at] = passages;
    if (at) statements.push({ at, passages });
    for (const passage of passages) within.add(passage);
  }
  brief.passages.forEach((at, index) => {
    if (within.has(at) || !at.text.includes('brief')) return;
    if (!authorshipSentence.test(at.text)) return;
    const beside =
      at.stream > 0
        ? brief.passages.filter(({ stream }) => stream === at.stream)
        : brief.passages
            .slice(Math.max(0, index - 1), index + 2)
            .filter((one) => one.stream === 0 && sectionOf(brief, one) === sectionOf(brief, at));
    statements.push({ at, passages: beside });
    for (const passage of beside) within.add(passage);
  });
  return statements;
}

const consent =
  /\b(?:all|both|each of the|the) (?:parties|part(?:y|ies)['\u2019]s? counsel)\b[^.]{0,60}\bconsent(?:ed|s)?\b|\bcounsel for (?:all|both|the) parties\b[^.]{0,60}\bconsented\b|\bwith the consent of (?:all|both|the) (?:the )?parties\b|\bblanket consents?\b/i;

/** Where the draft says that the parties consented to its filing: where amici say such things. */
export function consentStatements(
  brief: Brief,
): { passage: BriefPassage; from: number; to: number }[] {
  return brief.passages.flatMap((passage) => {
    if (!passage.text.includes('consent')) return [];
    const match = consent.exec(passage.text);
    if (!match || !/\b(?:fil(?:ed|ing)|brief)\b/i.test(passage.text)) return [];
    const name = sectionOf(brief, passage)?.name;
    if (name !== 'interest' && name !== 'authorship') return [];
    return [{ passage, from: match.index, to: match.index + match[0].length }];
  });
}
