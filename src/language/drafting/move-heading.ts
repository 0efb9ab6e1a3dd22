import type { Heading } from 'mdast';
import { type Brief, inventoryOf, plainText, spanOf, type TextEdit } from '../../brief/index.ts';
import { referenceEdits } from './follow-references.ts';
import { type DraftChange, edited, lineEndOf, type Refusal, type Reread } from './place.ts';

/** The deepest heading Markdown knows. */
const DEEPEST = 6;

/** A heading with all that stands below it, up to the next heading of its level or a higher one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The headings in it, its own first. */
  readonly headings: readonly Heading[];
  /** Place of its own heading among those of the draft's top level. */
  readonly index: number;
}

/**
 * Raises the heading a place is under, and those below it, by a level, or lowers them; cross-references
 * keep pointing to what they pointed to and say its new number.
 *
 * @param offset of the cursor
 */
export function shiftHeading(
  brief: Brief,
  offset: number,
  by: 'promote' | 'demote',
  reread: Reread,
): DraftChange | Refusal {
  const all = topHeadings(brief);
  const stretch = stretchAt(brief, all, offset);
  if (!stretch) return underNone;
  const [own] = stretch.headings;
  const depth = own?.depth ?? 1;
  const step = by === 'promote' ? -1 : 1;
  const title = own ? plainText(own) : '';
  if (depth === 1) {
    return {
      refused: `"${title}" is a section of the brief, and sections have no level to change.`,
    };
  }
  if (depth + step < 2) {
    return { refused: `"${title}" is at the highest level below a section.` };
  }
  if (stretch.headings.some((heading) => heading.depth + step > DEEPEST)) {
    return { refused: `Below "${title}" the lowest level of headings is reached.` };
  }
  const above = all[stretch.index - 1];
  if (by === 'demote' && (above?.depth ?? 1) < depth) {
    return {
      refused: `"${title}" would skip a level: there is no heading of its own level above it.`,
    };
  }
  const edits = stretch.headings.flatMap((heading) =>
    depthEdit(brief, heading, heading.depth + step),
  );
  const after = reread(edited(brief.text, edits));
  if (!sameTitles(brief, after, (index) => index)) return unreadable;
  const all_ = [...edits, ...referenceEdits(brief, after, (index) => index)];
  return { edits: inOrder(all_), select: shifted(offset, all_) };
}

/**
 * Moves the section a place is in, with its subheadings and the notes defined in it, before the section
 * before it or behind the next one of its level; cross-references follow.
 *
 * @param offset of the cursor
 */
export function moveSection(
  brief: Brief,
  offset: number,
  direction: 'up' | 'down',
  reread: Reread,
): DraftChange | Refusal {
  const all = topHeadings(brief);
  const own = stretchAt(brief, all, offset);
  if (!own) return underNone;
  const other = direction === 'up' ? siblingBefore(brief, all, own) : siblingAfter(brief, all, own);
  const title = plainText(own.headings[0] as Heading);
  if (!other) {
    return {
      refused:
        direction === 'up'
          ? `"${title}" is the first of its level here.`
          : `"${title}" is the last of its level here.`,
    };
  }
  const [first, second] = direction === 'up' ? [other, own] : [own, other];
  const places = swappedPlaces(brief, first, second);
  const plain = swapped(brief, first, second, []);
  const after = reread(edited(brief.text, [plain]));
  if (!sameTitles(brief, after, places)) return unreadable;
  const references = referenceEdits(brief, after, places);
  const inside = references.filter(({ from }) => first.from <= from && from < second.to);
  const outside = references.filter((edit) => !inside.includes(edit));
  const edits = [swapped(brief, first, second, inside), ...outside];
  return {
    edits: inOrder(edits),
    select: movedCursor(brief, own, first, second, offset, edits, inside),
  };
}

const underNone: Refusal = { refused: 'Put the cursor under a heading.' };
const unreadable: Refusal = {
  refused:
    'The headings would not be the same afterwards: a block above them, such as code, is not closed. Close it first.',
};

/** The headings that stand at the top of the draft: not in quotations, lists and notes. */
function topHeadings({ root }: Brief): Heading[] {
  return root.children.filter((node): node is Heading => node.type === 'heading');
}

function stretchAt(brief: Brief, all: readonly Heading[], offset: number): Stretch | undefined {
  const index = all.findLastIndex((heading) => spanOf(heading).from <= offset);
  return index < 0 ? undefined : stretchOf(brief, all, index);
}

function stretchOf({ text }: Brief, all: readonly Heading[], index: number): Stretch {
  const depth = all[index]?.depth ?? 1;
  const next = all.findIndex((heading, at) => at > index && heading.depth <= depth);
  const headings = all.slice(index, next < 0 ? undefined : next);
  const from = spanOf(all[index] as Heading).from;
  return { from, to: next < 0 ? text.length : spanOf(all[next] as Heading).from, headings, index };
}

function siblingBefore(brief: Brief, all: readonly Heading[], own: Stretch): Stretch | undefined {
  const depth = own.headings[0]?.depth ?? 1;
  const index = all.slice(0, own.index).findLastIndex((heading) => heading.depth <= depth);
  return all[index]?.depth === depth ? stretchOf(brief, all, index) : undefined;
}

function siblingAfter(brief: Brief, all: readonly Heading[], own: Stretch): Stretch | undefined {
  const index = own.index + own.headings.length;
  return all[index]?.depth === own.headings[0]?.depth ? stretchOf(brief, all, index) : undefined;
}

/** Two stretches that meet, in the other order; the blank lines between them and behind them stay. */
function swapped(
  brief: Brief,
  first: Stretch,
  second: Stretch,
  inside: readonly TextEdit[],
): TextEdit {
  const text = ({ from, to }: Stretch) => {
    const own = inside.filter((edit) => from <= edit.from && edit.to <= to);
    return edited(
      brief.text.slice(from, to),
      own.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
    );
  };
  const [before, between] = trailing(text(first));
  const [behind, last] = trailing(text(second));
  const gap = lineBreaks(between) < 2 ? between + lineEndOf(brief) : between;
  return { from: first.from, to: second.to, text: behind + gap + before + last };
}

/** A text and the blanks and line ends it ends in. */
function trailing(text: string): [string, string] {
  const body = text.trimEnd();
  return [body, text.slice(body.length)];
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Which heading of the new draft each of the old one is, counting all of them in the draft's order. */
function swappedPlaces(brief: Brief, first: Stretch, second: Stretch): (index: number) => number {
  const spans = inventoryOf(brief.root)
    .of('heading')
    .map((node) => spanOf(node).from);
  const within = ({ from, to }: Stretch) => spans.filter((at) => from <= at && at < to).length;
  const [a, b] = [within(first), within(second)];
  const start = spans.filter((at) => at < first.from).length;
  return (index) => {
    if (index < start || index >= start + a + b) return index;
    return index < start + a ? index + b : index - a;
  };
}

/** Whether a draft has the headings it should have after a change. */
function sameTitles(before: Brief, after: Brief, places: (index: number) => number): boolean {
  const old = inventoryOf(before.root).of('heading');
  const now = inventoryOf(after.root).of('heading');
  return (
    old.length === now.length &&
    old.every((node, index) => {
      const other = now[places(index)];
      return other !== undefined && plainText(other) === plainText(node);
    })
  );
}

/** The number signs of a heading; one that is underlined gets them in place of its line. */
function depthEdit({ text }: Brief, heading: Heading, depth: number): TextEdit[] {
  const { from, to } = spanOf(heading);
  const written = text.slice(from, to);
  const signs = /^#{1,6}/.exec(written)?.[0];
  if (signs) return [{ from, to: from + signs.length, text: '#'.repeat(depth) }];
  const line = /(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/.exec(written);
  if (!line) return [];
  const title = written
    .slice(0, line.index)
    .split(/\r\n|\r|\n/)
    .map((each) => each.trim())
    .join(' ');
  return [{ from, to, text: `${'#'.repeat(depth)} ${title}` }];
}

/** Where a place comes to stand after edits. */
function shifted(offset: number, edits: readonly TextEdit[]): { from: number; to: number } {
  let at = offset;
  for (const { from, to, text } of edits) {
    if (from >= offset) continue;
    at += to <= offset ? text.length - (to - from) : Math.min(0, from + text.length - offset);
  }
  return { from: at, to: at };
}

/** Where the cursor stands in the section that was moved. */
function movedCursor(
  brief: Brief,
  own: Stretch,
  first: Stretch,
  second: Stretch,
  offset: number,
  edits: readonly TextEdit[],
  inside: readonly TextEdit[],
): { from: number; to: number } {
  const body = brief.text.slice(own.from, own.to).trimEnd().length;
  const within = Math.min(offset, own.from + body);
  const ownEdits = inside.filter(({ from, to }) => own.from <= from && to <= own.to);
  const place = shifted(within, ownEdits).from - own.from;
  const region = edits.find(({ from, to }) => from === first.from && to === second.to);
  const outside = edits.filter((edit) => edit !== region && edit.from < first.from);
  const start = shifted(first.from, outside).from;
  if (own === second) return { from: start + place, to: start + place };
  const moved = trailing(edited(brief.text.slice(own.from, own.to), relative(ownEdits, own.from)));
  const tail = trailing(brief.text.slice(second.from, second.to))[1];
  const at = start + (region?.text.length ?? 0) - tail.length - moved[0].length + place;
  return { from: at, to: at };
}

function relative(edits: readonly TextEdit[], start: number): TextEdit[] {
  return edits.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start }));
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.from - b.from);
}
