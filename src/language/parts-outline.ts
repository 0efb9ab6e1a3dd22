import { type Brief, countWordsIn, spanOf } from '../brief/index.ts';
import type { WordBudget } from '../filing/index.ts';
import { type BriefPart, partAt, partsOf } from './drafting/parts.ts';

/** A section or Part with those in it, and its words. */
export interface OutlinePart extends BriefPart {
  /** Its words, with its heading, the Parts in it and the notes it refers to. */
  readonly words: number;
  /** Whether the court counts them. */
  readonly counted: boolean;
  readonly children: readonly OutlinePart[];
}

type Growing = { -readonly [Key in keyof OutlinePart]: OutlinePart[Key] } & { children: Growing[] };

/**
 * The outline of a brief with the numbers its Parts are printed with. The words of a section are those the
 * budget gives it.
 *
 * @param budget says what counts; without one, all does
 */
export function partsOutline(brief: Brief, budget?: WordBudget): OutlinePart[] {
  const parts = partsOf(brief);
  const words = parts.map(() => 0);
  const add = (offset: number, count: number) => {
    const at = partAt(parts, offset);
    if (at >= 0) words[at] = (words[at] ?? 0) + count;
  };
  for (const { heading, children } of brief.sections) {
    if (heading) add(spanOf(heading).from, countWordsIn([heading]));
    for (const child of children) add(spanOf(child).from, countWordsIn([child]));
  }
  if (!budget?.excluded.includes('footnotes')) {
    for (const { reference, definition } of brief.footnotes) {
      add(spanOf(reference).from, countWordsIn(definition.children));
    }
  }
  const left = new Set(
    budget?.parts.flatMap(({ section, counted }) => (section && !counted ? [section.from] : [])),
  );
  return nested(parts, words, left);
}

/** Parts in the sections and Parts they stand in, whose words are theirs too. */
function nested(
  parts: readonly BriefPart[],
  words: readonly number[],
  left: ReadonlySet<number>,
): OutlinePart[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  for (const [at, part] of parts.entries()) {
    while ((open.at(-1)?.level ?? -1) >= part.level) open.pop();
    const holder = open.at(-1);
    const counted = holder ? holder.counted : !left.has(part.from);
    const own: Growing = { ...part, words: 0, counted, children: [] };
    (holder?.children ?? top).push(own);
    open.push(own);
    for (const each of open) each.words += words[at] ?? 0;
  }
  return top;
}
