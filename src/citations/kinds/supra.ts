/** *Supra*: `Dodge & Keitner, supra, at 690`, `Burt, supra note 4, at 2`. */
import type { Span } from '../citation.ts';
import { clueWords, mayHold } from '../clues.ts';
import { nameBefore } from '../names.ts';
import { isSignal } from '../signals.ts';
import { type Found, fieldsOf, matchAt, matchesOf, type Source, slice } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const SUPRA = /\bsupra\b/g;
const CLUE = clueWords('supra');
const NOTE = /,? (?:note|n\.) ?(\d{1,3})/y;
/** `supra Part II` points inside the brief and cites nothing. */
const INSIDE =
  /,? (?:Parts?|Sections?|Argument|Point|pp?\.|§|[IVX]+\b|text accompanying|notes? accompanying)/y;
/** `See supra at 12`: a page of this brief. */
const PAGE_INSIDE = /,? at (?:pp?\. ?)?\d/y;
/** `Part II.A, supra`, `p. 12, supra`, `note 3, supra`. */
const INSIDE_BEFORE =
  /(?:^|[ (])(?:(?:Parts?|Pt\.|Sections?|Points?|Argument) (?:[IVX]{1,5}|[A-Z]|\d{1,2})(?:[.-]\w{1,4}){0,4}|(?:pp?\.|pages?|notes?|nn?\.) ?\d{1,3}(?:-\d{1,3})?),? ?$/;

/** The section of a treatise or of an act: `supra, § 3568`. */
const SECTION =
  /,? (?:at )?((?:§{1,2} ?\d[\w.:-]{0,12}|arts?\. ?[\dIVX]{1,5})(?:\(\w{1,4}\)){0,4})(?<![.:-])/y;

/** The one word before `, supra`, for names without a capital. */
function wordBefore(plain: string, at: number, floor: number): Span | undefined {
  const word = /(?:^|[ (])([\p{L}][\p{L}'-]{1,30}), ?$/u.exec(
    plain.slice(Math.max(floor, at - 36), at),
  );
  if (!word?.[1]) return undefined;
  const from = at - (word[0].length - word[0].indexOf(word[1]));
  return { from, to: from + word[1].length };
}

/**
 * Takes *supra* behind a work that is named by its number into the citation of the work: `H.R. Rep. No.
 * 94-1476, supra, at 67` is one citation.
 *
 * @returns the citations without those taken in
 */
export function takeInSupras(found: Found[], plain: string): Found[] {
  if (!found.some(isNameless)) return found;
  const byEnd = new Map(
    found.flatMap((one) => (one.work && !one.part ? [[one.core.to, one]] : [])),
  );
  return found.filter((supra) => {
    if (!isNameless(supra)) return true;
    const from =
      supra.core.from -
      (/, ?$/.exec(plain.slice(supra.core.from - 2, supra.core.from))?.[0].length ?? 0);
    const work = from < supra.core.from ? byEnd.get(from) : undefined;
    if (!work) return true;
    Object.assign(work, {
      core: { from: work.core.from, to: supra.core.to },
      span: { from: work.span.from, to: Math.max(work.span.to, supra.span.to) },
      fields: { ...work.fields, ...fieldsOf({ pin: supra.fields.pin }) },
    });
    return false;
  });
}

const isNameless = ({ kind, fields }: Found): boolean =>
  kind === 'supra' && !fields.antecedent && !fields.note;

/** All *supra* of a passage that name a work or a note. */
export function readSupras(source: Source, floors: readonly number[]): Found[] {
  if (!mayHold(source, CLUE)) return [];
  let next = 0;
  return matchesOf(SUPRA, source.plain).flatMap((at): Found[] => {
    const after = at.index + at[0].length;
    while ((floors[next] ?? Infinity) <= at.index) next++;
    const floor = floors[next - 1] ?? 0;
    // `asdf, 123 supra`: Californians repeat the volume.
    const volume = /(?:^|[ ,])(\d{1,4}) ?$/.exec(
      source.plain.slice(Math.max(0, at.index - 6), at.index),
    );
    const before = at.index - (volume ? volume[0].trimStart().replace(/^,/, '').length : 0);
    const called =
      nameBefore(source, before, floor, 'bare') ?? wordBefore(source.plain, before, floor);
    const name = called && !isSignal(slice(source, called)) ? called : undefined;
    const note = matchAt(NOTE, source.plain, after);
    if (INSIDE_BEFORE.test(source.plain.slice(Math.max(floor, at.index - 30), at.index))) return [];
    if (!name && !note && matchAt(INSIDE, source.plain, after)) return [];
    if (called && !name && matchAt(PAGE_INSIDE, source.plain, after)) return [];
    const end = note ? after + note[0].length : after;
    const section = matchAt(SECTION, source.plain, end);
    const pins = section
      ? { end: end + section[0].length, pin: section[1] ?? '' }
      : readPins(source, end, true);
    const parens = readParens(source, pins.end);
    return [
      {
        kind: 'supra',
        core: { from: at.index, to: pins.end },
        span: { from: name?.from ?? at.index, to: parens.end },
        fields: fieldsOf({
          antecedent: name ? slice(source, name) : undefined,
          volume: volume?.[1],
          note: note?.[1],
          pin: pins.pin,
          parenthetical: firstWeight(source, parens.parens),
        }),
        parens: parens.parens,
      },
    ];
  });
}
