import { type Finding, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** Words of headings that name a topic; none of them is a verb there. */
const TOPICS = new Set(
  'a an and applicable analysis authorities background case cases conclusion considerations context discussion facts factual for framework general governing historical history in introduction issue issues jurisdiction law legal legislative merits of on overview policy posture preliminary prior procedural proceedings public questions regulatory relevant review scope standard standards standing statutory summary text the to'.split(
    ' ',
  ),
);

/** Verbs without an ending that tells: auxiliaries, irregular pasts, and what points begin with. */
const VERBS = new Set(
  `affirm am answer apply are ask bar be became been began being bind bound bring broke brought came can cannot chose come
  compel could dare decline defeat deny did do does drew enjoy exist exclude fail fall fell find fit follow forbade forbid
  forbid found gave get give go got govern grant had has have hear held hold invite is keep kept knew lack laid lay lead
  leave led left let lie limit look lost made make matter may mean meant met might mirror must need offer overcame owe own
  prohibit protect prove put ran reach read refute reject remain remand require resolve reverse rose said satisfy saw say
  see serve set shall shield should show speak spoke stand stood struck suffice suggest support surpass survive swept take
  tell threaten took treat turn undermine understood uphold upheld vacate violate want warrant was went were will withdrew
  withheld won work would wrote yield`.split(/\s+/),
);

/** Those of whom a verb is said that has no ending either. */
const PLURALS =
  /\b(?:amici|children|data|men|media|people|persons|police|they|those|we|women|you)\b/;

/** Longer headings than this hardly lack a verb; what is not known among their words may be one. */
const MOST_WORDS = 6;

/**
 * A point heading in the Argument that names a topic and asserts nothing. It is found where no word of a
 * short heading can be a verb, so that what is found is so.
 */
export const headingAssertion: BriefCheck = {
  id: 'heading-assertion',
  looksAt: 'point headings that assert nothing',
  run({ brief }) {
    return brief.headings.flatMap(({ section, title, node }): Finding[] => {
      if (section.name !== 'argument' || !isTopic(title)) return [];
      return [
        {
          check: 'heading-assertion/topic',
          severity: 'information',
          ...spanOf(node),
          message: `"${title}" names a topic and asserts nothing. Write what this part shows, as a sentence.`,
        },
      ];
    });
  },
};

function isTopic(title: string): boolean {
  // What is asked, and what is not in English.
  if (/\?|(?![A-Za-z])\p{L}/u.test(title)) return false;
  const words = title.toLowerCase().match(/[\p{L}\p{N}'\u2019-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.every((word) => TOPICS.has(word))) return true;
  if (PLURALS.test(words.join(' '))) return false;
  return !words.some((word) => VERBS.has(word) || /(?:[^su]s|ed|n['\u2019]t|en)$/.test(word));
}
