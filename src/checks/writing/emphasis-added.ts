import { countWordsInText, type Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import { eachProse, type Prose, type ProseFinding, placed } from '../prose.ts';
import { quotationsIn } from './quotations.ts';

/** Words that stand in italics wherever they are, emphasis or not. */
const FOREIGN = new Set(
  'ad alia aliunde amici amicus ante arguendo banc bona certiorari cf comity curiae custodia damnum de dicta dictum e.g e.g. en et ex facie facto fide fides forum gestae habeas hoc i.e i.e. ibid id id. in infra inter ipse ipso jure jus legem lex limine litem loci locus mens mutandis mutatis nihil non nunc obiter pari parens passim pendente per personam post prima personae pro quid quo ratione rea rem res respondeat se see seq seq. sic stare sua sui sub subpoena sponte supra tunc ultra vel vice vires vis viz voir dire laissez faire tort raison hostis humani generis cogens gentium mercatoria erga omnes alios acta nullum nulla crimen poena lege ab initio refoulement fortiori priori posteriori quantum meruit solum caveat corpus delicti'.split(
    ' ',
  ),
);

/** Words in a quotation that are the quotation itself, not a word used as a word. */
const SHORTEST = 5;

/**
 * Italics within a quotation where nothing says whose they are. Bluebook rule 5.2(d)(i). Names and titles
 * begin with a capital and foreign words are known, so that only what can be emphasis is found.
 */
export const emphasisAdded: BriefCheck = {
  id: 'emphasis-added',
  looksAt: 'emphasis in quotations',
  run({ brief }) {
    const findings: Finding[] = [];
    /** What waits for the paragraphs after a block quotation, where its citation stands. */
    let waiting: Finding[] = [];
    let general = false;
    eachProse(brief, 'emphasis-added', emphasisIn, (found, passage) => {
      if (found.general) general = true;
      const placedHere = found.findings.map((one) => placed(brief, passage, 'emphasis-added', one));
      if (found.inBlock) {
        waiting.push(...placedHere);
        return;
      }
      if (!found.said) findings.push(...waiting);
      waiting = [];
      findings.push(...placedHere);
    });
    findings.push(...waiting);
    return general ? [] : findings;
  },
};

interface Emphasis {
  readonly findings: readonly ProseFinding[];
  readonly inBlock: boolean;
  /** Whether something is said of emphasis. */
  readonly said: boolean;
  /** Whether it is said once for the whole brief. */
  readonly general: boolean;
}

function emphasisIn({ text, italics, code, inBlockQuotation }: Prose): Emphasis {
  const said = /emphas[ie]s|italics/i.test(text);
  const general = said && /\b(?:unless|except|throughout|all emphas[ie]s)\b/i.test(text);
  const known = { inBlock: inBlockQuotation, said, general };
  if (said || italics.length === 0) return { ...known, findings: [] };
  const quotations = inBlockQuotation
    ? [{ from: 0, to: text.length }]
    : quotationsIn(text, code).quotations.filter(({ to }) => to < text.length);
  const findings: ProseFinding[] = [];
  let at = 0;
  // Each quotation is measured once, however many italics it has.
  let measured = -1;
  let words = 0;
  for (const { from, to } of italics) {
    while ((quotations[at]?.to ?? text.length) < to) at++;
    const quotation = quotations[at];
    if (!quotation || from < quotation.from || to > quotation.to) continue;
    if (measured !== at) words = countWordsInText(text.slice(quotation.from, quotation.to));
    measured = at;
    // All of it in italics: a title, or words that are foreign or spoken of.
    if (to - from >= quotation.to - quotation.from - 2 || words < SHORTEST) continue;
    const set = text.slice(from, to);
    if (!isEmphasis(set)) continue;
    findings.push({
      what: 'unsaid',
      severity: 'information',
      from,
      to,
      message: `"${set}" is in italics within a quotation, and nothing says whose emphasis it is. Write (emphasis added) after the citation, or (emphasis in original) where it must be said.`,
      rule: 'Bluebook rule 5.2(d)',
    });
  }
  return { ...known, findings };
}

function isEmphasis(words: string): boolean {
  if (!/^\p{Ll}/u.test(words) || / v\.? /.test(words)) return false;
  return !words
    .toLowerCase()
    .split(/[\s,;'\u2019-]+/)
    .filter((word) => word !== '')
    .every((word) => FOREIGN.has(word));
}
