import type { Emphasis, Nodes } from 'mdast';
import { type Brief, type BriefPassage, bodyNodes, spanOf } from '../../brief/index.ts';
import type { Authority, Citation, StyledText } from '../../citations/index.ts';
import { authorityOf, citationAt } from '../citation-at.ts';
import { fullCitation, fullForm, shortForm } from './citation-forms.ts';
import { type DraftSnippet, edited, type Refusal, type Reread } from './place.ts';
import { escapedSnippet, snippetText } from './snippet.ts';
import { type Joint, styledMarkdown } from './styled-markdown.ts';

/**
 * Writes the citation at a place in its short or its full form: the pinpoint, parentheticals of weight and
 * the italics about it are kept; court, date and later history are left out of a short form.
 *
 * @param offset of the cursor
 * @param reread reads the draft so changed, so that nothing is offered that would mean something else
 */
export function convertCitation(
  brief: Brief,
  offset: number,
  to: 'short' | 'full',
  reread: Reread,
): DraftSnippet | Refusal {
  const found = citationAt(brief, offset);
  const passage = found && brief.passages[found.citation.passage];
  if (!found || !passage) return { refused: 'Put the cursor in a citation.' };
  const citation = wholeOf(brief, found.citation);
  const authority = authorityOf(brief, citation);
  if (!authority) {
    return { refused: citation.why ?? 'This is no citation of an authority.' };
  }
  if (isIn(citation, to)) {
    return {
      refused:
        to === 'short'
          ? 'This citation is in its short form.'
          : 'This citation is in its full form.',
    };
  }
  if (citation.kind === 'reference' && citation.fields.form === 'name' && !citation.fields.pin) {
    return { refused: 'This is the name of a case alone, which is no citation.' };
  }
  const pin = citation.fields.pin ?? pinBefore(brief, citation);
  const none: Refusal = {
    refused:
      to === 'short'
        ? `${authority.short} has no short form of its own.`
        : `${authority.short} has no full form that could hold this pinpoint.`,
  };
  const pieces =
    to === 'short' ? shortForm(brief, authority, pin) : fullForm(brief, authority, pin);
  if (!pieces) return none;
  const place = placeOf(brief, passage, citation);
  const tail = tailOf(brief, passage, citation, to);
  const result = written(brief, place, pieces, tail);
  return means(brief, result, authority, reread) ? result : none;
}

/** The citation that is converted: of a parallel reporter, later history or codified section the one it hangs on. */
function wholeOf(brief: Brief, citation: Citation): Citation {
  const { part, of } = citation;
  const holder =
    part && part !== 'parenthetical' && of !== undefined
      ? brief.citations.citations[of]
      : undefined;
  return holder ?? citation;
}

function isIn({ kind, resolution, fields }: Citation, form: 'short' | 'full'): boolean {
  // A document on Westlaw is named by its number, with or without its date.
  const dated = fields.year !== undefined || !/\b(?:WL|LEXIS)$/.test(fields.reporter ?? '');
  if (form === 'full') return resolution === 'full' && dated;
  if (kind === 'reference') return fields.form !== 'name';
  return kind === 'short' || kind === 'supra' || (resolution === 'full' && !dated);
}

/** The page *id.* repeats when it names none: that of the citation before it. */
function pinBefore({ citations: { citations }, passages }: Brief, citation: Citation) {
  if (citation.kind !== 'id') return undefined;
  const stream = passages[citation.passage]?.stream;
  const before = citations.slice(0, citations.indexOf(citation)).findLast((one) => {
    return !one.part && passages[one.passage]?.stream === stream;
  });
  return before?.authority === citation.authority ? before?.fields.pin : undefined;
}

/** A stretch of the draft with its italics. */
interface Place extends Joint {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a citation stands, with the markers of italics that begin or end with it; and whether it begins or
 * ends inside italics that hold more, such as a signal before it.
 */
function placeOf(brief: Brief, passage: BriefPassage, citation: Citation): Place {
  const span = brief.sourceSpan(citation);
  let { from, to } = span;
  let startsItalic = false;
  let endsItalic = false;
  let marker: string | undefined;
  for (const node of emphasesIn(passage.node)) {
    const { from: opens, to: closes } = spanOf(node);
    const begins = opens < span.from && span.from < closes;
    const ends = opens < span.to && span.to < closes;
    if (!begins && !ends) continue;
    marker = brief.text[opens];
    const ownBegin = begins && opens + 1 === span.from;
    const ownEnd = ends && closes - 1 === span.to;
    if (begins && ends && !(ownBegin && ownEnd)) {
      startsItalic = true;
      endsItalic = true;
      continue;
    }
    if (ownBegin) from = opens;
    else if (begins) startsItalic = true;
    if (ownEnd) to = closes;
    else if (ends) endsItalic = true;
  }
  return { from, to, startsItalic, endsItalic, ...(marker ? { marker } : {}) };
}

function emphasesIn(node: Nodes): Emphasis[] {
  return [...bodyNodes(node)].filter((each): each is Emphasis => each.type === 'emphasis');
}

/** What of a citation stays as it is typed: its parentheticals of weight. */
function tailOf(
  { text, sourceSpan }: Brief,
  passage: BriefPassage,
  citation: Citation,
  form: 'short' | 'full',
): string {
  const { core, span, resolution } = citation;
  let from = core.to;
  if (form === 'short' && resolution === 'full') {
    const rest = passage.text.slice(core.to, span.to);
    const date = /\((?:[^()]{0,80}\s)?\d{4}\)/.exec(rest);
    if (date) from += date.index + date[0].length;
    else if (citation.kind !== 'statute' && citation.kind !== 'rule') from = span.to;
  }
  if (from >= span.to || passage.text.slice(from, from + 2) !== ' (') return '';
  const { to } = sourceSpan(citation);
  return text.slice(passage.sourceOffset(from), to);
}

/** The citation as it will be typed. */
function written(
  brief: Brief,
  place: Place,
  pieces: readonly StyledText[],
  tail: string,
): DraftSnippet {
  let { from } = place;
  let lead = '';
  const opensPlain = place.startsItalic && !pieces[0]?.italic;
  if (opensPlain) {
    // Italics are closed behind the word before, not behind a blank.
    const blank = /\s+$/.exec(brief.text.slice(Math.max(0, from - 4), from))?.[0] ?? '';
    from -= blank.length;
    lead = (place.marker ?? '*') + blank;
  }
  const joint = { ...place, startsItalic: place.startsItalic === true && !opensPlain };
  // Italics that end within the citation were closed by a marker that goes with it, or by the tail's own.
  const text = lead + styledMarkdown(pieces, tail === '' ? joint : { ...joint, endsItalic: false });
  return { from, to: place.to, snippet: snippetText(text) + escapedSnippet(tail) };
}

/** Whether the draft so changed cites the same authority there. */
function means(
  brief: Brief,
  { from, to, snippet }: DraftSnippet,
  authority: Authority,
  reread: Reread,
): boolean {
  const page = fullCitation(brief, authority)?.fields.page ?? '1';
  const text = snippet.replace(/\$\{\d+:\[page\]\}/g, page).replace(/\\([\\$}])/g, '$1');
  const tried = reread(edited(brief.text, [{ from, to, text }]));
  return tried.citations.citations.some((citation) => {
    const span = tried.sourceSpan(citation);
    const there = span.from < from + text.length && from < span.to;
    return there && !citation.part && citation.authority === authority.id;
  });
}
