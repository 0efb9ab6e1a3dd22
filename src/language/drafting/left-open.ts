import { isScalar, visit } from 'yaml';
import { type Brief, bodyNodes, readYaml, spanOf } from '../../brief/index.ts';
import { checks } from '../../checks/index.ts';
import type { ReadFiling } from '../../filing/index.ts';

/** Something the writer must still supply. */
export interface LeftOpen {
  /** Offsets of the draft. */
  readonly from: number;
  readonly to: number;
}

/** Words that stand for work still to be done. */
const WORDS = /(?<![\p{L}\p{N}_-])(?:TODO|TBD|FIXME|TKTK?|XXXX+)(?![\p{L}\p{N}_-])/gu;
/** Brackets of a value of the front matter. */
const BRACKETED = /\[\p{L}[^[\]\n]{0,200}\]/gu;
/** Words in brackets that a document has for good. */
const MEANT = /^\[(?:hereinafter\b.*|REDACTED|SEALED|UNDER SEAL|SEAL|OMITTED|sic)\]$/i;

/**
 * What is left open in a brief, in the order of the draft: brackets with words in them, words such as
 * TODO, and what the check of placeholders finds.
 *
 * @param inText finds the brackets of a text that are placeholders
 */
export function leftOpenIn(
  brief: Brief,
  { filing }: Pick<ReadFiling, 'filing'>,
  inText: (text: string) => readonly LeftOpen[],
): LeftOpen[] {
  const { text } = brief;
  const start = bodyStart(brief);
  const bracketed = inText(text.slice(start)).map(({ from, to }) => ({
    from: from + start,
    to: to + start,
  }));
  const check = filing && checks.find(({ id }) => id === 'placeholders');
  const found = check && filing ? check.run(filing) : [];
  const all = [
    ...inFrontMatterValues(brief),
    ...bracketed,
    ...wordsIn(brief),
    // Of the front matter the check knows the key only; its values are looked at here.
    ...found.filter(({ from }) => from >= start),
  ].filter(({ from, to }) => !MEANT.test(text.slice(from, to)));
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return all.flatMap(({ from, to }) => {
    if (from < end) return [];
    end = to;
    return [{ from, to }];
  });
}

/** The next, or the one before, of a selection; beyond the last comes the first. */
export function leftOpenBeside(
  all: readonly LeftOpen[],
  selection: { readonly from: number; readonly to: number },
  direction: 'next' | 'previous',
): LeftOpen | undefined {
  if (direction === 'next') {
    const at = selection.from === selection.to ? selection.from : selection.from + 1;
    return all.find(({ from }) => from >= at) ?? all[0];
  }
  return (
    all.findLast(({ to, from }) => to <= selection.from || from < selection.from) ?? all.at(-1)
  );
}

function bodyStart({ root }: Brief): number {
  const [first] = root.children;
  return first?.type === 'yaml' ? spanOf(first).to : 0;
}

/** TODO and the like, in prose of the text and the notes; code is left alone. */
function wordsIn({ root, text }: Brief): LeftOpen[] {
  const found: LeftOpen[] = [];
  const notes = root.children.filter(({ type }) => type === 'footnoteDefinition');
  for (const top of [root, ...notes]) {
    for (const node of bodyNodes(top)) {
      if (node.type !== 'text' && node.type !== 'html') continue;
      const { from, to } = spanOf(node);
      for (const match of text.slice(from, to).matchAll(WORDS)) {
        found.push({ from: from + match.index, to: from + match.index + match[0].length });
      }
    }
  }
  return found;
}

function inFrontMatterValues(brief: Brief): LeftOpen[] {
  const yaml = readYaml(brief.text, brief.root);
  if (!yaml) return [];
  const found: LeftOpen[] = [];
  visit(yaml.document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const from = yaml.start + node.range[0];
      const words = brief.text.slice(from, yaml.start + node.range[1]);
      for (const pattern of [BRACKETED, WORDS]) {
        for (const match of words.matchAll(pattern)) {
          found.push({ from: from + match.index, to: from + match.index + match[0].length });
        }
      }
    },
  });
  return found;
}
