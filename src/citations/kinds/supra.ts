/** *Supra*: `Dodge & Keitner, supra, at 690`, `Burt, supra note 4, at 2`. */
import type { Span } from '../citation.ts';
import { clueWords, mayHold } from '../clues.ts';
import { nameBefore } from '../names.ts';
import { type Found, fieldsOf, matchAt, matchesOf, type Source, slice } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';

const SUPRA = /\bsupra\b/g;
const CLUE = clueWords('supra');
const NOTE = /,? (?:note|n\.) ?(\d{1,3})/y;
/** `supra Part II` points inside the brief and cites nothing. */
const INSIDE = /,? (?:Parts?|Sections?|Argument|Point|pp?\.|§|[IVX]+\b)/y;

/** `*See supra* Part I`: a signal names no work. */
const ONLY_SIGNAL =
  /^(?:[Ss]ee|[Aa]lso|[Ss]ee also|[Cc]f\.?|[Bb]ut|[Cc]ompare|[Aa]ccord|generally|and|with)$/;
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
    const name = called && !ONLY_SIGNAL.test(slice(source, called)) ? called : undefined;
    const note = matchAt(NOTE, source.plain, after);
    if (!name && !note && matchAt(INSIDE, source.plain, after)) return [];
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
