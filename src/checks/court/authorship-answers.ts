import { onlyGovernments } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { textOf } from './section-prose.ts';
import { authorshipStatements } from './typed-statements.ts';

const wrote = /\b(?:author\w*|wrote|written|writ(?:e|ing)|draft(?:ed|ing)|prepared)\b/i;
const money =
  /\b(?:contribut\w*|fund(?:s|ed|ing)?|paid|pay(?:s|ing|ments?)?|monetar\w*|money|financ\w*)\b/i;
const others =
  /\b(?:other than|aside from|apart from|besides?|except(?: for)?|beyond)\b|\b(?:no one|nobody|anyone) else\b|\bno other (?:person|entity|individual|organization|party)\b|\bonly (?:by )?amic(?:us|i)\b|\bsolely (?:by )?amic(?:us|i)\b|\bthe following (?:persons?|entit)/i;
/** Whoever else is excluded, so are the parties: "no person other than amici". */
const anybody =
  /\b(?:no|any) (?:other )?(?:person|one|entity|individual|organization)\b|\bnobody\b/i;
const denied = /\b(?:no|not|neither|nor|nobody|none)\b/i;
const party =
  /\b(?:part(?:y|ies)|petitioners?|respondents?|appell(?:ant|ee)s?|plaintiffs?|defendants?|such counsel)\b/i;

const questions = {
  counsel: "whether a party's counsel wrote any of the brief",
  party: 'whether a party or its counsel paid for it',
  others: 'whether anyone else but the amici, their members and counsel paid for it',
} as const;

/** That a typed statement of authorship and funding answers all three questions of the rule. */
export const authorshipAnswers: Check = {
  id: 'authorship-answers',
  looksAt: 'answers on authorship and funding',
  run({ brief, profile, frontMatter }) {
    const { place, exemptGovernment } = profile.authorship.value;
    if (place === 'none' || (exemptGovernment && onlyGovernments(frontMatter))) return [];
    return authorshipStatements(brief).flatMap(({ at, passages }) => {
      const open = unanswered(textOf(passages));
      return open.map((question) => ({
        check: `authorship-answers/${question}`,
        severity: 'warning' as const,
        ...at.sourceSpan(0, at.text.length),
        message: `This statement does not say ${questions[question]}. All three questions have to be answered; add the answer, or take the statement out and leave it to Amicus.`,
        rule: ruleText(profile.authorship),
      }));
    });
  },
};

function unanswered(text: string): (keyof typeof questions)[] {
  const paid = text.split(/(?<=[.;])\s/).filter((sentence) => money.test(sentence));
  // "No one else", or whoever did: a sentence that denies nothing names a payer.
  const byOthers = paid.some((sentence) => others.test(sentence) || !denied.test(sentence));
  const byParty = paid.some((sentence) => party.test(sentence) || anybody.test(sentence));
  return [
    ...(wrote.test(text) ? [] : (['counsel'] as const)),
    ...(byParty || (byOthers && paid.length > 0) ? [] : (['party'] as const)),
    ...(byOthers ? [] : (['others'] as const)),
  ];
}
