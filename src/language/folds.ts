import { type Brief, inventoryOf, spanOf } from '../brief/index.ts';

/** A stretch of a draft that may be folded away: whole lines from the one of `from` to that of `to`. */
export interface Fold {
  /** UTF-16 offsets into the draft. */
  readonly from: number;
  readonly to: number;
}

/**
 * What may be folded beside headings, lists, quotations, code and tables, which the editor folds by
 * itself: the front matter, runs of footnotes with nothing but blank lines between, and each note of more
 * than one line.
 */
export function foldsOf(brief: Brief): Fold[] {
  const [first] = brief.root.children;
  const folds: Fold[] = [];
  if (first?.type === 'yaml') folds.push(spanOf(first));
  const notes = inventoryOf(brief.root)
    .of('footnoteDefinition')
    .map(spanOf)
    .sort((a, b) => a.from - b.from);
  let run: { from: number; to: number } | undefined;
  for (const note of notes) {
    if (run && brief.text.slice(run.to, note.from).trim() === '') run.to = note.to;
    else {
      if (run) folds.push(run);
      run = { ...note };
    }
    // The first note of a run folds with the run, which begins on the same line.
    if (run.from !== note.from) folds.push(note);
  }
  if (run) folds.push(run);
  return folds
    .filter(({ from, to }) => /[\r\n]/.test(brief.text.slice(from, to).trimEnd()))
    .sort((a, b) => a.from - b.from);
}
