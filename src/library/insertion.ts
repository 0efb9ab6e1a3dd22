import type { ArgumentModule } from './module.ts';
import { placeholdersOf } from './placeholders.ts';

/** Where and how a text of the library is put into a brief. */
export interface InsertionPlace {
  /** The level of the heading it comes to stand below: 1 below `# Argument`. */
  readonly below: number;
  /** The labels of the footnotes the brief has, so that none is given twice. */
  readonly notes?: Iterable<string> | undefined;
  /** A snippet for an editor, whose tab stops are the placeholders; or plain text. */
  readonly as: 'snippet' | 'text';
}

/** The deepest heading Markdown knows. */
const DEEPEST = 6;

/**
 * The text to insert for a module: its topmost headings one level below the place, its notes under labels
 * the brief does not have, its placeholders as tab stops.
 *
 * In a snippet, placeholders of the same words share a tab stop, so that a name is typed once; each
 * place for a page has its own.
 */
export function insertionOf({ body }: Pick<ArgumentModule, 'body'>, place: InsertionPlace): string {
  const text = withFreeLabels(withHeadingsBelow(body, place.below), place.notes ?? []);
  return place.as === 'snippet' ? snippetOf(text) : text;
}

/** Text as a VS Code snippet: placeholders become tab stops, the last one is at the end. */
export function snippetOf(text: string): string {
  const stops = new Map<string, number>();
  let number = 0;
  let at = 0;
  let snippet = '';
  for (const { from, to, text: words } of placeholdersOf(text)) {
    const known = ONE_EACH.test(words) ? undefined : stops.get(words);
    const stop = known ?? ++number;
    stops.set(words, stop);
    // The brackets stay until the writer types: what is left must not read as the brief's own words.
    snippet += `${escaped(text.slice(at, from))}\${${stop}:${escaped(text.slice(from, to))}}`;
    at = to;
  }
  return `${snippet}${escaped(text.slice(at))}$0`;
}

/** Placeholders that stand for something else at each place. */
const ONE_EACH = /^(?:pages?|pin|note|date|sentence)\b/i;

/** What a snippet would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The text with its topmost headings one level below a heading of the level given. */
function withHeadingsBelow(body: string, below: number): string {
  const lines = body.split('\n');
  const levels = headingLevels(lines);
  const top = levels.reduce(
    (least, level) => (level > 0 ? Math.min(least, level) : least),
    DEEPEST,
  );
  return lines
    .map((line, index) => {
      const level = levels[index] ?? 0;
      if (level === 0) return line;
      const wanted = Math.min(DEEPEST, Math.max(1, below + 1 + level - top));
      return line.replace(/#+/, '#'.repeat(wanted));
    })
    .join('\n');
}

/** For each line the level of its heading, 0 for lines that are none. */
function headingLevels(lines: readonly string[]): number[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (marker?.startsWith(fence)) fence = undefined;
      return 0;
    }
    fence = marker;
    return /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1]?.length ?? 0;
  });
}

/** The text with labels for its notes that are not taken. */
function withFreeLabels(text: string, taken: Iterable<string>): string {
  // Labels are compared without regard to case.
  const used = new Set([...taken].map((label) => label.toLowerCase()));
  const renamed = new Map<string, string>();
  return text.replace(/\[\^([^[\]\s]+)\]/g, (_, label: string) => {
    const key = label.toLowerCase();
    let name = renamed.get(key);
    if (name === undefined) {
      name = label;
      for (let next = 2; used.has(name.toLowerCase()); next++) name = `${label}-${next}`;
      renamed.set(key, name);
    }
    return `[^${name}]`;
  });
}
