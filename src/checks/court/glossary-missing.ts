import { type Brief, type Fix, spanOf } from '../../brief/index.ts';
import { type CourtProfile, ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { offsetInOrder, sectionInserted } from './section-order.ts';

/** An abbreviation defined in the text: `("FSIA")`, `("FSIA" or "the Act")`, `(FSIA)`. */
const defined =
  /\((?:["\u201c]([A-Z]{2,8})["\u201d](?: or ["\u201c][^"\u201d()]{1,40}["\u201d])?|([A-Z]{2,8}))\)/g;
/** Abbreviations that everyone knows. */
const common = new Set('US USA UN EU UK FBI CIA NATO NASA IRS DC TV AM PM'.split(' '));

/** How often something in brackets is looked at before it is no abbreviation. */
const few = 5;

interface Defined {
  readonly from: number;
  readonly to: number;
  readonly abbreviation: string;
  /** What it stands for, where the words before it have its initials. */
  readonly meaning?: string;
}

/** That a brief with abbreviations of its own has a glossary, where the court asks for one. */
export const glossaryMissing: Check = {
  id: 'glossary-missing',
  looksAt: 'glossary of abbreviations',
  run({ brief, profile }) {
    const { glossary } = profile;
    if (!glossary || brief.sections.some(({ name }) => name === 'glossary')) return [];
    const abbreviations = abbreviationsOf(brief);
    const [first] = abbreviations;
    if (!first && glossary.value.asked === 'abbreviations') return [];
    const names = abbreviations.map(({ abbreviation }) => abbreviation);
    const which =
      names.length > 5 ? `${names.slice(0, 5).join(', ')} and others` : names.join(', ');
    return [
      {
        check: 'glossary-missing/abbreviations',
        severity: 'warning',
        ...(first ? { from: first.from, to: first.to } : brief.frontMatterSpan(['court'])),
        message: first
          ? `The brief has abbreviations of its own (${which}) and no glossary, which ${profile.name} asks for. Add the section "# Glossary", or write the names out.`
          : `${profile.name} asks for a glossary. Add the section "# Glossary".`,
        rule: ruleText(glossary),
        ...(first ? { fix: glossaryOf(brief, profile, abbreviations) } : {}),
      },
    ];
  },
};

function abbreviationsOf(brief: Brief): Defined[] {
  const found = new Map<string, Defined>();
  const tried = new Map<string, number>();
  for (const passage of brief.passages) {
    for (const match of passage.text.matchAll(defined)) {
      const abbreviation = match[1] ?? match[2] ?? '';
      if (common.has(abbreviation) || found.has(abbreviation)) continue;
      const tries = tried.get(abbreviation) ?? 0;
      if (tries > few) continue;
      tried.set(abbreviation, tries + 1);
      const meaning = meaningOf(
        abbreviation,
        passage.text.slice(Math.max(0, match.index - 120), match.index),
      );
      // Without quotation marks it may be the initials of a judge, or a State.
      if (!match[1] && !meaning) continue;
      const from = match.index + match[0].indexOf(abbreviation);
      const span = passage.sourceSpan(from, from + abbreviation.length);
      found.set(abbreviation, { ...span, abbreviation, ...(meaning ? { meaning } : {}) });
    }
  }
  return [...found.values()];
}

/** The words just before an abbreviation whose initials it is made of. */
function meaningOf(abbreviation: string, before: string): string | undefined {
  const words = before.trim().split(/\s+/);
  for (
    let from = words.length - 1;
    from >= 0 && words.length - from <= abbreviation.length * 2;
    from--
  ) {
    const run = words.slice(from);
    const initials = run
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (/^\p{Lu}/u.test(run[0] ?? '') && initials === abbreviation) return run.join(' ');
    if (initials.length > abbreviation.length) return undefined;
  }
  return undefined;
}

function glossaryOf(brief: Brief, profile: CourtProfile, abbreviations: readonly Defined[]): Fix {
  const entries = [...abbreviations]
    .sort((a, b) => (a.abbreviation < b.abbreviation ? -1 : 1))
    .map(({ abbreviation, meaning }) => `- ${abbreviation}: ${meaning ?? '[what it stands for]'}`);
  const line = brief.text.includes('\r\n') ? '\r\n' : '\n';
  const section = ['# Glossary', '', ...entries].join(line);
  const at = offsetInOrder(brief, profile, 'glossary');
  const [first] = brief.sections;
  // Never above the front matter, whatever the draft looks like.
  const from = Math.max(at, first?.heading ? spanOf(first.heading).from : at);
  return { title: 'Add a glossary', edits: [sectionInserted(brief, from, section)] };
}
