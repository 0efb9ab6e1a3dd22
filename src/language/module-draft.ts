import type { Brief } from '../brief/index.ts';
import { entryText } from './citation-at.ts';

/** What of a brief an argument module is made of. */
export interface ModuleDraft {
  /** The Markdown selected, with the definitions of the notes it refers to. */
  readonly text: string;
  /** What it cites, as the table of authorities prints it, with the year where the citation has one. */
  readonly authorities: readonly { readonly cite: string; readonly date?: string }[];
}

/** A selection of a brief as the matter of an argument module. */
export function moduleDraft(brief: Brief, from: number, to: number): ModuleDraft {
  const selected = brief.text.slice(from, to).trim();
  const notes = brief.footnotes.flatMap(({ definition, reference }) => {
    const at = reference.position?.start.offset ?? -1;
    const defined = definition.position?.start.offset ?? -1;
    const end = definition.position?.end.offset ?? -1;
    const inside = defined >= from && end <= to;
    return at >= from && at < to && !inside ? [brief.text.slice(defined, end)] : [];
  });
  const cited = new Map<string, { cite: string; date?: string }>();
  for (const citation of brief.citations.citations) {
    const span = brief.sourceSpan(citation);
    const { authority: id } = citation;
    if (id === undefined || cited.has(id) || span.from < from || span.to > to) continue;
    const authority = brief.citations.authorities.find((each) => each.id === id);
    if (!authority) continue;
    const year = /\b(1[789]\d\d|20\d\d)\b(?!.*\b(?:1[789]\d\d|20\d\d)\b)/.exec(
      entryText(authority),
    )?.[1];
    const cite = authority.name.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
    cited.set(id, { cite, ...(year && authority.category === 'cases' ? { date: year } : {}) });
  }
  return { text: [selected, ...notes].join('\n\n'), authorities: [...cited.values()] };
}
