import type { Brief, Fix } from '../../brief/index.ts';
import type { Authority, Citation } from '../../citations/index.ts';
import type { CourtProfile } from '../../courts/index.ts';
import { authorshipSentences, sectionsNamed } from '../../statements/index.ts';
import type { BriefCheck, Filing } from '../check.ts';
import { authoritiesById } from './reading.ts';

/**
 * That the note a *supra* names is there, comes before, and cites the work in full. Bluebook rule 4.2.
 */
export const supraNotes: BriefCheck = {
  id: 'supra-notes',
  looksAt: 'notes that supra names',
  run({ brief, profile }: Pick<Filing, 'brief'> & Partial<Filing>) {
    const before = notesBefore(brief, profile);
    const known = new Map<Authority, number[]>();
    return brief.citations.citations.flatMap((citation) => {
      const number = Number(citation.fields.note);
      if (citation.kind !== 'supra' || !number) return [];
      const span = brief.sourceSpan(citation, 'core');
      const authority = authoritiesById(brief.citations).get(citation.authority ?? '');
      let notes = authority ? known.get(authority) : [];
      if (authority && !notes) {
        notes = notesThatCite(brief, authority).map((note) => note + before);
        known.set(authority, notes);
      }
      const exists = number <= brief.footnotes.length + before;
      // The resolver has said why nothing is meant, where the note is there.
      if (exists && (!authority || notes?.includes(number))) return [];
      const there = exists
        ? `Note ${number} does not cite it in full`
        : `There is no note ${number}`;
      const [right] = notes ?? [];
      return [
        {
          check: `supra-notes/${exists ? 'not-cited' : 'missing'}`,
          severity: 'warning' as const,
          ...span,
          message: `${there}. ${remedy(authority, right, exists)}`,
          rule: 'Bluebook rule 4.2',
          ...(right ? fixOf(brief, citation, number, right) : {}),
        },
      ];
    });
  },
};

function remedy(
  authority: Authority | undefined,
  note: number | undefined,
  exists: boolean,
): string {
  if (note) return exists ? `Write note ${note}, which does.` : `Note ${note} cites it in full.`;
  return authority
    ? 'No note cites it in full: leave the note out, or use a short form.'
    : 'Name the note that cites the work in full.';
}

/** How many notes Amicus prints before the writer's: where the court asks for it, who wrote the brief. */
function notesBefore(brief: Brief, profile: CourtProfile | undefined): number {
  const { frontMatter } = brief;
  if (!frontMatter || profile?.authorship.value.place !== 'first-footnote') return 0;
  if (sectionsNamed(brief, 'authorship').length > 0) return 0;
  return authorshipSentences(frontMatter, profile).length > 0 ? 1 : 0;
}

/** Notes that cite a work in full, first to last. */
function notesThatCite(brief: Brief, { occurrences }: Authority): number[] {
  const full = occurrences.filter(({ citation, note }) => {
    return note !== undefined && brief.citations.citations[citation]?.resolution === 'full';
  });
  return [...new Set(full.flatMap(({ note }) => note ?? []))].sort((a, b) => a - b);
}

function fixOf(brief: Brief, citation: Citation, number: number, right: number): { fix?: Fix } {
  const passage = brief.passages[citation.passage];
  const { from, to } = citation.core;
  const at = passage?.text.slice(from, to).search(new RegExp(`(?<=\\bnote )${number}\\b`)) ?? -1;
  if (!passage || at < 0) return {};
  const place = passage.sourceSpan(from + at, from + at + String(number).length);
  return { fix: { title: `Write note ${right}`, edits: [{ ...place, text: String(right) }] } };
}
