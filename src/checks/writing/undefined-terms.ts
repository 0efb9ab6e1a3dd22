import type { Brief, BriefPassage, Finding } from '../../brief/index.ts';
import type { Span } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { eachProse, type Prose } from '../prose.ts';
import { allDefinitions } from './all-definitions.ts';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations.ts';
import { isWithin, quotationsIn } from './quotations.ts';

const TOKEN =
  /(?<![\p{L}\p{N}&.\u2019'/@_-])[A-Z][A-Z&]{2,5}(?=s?(?![\p{L}\p{N}&/@_]|\.\p{L}|-[\p{Lu}\p{N}]))/gu;
const ROMAN = /^[IVXLCDM]+$/;

/** Times an abbreviation comes before its reader misses what it stands for. */
const OFTEN = 2;

/** Abbreviations in capitals that are used and nowhere said what they stand for. */
export const undefinedTerms: BriefCheck = {
  id: 'undefined-terms',
  looksAt: 'abbreviations never explained',
  run({ brief }) {
    const used = new Map<string, { passage: BriefPassage; span: Span; times: number }>();
    const explained = new Set<string>();
    eachProse(brief, 'undefined-terms', abbreviationsIn, (found, passage) => {
      for (const name of found.explained) explained.add(name);
      for (const { name, from, to } of found.used) {
        const before = used.get(name);
        if (before) before.times++;
        else used.set(name, { passage, span: { from, to }, times: 1 });
      }
    });
    if (used.size === 0) return [];
    for (const { term, others } of allDefinitions(brief)) {
      for (const name of [term, ...others]) explained.add(name);
    }
    let names: ReadonlySet<string> | undefined;
    const findings: Finding[] = [];
    for (const [name, { passage, span, times }] of used) {
      if (times < OFTEN || explained.has(name)) continue;
      // Only asked where it matters: it looks at every citation.
      names ??= namesIn(brief);
      if (names.has(name)) continue;
      findings.push({
        check: 'undefined-terms/never-explained',
        severity: 'information',
        ...passage.sourceSpan(span.from, span.to),
        message: `"${name}" is used ${times} times, and the brief does not say what it stands for. Write it out here: Full Name ("${name}").`,
      });
    }
    return findings;
  },
};

interface Abbreviations {
  readonly used: readonly (Span & { readonly name: string })[];
  readonly explained: readonly string[];
}

const NONE: Abbreviations = { used: [], explained: [] };

/** Those of a block, and those that stand where something is explained. */
function abbreviationsIn({ text, type, italics, code, inBlockQuotation }: Prose): Abbreviations {
  const matches = [...text.matchAll(TOKEN)];
  // A line in capitals throughout has no abbreviations.
  if (matches.length === 0 || (type !== 'tableCell' && !/\p{Ll}/u.test(text))) return NONE;
  const { quotations } = quotationsIn(text, code);
  const used: { name: string; from: number; to: number }[] = [];
  const explained: string[] = [];
  for (const { 0: name, index: from } of matches) {
    if (ROMAN.test(name) || KNOWN_ABBREVIATIONS.has(name)) continue;
    const to = from + name.length;
    const before = text.slice(Math.max(0, from - 24), from);
    const after = text.slice(to, to + 12);
    if (explains(before, after, from) || (type === 'tableCell' && text.trim() === name)) {
      explained.push(name);
      continue;
    }
    // A name in italics is a case's; one beside a capital is part of a longer name.
    const inName = isWithin(italics, from) || NAME_BEFORE.test(before) || NAME_AFTER.test(after);
    const isQuoted = inBlockQuotation || isWithin(quotations, from);
    if (!inName && !isQuoted && !isWithin(code, from)) used.push({ name, from, to });
  }
  return { used, explained };
}

/** A capital in the middle of a sentence. */
const NAME_BEFORE = /[\p{Ll},] \p{Lu}[\p{L}.]* $|[A-Z]{2}[^\p{L}]{1,3}$/u;
/** A name that goes on, a code's abbreviations (TEX. R.), or a line in capitals. */
const NAME_AFTER = /^s? \p{Lu}|^ ?\. \p{Lu}\.|^[^\p{L}]{1,3}[A-Z]{2}/u;
const EXPLAINS =
  /(?:known as|called|abbreviated|stands? for|acronym|\p{L}, or)(?: the)? ["\u201C]?$/u;

/** `(FSIA)`, `FSIA (Foreign …`, `FSIA, or Foreign …`, `known as FSIA`, and the entry of a glossary. */
function explains(before: string, after: string, from: number): boolean {
  if (/[([]["\u201C\u2018']?$/.test(before) || EXPLAINS.test(before)) return true;
  if (from === 0 && /^\s*[:\u2013\u2014-]/.test(after)) return true;
  return /^s? \(/.test(after) || /^,? or (?:the )?\p{Lu}\p{Ll}/u.test(after);
}

/** Capitals in the names of parties, amici and counsel, and in citations. */
function namesIn(brief: Brief): ReadonlySet<string> {
  const { citations } = brief.citations;
  const texts = [JSON.stringify(brief.frontMatter ?? {})];
  for (const { passage, span } of citations) {
    texts.push(brief.passages[passage]?.text.slice(span.from, span.to) ?? '');
  }
  const names = new Set<string>();
  for (const text of texts)
    for (const [name] of text.matchAll(/[A-Z][A-Z&]{2,7}/g)) names.add(name);
  return names;
}
