/** Text in one style. */
export interface StyledRun {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/**
 * Runs of text as Markdown on one or more lines: italics as `*…*`, bold as `**…**`. What has a meaning
 * to Markdown is escaped; nothing else of the text is changed. Blanks at the edge of italics go outside,
 * and so do marks at which Markdown would not see the emphasis begin or end.
 */
export function styledMarkdown(runs: readonly StyledRun[]): string {
  const pieces = joined(settled(runs));
  let out = '';
  let italic = false;
  let bold = false;
  for (const run of [...pieces, { text: '', italic: false, bold: false }]) {
    // The inner of the two closes first; italics stand within bold.
    if (italic && (!run.italic || bold !== run.bold)) {
      out += '*';
      italic = false;
    }
    if (bold !== run.bold) {
      out += '**';
      bold = run.bold;
    }
    if (run.italic && !italic) {
      out += '*';
      italic = true;
    }
    out += escaped(run.text);
  }
  return atLineStarts(out);
}

/** Whether any run stands in italics. */
export function hasItalics(runs: readonly StyledRun[]): boolean {
  return runs.some(({ text, italic }) => italic && /\S/.test(text));
}

/** Edges of styled runs that are not letters or digits go outside, where another character would touch them. */
function settled(runs: readonly StyledRun[]): StyledRun[] {
  const all = joined(runs);
  return joined(
    all.flatMap((run, i): StyledRun[] => {
      if (!run.italic && !run.bold) return [run];
      // Marks alone show no style, and `*[*` is read in more than one way.
      if (!/[\p{L}\p{N}]/u.test(run.text)) return [{ ...run, italic: false, bold: false }];
      const before = all[i - 1]?.text.at(-1) ?? ' ';
      const after = all[i + 1]?.text[0] ?? ' ';
      const start = edge(run.text, before);
      if (start === run.text.length) return [{ ...run, italic: false, bold: false }];
      const end = run.text.length - edge([...run.text].reverse().join(''), after);
      const plain = { italic: false, bold: false };
      return [
        { text: run.text.slice(0, start), ...plain },
        { ...run, text: run.text.slice(start, end) },
        { text: run.text.slice(end), ...plain },
      ];
    }),
  );
}

/**
 * How many units at the start of a text must go outside: blanks always; punctuation when a letter or
 * another style touches it, for then `*` there opens nothing (CommonMark's flanking rule).
 */
function edge(text: string, outside: string): number {
  const blanks = /^\s*/.exec(text)?.[0].length ?? 0;
  if (blanks > 0 || isFree(outside)) return blanks;
  return /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
}

/** Whether emphasis may begin or end with any mark next to this. */
function isFree(character: string): boolean {
  return /[\s\p{P}\p{S}]/u.test(character);
}

function joined(runs: readonly StyledRun[]): StyledRun[] {
  const all: { text: string; italic: boolean; bold: boolean }[] = [];
  for (const { text, italic, bold } of runs) {
    if (text === '') continue;
    const last = all.at(-1);
    // A blank between two stretches of one style is of that style.
    if (last && last.italic === italic && last.bold === bold) last.text += text;
    else all.push({ text, italic, bold });
  }
  return all;
}

/** Marks that Markdown would read within a line. */
function escaped(text: string): string {
  return text
    .replace(
      /[\\`*]|~~|<(?=[a-zA-Z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=\^)|\](?=[([:])|&(?=#?\w{1,31};)/gu,
      '\\$&',
    )
    .replace(/\\~~/g, '\\~\\~');
}

/** Marks that Markdown would read where a line begins. */
function atLineStarts(text: string): string {
  return text
    .replace(/^(#{1,6})(?=\s|$)/gm, '\\$1')
    .replace(/^[-+>=|:]/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
