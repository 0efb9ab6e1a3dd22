/** The snippet files, read as VS Code reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandSnippet, type Filling, type Piece, parseSnippet } from '../../support/snippets.ts';

/** A snippet of a file. */
export interface Snippet {
  readonly file: string;
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** The variables of VS Code the snippets use, on one day. */
export const ON_A_DAY = { CURRENT_YEAR: '2026', CURRENT_MONTH: '09', CURRENT_DATE: '05' };

/** The names of the files, without their folder. */
export const FILES: readonly string[] = readdirSync('snippets').filter((file) =>
  file.endsWith('.json'),
);

/** Every snippet of every file. */
export const SNIPPETS: readonly Snippet[] = FILES.flatMap((file) => {
  const read: Record<string, Record<'prefix' | 'description', string> & { body: unknown }> =
    JSON.parse(readFileSync(join('snippets', file), 'utf8'));
  return Object.entries(read).map(([title, { prefix, description, body }]) => ({
    file,
    title,
    prefix,
    description,
    body: Array.isArray(body) ? body.join('\n') : String(body),
  }));
});

/** The snippet of a prefix, read. @throws {Error} when there is none. */
export function snippet(prefix: string): readonly Piece[] {
  const found = SNIPPETS.find((one) => one.prefix === prefix);
  if (!found) throw new Error(`There is no snippet "${prefix}".`);
  return parseSnippet(found.body);
}

/** What a snippet inserts on the day of the tests. */
export const inserted = (prefix: string, stops: Filling['stops'] = {}): string =>
  expandSnippet(snippet(prefix), { stops, variables: ON_A_DAY });

/** Tab stops 1, 2, 3… filled with texts; undefined keeps the default. */
export const inOrder = (...texts: readonly (string | undefined)[]): Record<number, string> =>
  Object.fromEntries(texts.flatMap((text, i) => (text === undefined ? [] : [[i + 1, text]])));
