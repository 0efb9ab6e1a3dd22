import type { Nodes } from 'mdast';
import type { Brief, Section } from './brief.ts';
import { originOf } from './markdown/index.ts';
import { bodyNodes, spanOf } from './tree.ts';

/** What a count of words leaves out; the court's profile says which, with the rule. */
export type CountExclusion =
  | 'cover'
  | 'disclosure'
  | 'questions'
  | 'contents'
  | 'authorities'
  | 'glossary'
  | 'signature'
  | 'compliance'
  | 'service'
  | 'addendum'
  | 'appendix'
  | 'footnotes';

/** What a count asks for. */
export interface CountOptions {
  readonly exclude: readonly CountExclusion[];
  /** Sections left out beside those, such as parts only one court asks for. */
  readonly sections?: ReadonlySet<Section>;
}

/** Words of one section. */
export interface SectionCount {
  readonly section: Section;
  /** Its words, heading and (unless footnotes are excluded) the notes it refers to included. */
  readonly words: number;
  /** Whether `words` are part of the total. */
  readonly counted: boolean;
}

/** Words as Word counts them. */
export interface WordCount {
  /** All that count. */
  readonly total: number;
  /** Every section in order, those left out of the total included. */
  readonly bySection: readonly SectionCount[];
  /** The part of the total that stands in footnotes. */
  readonly footnotes: number;
}

/**
 * Counts the words the writer wrote, by section. What the exporter generates (cover, statements,
 * certificates) is counted there with {@link countWordsInText}.
 */
export function countWords(brief: Brief, options: CountOptions): WordCount {
  const excluded = new Set<string>(options.exclude);
  const withNotes = !excluded.has('footnotes');
  const counts = brief.sections.map((section) => {
    const named = section.name !== undefined && excluded.has(section.name);
    const counted = !named && options.sections?.has(section) !== true;
    return {
      section,
      counted,
      body: countWordsIn([section.heading, ...section.children]),
      notes: 0,
    };
  });
  for (const footnote of brief.footnotes) {
    const at = spanOf(footnote.reference).from;
    const holder = counts.findLast(({ section }) => section.from <= at);
    if (holder && withNotes) holder.notes += countWordsIn(footnote.definition.children);
  }
  const kept = counts.filter(({ counted }) => counted);
  const footnotes = kept.reduce((sum, { notes }) => sum + notes, 0);
  return {
    total: kept.reduce((sum, { body }) => sum + body, footnotes),
    bySection: counts.map(({ section, counted, body, notes }) => {
      return { section, words: body + notes, counted };
    }),
    footnotes,
  };
}

/** Words of some blocks as {@link countWords} counts them, notes they refer to left out. */
export function countWordsIn(nodes: readonly (Nodes | undefined)[]): number {
  let words = 0;
  for (const node of nodes) if (node) words += wordsOf(node);
  return words;
}

/** By the block that was parsed: where it stands does not matter. */
const known = new WeakMap<Nodes, number>();

function wordsOf(block: Nodes): number {
  const origin = originOf(block);
  const before = known.get(origin);
  if (before !== undefined) return before;
  // Words end with their block: text is gathered until a node that is not inline begins.
  let text = '';
  for (const node of bodyNodes(origin)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'code') text += ` ${node.value} `;
    // The title of an image is printed as its caption.
    else if (node.type === 'image') text += ` ${node.title ?? ''} `;
    // HTML that sets no type is printed as it is typed; its tags are no words of the brief.
    else if (node.type === 'html') text += wordsOfHtml(node.value);
    else if (!inline.has(node.type)) text += ' ';
  }
  const words = countWordsInText(text);
  known.set(origin, words);
  return words;
}

/** The words of HTML that is printed as typed; tags that set type, and comments, have none. */
function wordsOfHtml(html: string): string {
  const words = html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').trim();
  return words ? ` ${words} ` : '';
}

const inline = new Set(
  'emphasis strong delete link linkReference footnoteReference html image imageReference'.split(
    ' ',
  ),
);

/**
 * Words of a text as Word counts them: runs between white space, no-break spaces included, so
 * `§ 1604` is two words and `law—even` one. Each Chinese character and Japanese kana is a word.
 */
export function countWordsInText(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_ASIAN && asian.test(text)) return wordsAmongAsian(text);
    const blank =
      unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && isBlank(unit));
    if (!blank && !within) words++;
    within = !blank;
  }
  return words;
}

/** White space beyond ASCII, as `\s` has it. */
function isBlank(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

function wordsAmongAsian(text: string): number {
  return text.replace(eachAsian, ' $& ').match(/\S+/g)?.length ?? 0;
}

/** No Chinese character or kana has a lower number. */
const FIRST_ASIAN = 0x2e80;

const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]/u;
const eachAsian = new RegExp(asian.source, 'gu');
