import type { Brief, Finding } from '../brief/index.ts';
import { type Citation, reporterName } from '../citations/index.ts';
import type { CitationCheck } from './check.ts';

/** How codes are abbreviated, by their letters alone. Bluebook rules 12.3 and 14.2. */
const CODES: Readonly<Record<string, string>> = {
  USC: 'U.S.C.',
  USCA: 'U.S.C.A.',
  USCS: 'U.S.C.S.',
  CFR: 'C.F.R.',
  FEDREG: 'Fed. Reg.',
};

/**
 * Stops and spaces in the abbreviations of reporters and codes, and the space after a section sign.
 * Bluebook rule 6.1: single letters stand close, longer abbreviations apart (`F.3d`, `F. Supp. 3d`).
 */
export const citationSpacing: CitationCheck = {
  id: 'citation-spacing',
  looksAt: 'stops and spaces in citations',
  run({ brief }) {
    return brief.citations.citations.flatMap((citation) => [
      ...abbreviation(brief, citation),
      ...sectionSign(brief, citation),
    ]);
  },
};

function abbreviation(brief: Brief, citation: Citation): Finding[] {
  const { reporter } = citation.fields;
  const written = reporter ?? codeAsWritten(brief, citation);
  if (!written) return [];
  const proper = reporter ? reporterName(reporter) : CODES[letters(written).toUpperCase()];
  if (!proper || proper === written || letters(proper) !== letters(written)) return [];
  return found(brief, citation, written, proper, 'abbreviation', 'Bluebook rule 6.1');
}

/** What stands between the title and the section or page. */
function codeAsWritten(brief: Brief, { kind, passage, core }: Citation): string | undefined {
  if (kind !== 'statute' && kind !== 'regulation') return undefined;
  const text = brief.passages[passage]?.text.slice(core.from, core.to) ?? '';
  return /^\d+\s+([A-Za-z][A-Za-z. ]*?)\s*(?:§|\d)/.exec(text)?.[1];
}

function sectionSign(brief: Brief, citation: Citation): Finding[] {
  const text = brief.passages[citation.passage]?.text.slice(citation.core.from, citation.core.to);
  const [written = '', signs = '', next = ''] = /(§+)(\w)/.exec(text ?? '') ?? [];
  if (!written) return [];
  return found(
    brief,
    citation,
    written,
    `${signs} ${next}`,
    'section-sign',
    'Bluebook rule 6.2(c)',
  );
}

function found(
  brief: Brief,
  { passage: index, core }: Citation,
  written: string,
  proper: string,
  what: string,
  rule: string,
): Finding[] {
  const passage = brief.passages[index];
  const at = passage?.text.slice(core.from, core.to).indexOf(written) ?? -1;
  if (!passage || at < 0) return [];
  const place = passage.sourceSpan(core.from + at, core.from + at + written.length);
  // Markup within it, or a no-break space: not for this to write anew.
  if (brief.text.slice(place.from, place.to) !== written) return [];
  return [
    {
      check: `citation-spacing/${what}`,
      severity: 'information',
      ...place,
      message: `"${written}" is written "${proper}".`,
      rule,
      fix: { title: `Write "${proper}"`, edits: [{ ...place, text: proper }] },
    },
  ];
}

function letters(text: string): string {
  return text.replace(/[\s.\u00A0]/g, '');
}
