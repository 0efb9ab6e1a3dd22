import type { Brief } from '../brief/index.ts';
import type { Authority } from '../citations/index.ts';
import { authorityOf, citationAt } from './citation-at.ts';

/** What a hover shows, and of what. */
export interface CitationHover {
  /** UTF-16 offsets into the draft. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs of Markdown; what comes from the draft is escaped. */
  readonly paragraphs: readonly string[];
}

/** What the citation at an offset stands for and why, or why that could not be told. */
export function hoverAt(brief: Brief, offset: number): CitationHover | undefined {
  const found = citationAt(brief, offset);
  if (!found) return undefined;
  const { citation, from, to } = found;
  const authority = authorityOf(brief, citation);
  const candidates = (citation.candidates ?? []).flatMap(
    (id) => brief.citations.authorities.find((one) => one.id === id) ?? [],
  );
  const paragraphs = [
    ...(authority ? [entry(authority), times(authority)] : []),
    ...(citation.why ? [escaped(citation.why)] : []),
    ...(candidates.length > 0 ? [candidates.map((one) => `- ${entry(one)}`).join('\n')] : []),
  ];
  return paragraphs.length > 0 ? { from, to, paragraphs } : undefined;
}

function entry(authority: Authority): string {
  return authority.name
    .map(({ text, italic }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      return italic && words ? `${before}*${escaped(words)}*${after}` : escaped(text);
    })
    .join('');
}

function times(authority: Authority): string {
  const occurrences = authority.occurrences.filter(({ how }) => how !== 'mention');
  const inNotes = occurrences.filter(({ note }) => note !== undefined).length;
  const all = occurrences.length === 1 ? 'Cited once' : `Cited ${occurrences.length} times`;
  if (inNotes === 0) return `${all}.`;
  return inNotes === occurrences.length ? `${all}, in notes.` : `${all}, ${inNotes} in notes.`;
}

/** Text without a meaning to Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&');
}
