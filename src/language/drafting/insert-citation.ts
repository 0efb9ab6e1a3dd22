import { type Brief, spanOf } from '../../brief/index.ts';
import type { Authority, StyledText } from '../../citations/index.ts';
import { entryText, type PlacedCitation, placesOf } from '../citation-at.ts';
import {
  type FormName,
  fullCitation,
  fullForm,
  hasPages,
  idForm,
  OPEN_PIN,
  shortForm,
} from './citation-forms.ts';
import { idMeans } from './id-means.ts';
import { blankBefore, inFrontMatter, noteAt } from './place.ts';
import { snippetText } from './snippet.ts';
import { styledMarkdown } from './styled-markdown.ts';

/** A citation that can be put at a place. */
export interface InsertableForm {
  readonly form: FormName;
  /** As it will read, without markup; a page to be supplied is `[page]`. */
  readonly shown: string;
  /** A VS Code snippet, with a tab stop for the page. */
  readonly snippet: string;
}

/** An authority of the brief with its citations at a place. */
export interface CitationChoice {
  readonly authority: Authority;
  /** Its entry in the table. */
  readonly entry: string;
  /** The form the place calls for, then the others. */
  readonly forms: readonly InsertableForm[];
}

/**
 * The authorities of a brief as they can be cited at a place: *id.* where the citation before stands for
 * that work alone, the short form where the same discussion cites it in full before, else the full form.
 * The one cited last comes first.
 *
 * @param offset of the cursor
 * @returns none in front matter
 */
export function citationChoices(brief: Brief, offset: number): CitationChoice[] {
  if (inFrontMatter(brief, offset)) return [];
  const place = readingPlace(brief, offset);
  const before = blankBefore(brief, offset);
  const after = /^[\p{L}\p{N}]/u.test(brief.text.slice(offset, offset + 2)) ? ' ' : '';
  const capital = opensSentence(brief, offset);
  const meant = idMeans(brief, place.stream, offset);
  const discussions = discussionsOf(brief);
  const here = discussionAt(discussions, place.inText);
  const choices = brief.citations.authorities.map((authority) => {
    const id = authority.id === meant;
    const places = placesOf(brief, authority);
    const short = shortForm(brief, authority);
    const seen = fullBefore(brief, places, place);
    const forms: [FormName, readonly StyledText[]][] = [['full', withOpenPage(brief, authority)]];
    if (short && seen.length > 0) {
      if (seen.some((from) => discussionAt(discussions, from) === here)) {
        forms.unshift(['short', short]);
      } else forms.push(['short', short]);
    }
    if (id) forms.unshift(['id', idForm(capital, hasPages(brief, authority) ? OPEN_PIN : '')]);
    return {
      authority,
      entry: entryText(authority),
      forms: forms.map(([form, pieces]) => formOf(form, pieces, before, after)),
      last: id ? Infinity : lastUse(brief, places, place),
    };
  });
  return choices.sort((a, b) => b.last - a.last).map(({ last: _, ...choice }) => choice);
}

/** A place in the order of reading: a note is read where it is referred to. */
interface ReadingPlace {
  /** 0 in the text, the number of the note, or -1 in a note that nothing refers to. */
  readonly stream: number;
  /** Offset of the cursor. */
  readonly offset: number;
  /** Offset in the text: of the cursor, or of the reference to the note. */
  readonly inText: number;
}

function readingPlace(brief: Brief, offset: number): ReadingPlace {
  const definition = noteAt(brief, offset);
  if (!definition) return { stream: 0, offset, inText: offset };
  const note = brief.footnotes.find((one) => one.definition === definition);
  if (!note) return { stream: -1, offset, inText: offset };
  return { stream: note.number, offset, inText: spanOf(note.reference).from };
}

/** Where citations in full stand that a reader has seen before a place. */
function fullBefore(
  brief: Brief,
  places: readonly PlacedCitation[],
  { stream, offset, inText }: ReadingPlace,
): number[] {
  return places.flatMap(({ citation, from }) => {
    if (citation.resolution !== 'full' || (citation.part && citation.part !== 'parenthetical')) {
      return [];
    }
    const own = brief.passages[citation.passage]?.stream ?? 0;
    if (own === 0) return from < inText ? [from] : [];
    // A reader of the text has not looked at the notes; a reader of a note has, up to it.
    if (stream <= 0 || own > stream || (own === stream && from >= offset)) return [];
    const reference = brief.footnotes[own - 1]?.reference;
    return reference ? [spanOf(reference).from] : [];
  });
}

/** Where discussions begin: each section, and each of its highest Parts. */
function discussionsOf({ sections, headings }: Brief): number[] {
  return [
    ...sections.map(({ from }) => from),
    ...headings.filter(({ level }) => level === 1).map(({ node }) => spanOf(node).from),
  ].sort((a, b) => a - b);
}

function discussionAt(discussions: readonly number[], offset: number): number {
  return discussions.findLast((from) => from <= offset) ?? 0;
}

/** Where a work was cited last before a place; -1 for nowhere. */
function lastUse(
  brief: Brief,
  places: readonly PlacedCitation[],
  { inText }: ReadingPlace,
): number {
  return places.reduce((last, { citation, from }) => {
    const own = brief.passages[citation.passage]?.stream ?? 0;
    const reference = own > 0 ? brief.footnotes[own - 1]?.reference : undefined;
    const at = reference ? spanOf(reference).from : from;
    return at <= inText ? Math.max(last, at) : last;
  }, -1);
}

/** The full form, with its page open where a work has pages and a date behind them. */
function withOpenPage(brief: Brief, authority: Authority): readonly StyledText[] {
  const kind = fullCitation(brief, authority)?.kind;
  const paged = kind === 'case' || kind === 'journal';
  return (paged ? fullForm(brief, authority, OPEN_PIN) : undefined) ?? authority.name;
}

function formOf(
  form: FormName,
  pieces: readonly StyledText[],
  before: string,
  after: string,
): InsertableForm {
  return {
    form,
    shown: pieces
      .map(({ text }) => text)
      .join('')
      .replace(OPEN_PIN, '[page]'),
    snippet: `${before}${snippetText(styledMarkdown(pieces))}$0${after}`,
  };
}

/** Characters before a place that tell whether a sentence ends there. */
const LOOK_BACK = 200;

/** Whether a word at a place opens a sentence. */
function opensSentence({ passages, text }: Brief, offset: number): boolean {
  const block = passages.find(({ node }) => {
    const { from, to } = spanOf(node);
    return from <= offset && offset <= to + 2;
  });
  if (!block) return true;
  const before = text
    .slice(Math.max(spanOf(block.node).from, offset - LOOK_BACK), offset)
    .replace(/(?:\[\^[^\]\s]*\]|[\s*_])+$/, '');
  if (/\b(?:[Cc]f|e\.g|v)\.,?$/.test(before)) return false;
  return before === '' || /[.?!]["\u201D'\u2019)\]]*$/.test(before);
}
