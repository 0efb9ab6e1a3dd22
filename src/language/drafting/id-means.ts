import type { Brief } from '../../brief/index.ts';
import {
  type Citation,
  isOneBlock,
  isPassedOver,
  opensPassage,
  type Place,
} from '../../citations/index.ts';

/** Text that joins the citations of one string: `; see also `, `, and `. */
const JOINS =
  /^\s*(?:;|,? with|,? and|,)\s*(?:(?:see|also|cf\.|e\.g\.|but|accord|and|generally|contra|in|with)[ ,]*){0,6}$/i;
/** Longer text between two citations is no joint. */
const LONGEST_JOINT = 60;

/**
 * The id of the authority *id.* would stand for at a place: the only one of the citation, or the string of
 * citations, just before it in the same stream; at the head of a note, the only one of the note before.
 * Bluebook rule 4.1. What a block quotation cites is passed over behind it, see `isPassedOver`.
 *
 * @param stream 0 for the text, the number of a note
 * @param offset of the place in the draft
 * @returns nothing where it would mean nothing, several works, or a place of the record
 */
export function idMeans(brief: Brief, stream: number, offset: number): string | undefined {
  if (stream < 0) return undefined;
  const { citations } = brief.citations;
  const place = placeAt(brief, stream, offset);
  const earlier = citations.filter((citation) => {
    return (
      counts(citation) &&
      brief.passages[citation.passage]?.stream === stream &&
      brief.sourceSpan(citation).to <= offset
    );
  });
  const before = seenFrom(brief, place, earlier);
  const last = before.at(-1);
  if (!last) return stream > 0 ? soleOf(brief, citations, stream - 1) : undefined;
  const group = [last];
  for (const other of before.slice(0, -1).reverse()) {
    const [next] = group;
    if (!next || !joined(brief, other, next)) break;
    group.unshift(other);
  }
  return sole(group);
}

/** The citations *id.* may look back at: where only a block quotation cites anything, what that cites. */
function seenFrom(
  { passages }: Brief,
  place: Place,
  earlier: readonly Citation[],
): readonly Citation[] {
  const seen = earlier.filter((citation) => !isPassedOver(passages, citation, place));
  const [first] = earlier;
  if (seen.length > 0 || !first) return seen;
  return earlier.filter(({ passage }) => isOneBlock(passages, first.passage, passage));
}

/** The passage that an offset of the draft is in, or that text there would begin. */
function placeAt({ passages, text }: Brief, stream: number, offset: number): Place {
  const before = passages.filter((each) => {
    return each.stream === stream && each.sourceOffset(0) <= offset;
  });
  const last = before.at(-1);
  if (!last) return { passage: 0, opens: true };
  const { from, to } = last.sourceSpan(0, last.text.length);
  if (/\n\s*\n/.test(text.slice(to, offset))) return { passage: last.index + 1, opens: true };
  const within = text.slice(from, offset).replaceAll(/[*_]/g, '');
  return { passage: last.index, opens: opensPassage(within, within.length) };
}

/** Whether *id.* looks back at a citation: not at one within another, and not at a name in passing. */
function counts({ part, fields: { form, popularName, pin } }: Citation): boolean {
  if (part || popularName || form === 'word' || form === 'rule') return false;
  return !form || form === 'sign' || pin !== undefined;
}

/** Whether two citations are of one string. */
function joined({ passages }: Brief, earlier: Citation, next: Citation): boolean {
  if (earlier.passage !== next.passage) return false;
  const between = next.span.from - earlier.span.to;
  if (next.string || between <= 0) return true;
  const text = passages[next.passage]?.text.slice(earlier.span.to, next.span.from) ?? '';
  return between <= LONGEST_JOINT && JOINS.test(text);
}

/** The only authority that the note before cites; the text is no note. */
function soleOf(brief: Brief, citations: readonly Citation[], note: number): string | undefined {
  if (note === 0) return undefined;
  return sole(
    citations.filter((citation) => {
      return counts(citation) && brief.passages[citation.passage]?.stream === note;
    }),
  );
}

/** The one authority all of some citations stand for. */
function sole(group: readonly Citation[]): string | undefined {
  const ids = new Set(group.map(({ authority }) => authority));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}
