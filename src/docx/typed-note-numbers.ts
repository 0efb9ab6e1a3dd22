import { allNodes, type Brief, type Finding } from '../brief/index.ts';
import type { Span } from '../citations/index.ts';

/** A footnote's number typed by hand: `note 4`, `nn. 4-5`. */
const typedNumber = /\b(?:notes?|nn?\.)[\s\u00A0]+(\d+)/giu;

/**
 * Typed numbers of the brief's own notes that are printed with another number, because the court
 * puts sections in another order or a generated note before them. Links keep their numbers right.
 *
 * @param printed the number each note is printed with, by its label
 */
export function typedNoteNumbers(brief: Brief, printed: ReadonlyMap<string, number>): Finding[] {
  const moved = brief.footnotes.filter(
    (note) => (printed.get(note.label) ?? note.number) !== note.number,
  );
  if (moved.length === 0) return [];
  const linked = new Set(
    [...allNodes(brief.root)]
      .filter((node) => node.type === 'link' || node.type === 'linkReference')
      .flatMap((node) => [...allNodes(node)]),
  );
  const checked = namingWorks(brief);
  return brief.passages.flatMap((passage) =>
    [...passage.text.matchAll(typedNumber)].flatMap((match): Finding[] => {
      const note = moved.find((one) => one.number === Number(match[1]));
      const inLink = passage.pieces.some(
        (piece) => linked.has(piece.node) && match.index >= piece.from && match.index < piece.to,
      );
      const isChecked = checked
        .get(passage.index)
        ?.some(({ from, to }) => from <= match.index && match.index < to);
      if (!note || inLink || isChecked) return [];
      return [
        {
          check: 'export/typed-note-number',
          severity: 'warning',
          ...passage.sourceSpan(match.index, match.index + match[0].length),
          message: `If this means footnote ${note.number} of the draft, it is printed as footnote ${printed.get(note.label)}. Write [${match[0]}](#fn-${note.label}), which keeps the number right.`,
        },
      ];
    }),
  );
}

/** *Supra* that names a work beside the note, by passage: a check looks after its number as it is printed. */
function namingWorks({ citations }: Brief): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { kind, fields, passage, core } of citations.citations) {
    if (kind !== 'supra' || !fields.antecedent) continue;
    const list = spans.get(passage);
    if (list) list.push(core);
    else spans.set(passage, [core]);
  }
  return spans;
}
