import type { Brief, TextEdit } from '../brief/index.ts';
import type { Authority, Citation } from '../citations/index.ts';
import { citedAt, mentionsOf } from './citation-at.ts';

/** The short name at an offset, which can be renamed. */
export interface ShortName {
  readonly authority: Authority;
  readonly name: string;
  /** UTF-16 offsets into the draft. */
  readonly from: number;
  readonly to: number;
}

/**
 * The short name an authority goes by at an offset: of a short form, a *supra*, a name alone, or where
 * the full citation gives it.
 */
export function shortNameAt(brief: Brief, offset: number): ShortName | undefined {
  const authority = citedAt(brief, offset)?.authority;
  // What the Constitution's parts are called is not for a brief to change.
  if (!authority || authority.category === 'constitution') return undefined;
  for (const place of shortNamesOf(brief, authority)) {
    if (place.from <= offset && offset <= place.to) return { authority, ...place };
  }
  return undefined;
}

/** The changes that give an authority another short name wherever it goes by the old one. */
export function renameEdits(brief: Brief, { authority, name }: ShortName, to: string): TextEdit[] {
  return shortNamesOf(brief, authority)
    .filter((place) => place.name === name)
    .map(({ from, to: end }) => ({ from, to: end, text: to }));
}

/** Every place an authority is called by a short name, with that name. */
function shortNamesOf(
  brief: Brief,
  authority: Authority,
): { name: string; from: number; to: number }[] {
  const places = mentionsOf(brief, authority);
  const used = places.flatMap(({ citation }) => named(brief, citation, shortNameIn(citation)));
  const names = new Set(used.map(({ name }) => name));
  // `… (2010) ("Samantar")` gives the name that short forms use.
  const given = places
    .filter(({ citation }) => citation.resolution === 'full')
    .flatMap(({ citation }) => [...names].flatMap((name) => quoted(brief, citation, name)));
  const all = new Map([...used, ...given].map((place) => [place.from, place]));
  return [...all.values()].sort((a, b) => a.from - b.from);
}

function shortNameIn({ kind, fields }: Citation): string | undefined {
  if (kind === 'short' || kind === 'supra') return fields.antecedent;
  return kind === 'reference' ? fields.name : undefined;
}

function named(brief: Brief, citation: Citation, name: string | undefined) {
  const passage = brief.passages[citation.passage];
  if (!name || !passage) return [];
  const at = passage.text.indexOf(name, citation.span.from);
  if (at < 0 || at + name.length > citation.span.to) return [];
  return [{ name, ...passage.sourceSpan(at, at + name.length) }];
}

function quoted(brief: Brief, { passage: index, span }: Citation, name: string) {
  const passage = brief.passages[index];
  const at = passage?.text.slice(span.from, span.to).search(quotedName(name)) ?? -1;
  if (!passage || at < 0) return [];
  const from = span.from + at + 1;
  return [{ name, ...passage.sourceSpan(from, from + name.length) }];
}

function quotedName(name: string): RegExp {
  return new RegExp(`["\u201C]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["\u201D]`);
}
