/** How much a finding matters: see `severity` of {@link Finding}. */
export type Severity = 'error' | 'warning' | 'information';

/** Something to say about a place in the draft. A value: who shows it, and how, is the host's. */
export interface Finding {
  /** Stable id of the check, e.g. `front-matter/missing-key`. */
  readonly check: string;
  /**
   * `error`: a clerk would reject the brief, or the text is wrong; `warning`: the rule says
   * otherwise or a reader is misled; `information`: style.
   */
  readonly severity: Severity;
  /** UTF-16 offset into the draft where it starts. */
  readonly from: number;
  /** UTF-16 offset into the draft where it ends (exclusive; never before `from`). */
  readonly to: number;
  /** What is there, what was expected, and the remedy, in one or two plain sentences. */
  readonly message: string;
  /** The rule it rests on, e.g. `Fed. R. App. P. 29(a)(4)(D)`. */
  readonly rule?: string;
  /** Other places it speaks of, such as the citations one of which may be meant. */
  readonly related?: readonly RelatedPlace[];
  /** A change that puts it right, where one is safe. */
  readonly fix?: Fix;
}

/** A place a finding speaks of. */
export interface RelatedPlace {
  /** UTF-16 offsets into the draft. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** A change of the draft that the writer may take. */
export interface Fix {
  /** What it does, as a menu says it: `Write F.3d`. */
  readonly title: string;
  /** What to put in the place of what; in order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** New text for a stretch of the draft, by UTF-16 offsets. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A place as editors and terminals name it: both counted from 1, the column in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of the text asked for last begin: whoever prints findings asks for many places of one draft. */
let known: { readonly text: string; readonly starts: readonly number[] } = {
  text: '',
  starts: [0],
};

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The line and column of an offset. CRLF, CR and LF each end one line.
 *
 * @param text the draft
 * @param offset UTF-16 offset; past the end it gives the end
 */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  const { starts } = known;
  const end = Math.min(offset, text.length);
  let line = 0;
  for (let high = starts.length; line < high; ) {
    const middle = (line + high) >> 1;
    if ((starts[middle] ?? 0) <= end) line = middle + 1;
    else high = middle;
  }
  return { line, column: end - (starts[line - 1] ?? 0) + 1 };
}
