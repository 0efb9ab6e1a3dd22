import type { Nodes } from 'mdast';
import { type Brief, inventoryOf, spanOf } from '../brief/index.ts';

/** Where in a draft something may be completed. */
export interface CompletionPlace {
  readonly brief: Brief;
  /** The cursor, in UTF-16 offsets of the draft. */
  readonly offset: number;
  /** Where the line of the cursor begins. */
  readonly lineStart: number;
  /** The line up to the cursor, and the rest of it. */
  readonly before: string;
  readonly after: string;
  /** The footnote definition the cursor is in; undefined in the body. */
  readonly note?: Nodes;
  /** Whether letters follow the cursor. */
  readonly withinWord: boolean;
  /** Whether the writer asked for offers; else they come by themselves and must be wanted. */
  readonly asked: boolean;
}

/** Something the text may go on with. */
export interface Completion {
  readonly kind: 'authority' | 'reporter' | 'court' | 'section' | 'reference' | 'footnote' | 'term';
  /** What a list shows; no markup. */
  readonly label: string;
  /** In a few words, what it is. */
  readonly detail?: string;
  /** In a sentence or two, as plain text. */
  readonly documentation?: string;
  /** UTF-16 offsets of what it takes the place of; both on the line of the cursor. */
  readonly from: number;
  readonly to: number;
  /** The text written, in Markdown. */
  readonly text: string;
  /** Where in `text` the cursor comes to stand first, when that is not its end. */
  readonly cursor?: number;
  /** What the typed text is compared with. */
  readonly filter: string;
}

/** What is no prose, so that nothing of a brief is completed in it. */
const APART = ['yaml', 'code', 'inlineCode', 'html'] as const;

/**
 * The place of an offset; undefined where nothing is completed: in front matter, code and HTML.
 */
export function completionPlace(
  brief: Brief,
  offset: number,
  asked: boolean,
): CompletionPlace | undefined {
  if (!isProse(brief, offset)) return undefined;
  const { text, root } = brief;
  const inventory = inventoryOf(root);
  const lineStart =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(offset, offset + LONGEST_LINE);
  const after = rest.slice(0, lineLength(rest));
  const note = inventory.of('footnoteDefinition').find((node) => {
    const { from, to } = spanOf(node);
    return from <= offset && offset <= to;
  });
  return {
    brief,
    offset,
    lineStart,
    before: text.slice(Math.max(lineStart, offset - LONGEST_LINE), offset),
    after,
    asked,
    withinWord: /^[\p{L}\p{N}]/u.test(after),
    ...(note ? { note } : {}),
  };
}

/** Whether words at an offset are prose: not front matter, code or HTML. */
export function isProse(brief: Brief, offset: number): boolean {
  const inventory = inventoryOf(brief.root);
  for (const type of APART) {
    for (const node of inventory.of(type)) {
      const { from, to } = spanOf(node);
      if (from < offset && offset < to) return false;
      // Code that is not closed, or indented, reaches to where the cursor is.
      if (type === 'code' && from < offset && offset === to) return false;
    }
  }
  return true;
}

/** Units of a line looked at on either side: more than a citation takes. */
const LONGEST_LINE = 2000;

function lineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** Text without a meaning to Markdown within a line. */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

/** The first words of a text, with an ellipsis where it goes on. */
export function firstWords(text: string, words = 12): string {
  const all = text.trim().split(/\s+/);
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
}
