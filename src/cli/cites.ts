/** `amicus cites` and `amicus authorities`: what the citation engine reads, as text or JSON. */
import {
  type Citation,
  type CitationReading,
  courtId,
  isSupreme,
  type MarkedPassage,
  markedPassages,
  readCitations,
  writtenSpan,
} from '../citations/index.ts';

/** A citation as `amicus cites --json` prints it; offsets count UTF-16 code units of the input. */
export type PrintedCitation = Readonly<Record<string, unknown>>;

/** The kinds other programs know, by ours. */
const KINDS: Partial<Record<Citation['kind'], string>> = {
  statute: 'law',
  regulation: 'law',
  constitution: 'law',
  rule: 'law',
  treaty: 'law',
  legislative: 'other',
  restatement: 'other',
  book: 'other',
};

const kindOf = ({ kind, fields }: Citation): string =>
  kind === 'reference' && (fields.section ?? fields.rule) ? 'law' : (KINDS[kind] ?? kind);

/** The court by its identifier, and as written; reporters of one court tell it by themselves. */
function courtFields({ fields, kind }: Citation): { court?: string; courtText?: string } {
  const { court, reporter } = fields;
  if (court) return { court: courtId(court) ?? court, courtText: court };
  const decided = kind === 'case' || kind === 'short';
  return decided && reporter && isSupreme(reporter) ? { court: 'scotus' } : {};
}

/** What a text cites. */
export interface Cited {
  readonly passages: readonly MarkedPassage[];
  readonly reading: CitationReading;
}

/** Reads a text or Markdown. */
export function readText(text: string): Cited {
  const passages = markedPassages(text);
  return { passages, reading: readCitations(passages) };
}

/** The citations of a text as they are printed: in order, each with what it stands for. */
export function printedCitations(text: string): PrintedCitation[] {
  const { passages, reading } = readText(text);
  const first = new Map<string, number>();
  const { citations } = reading;
  for (const [i, { authority, kind, fields }] of citations.entries()) {
    if (authority === undefined || first.has(authority)) continue;
    if (kind !== 'short' && kind !== 'id' && kind !== 'supra' && !fields.popularName)
      first.set(authority, i);
  }
  return citations.map((citation, i) => {
    const passage = passages[citation.passage];
    const core = passage ? writtenSpan(passage, citation.core) : citation.core;
    const span = passage ? writtenSpan(passage, citation.span) : citation.span;
    const { authority, resolution, why, candidates, part } = citation;
    const target = authority === undefined ? undefined : first.get(authority);
    const { court: _, ...fields } = citation.fields;
    return {
      kind: kindOf(citation),
      type: citation.kind,
      text: text.slice(core.from, core.to),
      start: core.from,
      end: core.to,
      fullStart: span.from,
      fullEnd: span.to,
      ...fields,
      ...(fields.reporter === undefined && fields.code ? { reporter: fields.code } : {}),
      ...courtFields(citation),
      ...(part ? { part } : {}),
      resolvedTo: part === 'history' ? i : (target ?? null),
      resolution,
      ...(why ? { why } : {}),
      ...(candidates ? { candidates: candidates.map((id) => first.get(id) ?? null) } : {}),
    };
  });
}

/** Pages of a text: where each begins and ends, and its label. */
export type Pages = readonly (readonly [number, number, string])[];

/** A table of authorities by entry, with the pages each is cited on. */
export function printedTable(text: string, pages: Pages): PrintedCitation[] {
  const { passages, reading } = readText(text);
  return reading.authorities.map(({ category, name, citations }) => {
    const labels: string[] = [];
    for (const index of citations) {
      const citation = reading.citations[index];
      const passage = citation && passages[citation.passage];
      if (!citation || !passage) continue;
      const { from } = writtenSpan(passage, citation.span);
      const label = pages.find(([start, end]) => start <= from && from < end)?.[2];
      if (label !== undefined && !labels.includes(label)) labels.push(label);
    }
    return { category, text: name.map((piece) => piece.text).join(''), pages: labels };
  });
}
