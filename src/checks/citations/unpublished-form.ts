import type { Brief, Finding } from '../../brief/index.ts';
import type { Citation } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { quotedBlocks } from './citation-check.ts';
import { fullCitations } from './reading.ts';
import { isQuoted } from './spans.ts';

const DATABASE = /^WL$|LEXIS$/;
/** A docket number the engine does not read as one. */
const DOCKET =
  /\b(?:Nos?\.|No \d|Case|Docket|Dkt\.|Civ\.|Crim\.|Index|Civil|CV|CIV)|\d-[Cc][VvRr]-/;

/**
 * A case cited by *WL* or *LEXIS* has its docket number, and the day it was decided. Bluebook rule 10.8.1.
 */
export const unpublishedForm: BriefCheck = {
  id: 'unpublished-form',
  looksAt: 'docket numbers and dates of unpublished cases',
  run({ brief }) {
    const full = fullCitations(brief.citations);
    return brief.citations.authorities.flatMap(({ id, category }) => {
      if (category !== 'cases') return [];
      const all = full.get(id) ?? [];
      const of = all.filter(({ kind, fields }) => kind === 'case' || fields.docketNumber);
      const [first] = of;
      if (!first || !of.every(({ fields }) => DATABASE.test(fields.reporter ?? ''))) return [];
      if (first.part && first.part !== 'parenthetical') return [];
      if (!NAME.test(first.fields.caseName ?? '')) return [];
      const passage = brief.passages[first.passage];
      if (!passage || quotedBlocks(brief).has(passage.node)) return [];
      if (isQuoted(passage.text, first.core.from)) return [];
      const { text } = passage;
      const docketed = of.some(
        ({ fields, core, passage }) =>
          fields.docketNumber || DOCKET.test(textBefore(brief, passage, core.from)),
      );
      const dated = of.some(({ fields }) => /^[A-Z][a-z]+\.? \d/.test(fields.date ?? ''));
      return [
        ...(docketed ? [] : [finding(brief, first, 'docket')]),
        ...(dated || !first.fields.year || !text ? [] : [finding(brief, first, 'date')]),
      ];
    });
  },
};

const NAME = / vs?\.? |^(?:In re|Ex parte|Matter of) /;
/** So far before the database a docket number may stand. */
const REACH = 80;

function textBefore(brief: Brief, passage: number, at: number): string {
  return (brief.passages[passage]?.text ?? '').slice(Math.max(0, at - REACH), at);
}

function finding(brief: Brief, citation: Citation, what: 'docket' | 'date'): Finding {
  const { volume, reporter, page, caseName, year } = citation.fields;
  const cited = `${volume} ${reporter} ${page}`;
  return {
    check: `unpublished-form/${what}`,
    severity: 'warning',
    ...brief.sourceSpan(citation, 'core'),
    message:
      what === 'docket'
        ? `${caseName} is cited by a database alone. Add its docket number before "${cited}".`
        : `${caseName} has the year ${year} and no day. Give the whole date of an unpublished decision.`,
    rule: 'Bluebook rule 10.8.1',
  };
}
