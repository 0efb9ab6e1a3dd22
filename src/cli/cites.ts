/** `amicus cites` and `amicus authorities`: what the citation engine reads, as text or JSON. */
import { lineAndColumn } from '../brief/finding.ts';
import {
  type Authority,
  type AuthorityCategory,
  CATEGORY_TITLES,
  type Citation,
  type CitationReading,
  courtId,
  isSupreme,
  type MarkedPassage,
  markedPassages,
  readCitations,
  writtenSpan,
} from '../citations/index.ts';
import { type CitesArguments, UsageError } from './arguments.ts';
import { readDraft } from './draft.ts';

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
  if (court === 'U.S.') return { court: 'scotus', courtText: court };
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
    const { authority, resolution, why, candidates, part, signal } = citation;
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
      ...(signal ? { signal } : {}),
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

/** What the two tasks read and write. */
export interface CitesTerminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/**
 * `amicus cites` and `amicus authorities`.
 *
 * @returns the exit code.
 * @throws {ReadError} when the file cannot be read, {@link UsageError} when the batch is no such array.
 */
export async function runCites(
  task: 'cites' | 'authorities',
  { file, json, batch }: CitesArguments,
  { stdin, stdout }: CitesTerminal,
): Promise<number> {
  const draft = await readDraft(batch ? '-' : file, stdin);
  const print = (value: unknown): void => {
    stdout.write(`${JSON.stringify(value, null, batch ? undefined : 2)}\n`);
  };
  if (batch) {
    const answers: Record<string, unknown> = {};
    for (const { id, text, pages } of readBatch(draft.text)) {
      answers[id] = task === 'cites' ? printedCitations(text) : printedTable(text, pages ?? []);
    }
    print(answers);
  } else if (task === 'cites') {
    const citations = printedCitations(draft.text);
    if (json) print(citations);
    else stdout.write(citations.map((citation) => citationLine(citation, draft.text)).join(''));
  } else {
    // Loaded here: the parser of briefs is large, and `cites` does without.
    const { parseBrief } = await import('../export/index.ts');
    const { authorities } = parseBrief(draft.text).citations;
    if (json) print(authorities);
    else stdout.write(tableText(authorities));
  }
  return 0;
}

interface BatchText {
  readonly id: string;
  readonly text: string;
  readonly pages?: Pages;
}

function readBatch(text: string): readonly BatchText[] {
  const wrong = 'The batch is to be a JSON array of {"id": …, "text": …}.';
  let batch: unknown;
  try {
    batch = JSON.parse(text);
  } catch (reason) {
    throw new UsageError(`${wrong} ${(reason as Error).message}`);
  }
  const fits =
    Array.isArray(batch) &&
    batch.every((each) => typeof each?.id === 'string' && typeof each.text === 'string');
  if (!fits) throw new UsageError(wrong);
  return batch as BatchText[];
}

/** `12:5  case  560 U.S. 305, full` and, for one that refers back, to what and why. */
function citationLine(citation: PrintedCitation, text: string): string {
  const {
    start,
    type,
    text: core,
    resolution,
    why,
  } = citation as {
    start: number;
    type: string;
    text: string;
    resolution: string;
    why?: string;
  };
  const { line, column } = lineAndColumn(text, start);
  const reason = why ? `\n        ${resolution}: ${why}` : '';
  return `${line}:${column}  ${type}  ${core.replace(/\s+/g, ' ')}${reason}\n`;
}

/** The table as text: each entry with how often it is cited, and how. */
function tableText(authorities: readonly Authority[]): string {
  const lines: string[] = [];
  let last: AuthorityCategory | undefined;
  for (const { category, name, occurrences } of authorities) {
    if (category !== last) lines.push(`${last ? '\n' : ''}${CATEGORY_TITLES[category]}`);
    last = category;
    const count = new Map<string, number>();
    for (const { how } of occurrences) count.set(how, (count.get(how) ?? 0) + 1);
    const times = [...count].map(([how, number]) => `${number} ${how}`).join(', ');
    lines.push(`  ${name.map((piece) => piece.text).join('')}  (${times})`);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'No authorities.\n';
}
