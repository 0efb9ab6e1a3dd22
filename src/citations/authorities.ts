/** The works cited as the entries of a table: named, grouped, sorted. */
import type { Authority, AuthorityCategory, Occurrence } from './citation.ts';
import { reporterKey } from './data/reporters.ts';
import { keptByObject } from './kept.ts';
import type { Entry } from './registry.ts';

/** Groups in the order most courts print them. */
export const CATEGORY_ORDER: readonly AuthorityCategory[] = [
  'cases',
  'constitution',
  'statutes',
  'rules',
  'regulations',
  'legislative',
  'other',
];

/** What a table calls each group where no court says otherwise. */
export const CATEGORY_TITLES: Readonly<Record<AuthorityCategory, string>> = {
  cases: 'Cases',
  constitution: 'Constitutional Provisions',
  statutes: 'Statutes',
  rules: 'Rules',
  regulations: 'Regulations',
  legislative: 'Legislative Materials',
  other: 'Other Authorities',
};

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids of entries, unique and stable for the same text. */
export function entryIds(entries: readonly Entry[]): Map<Entry, string> {
  const ids = new Map<Entry, string>();
  const taken = new Map<string, number>();
  for (const entry of entries) {
    ids.set(
      entry,
      numbered(entry.id, taken, (n) => `${entry.id}~${n}`),
    );
  }
  return ids;
}

/** A text not yet taken: the text itself, or with the next number that is free. */
function numbered(text: string, taken: Map<string, number>, as: (n: number) => string): string {
  let n = taken.get(text) ?? 0;
  let unique = text;
  while (n > 0 && taken.has(unique)) unique = as(++n);
  taken.set(text, Math.max(n, 1));
  if (unique !== text) taken.set(unique, 1);
  return unique;
}

/** Short names of entries: what the writer uses, else the usual one; made unique by volume or code. */
function shortNames(
  entries: readonly Entry[],
  used: ReadonlyMap<string, ReadonlySet<Entry>>,
): Map<Entry, string> {
  const own = new Map<Entry, string>();
  for (const [name, standing] of used) {
    for (const entry of standing) if (!own.has(entry)) own.set(entry, name);
  }
  const names = entries.map((entry) => own.get(entry) ?? entry.work.short);
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const taken = new Map<string, number>();
  return new Map(
    entries.map((entry, i) => {
      let name = names[i] ?? '';
      if ((count.get(name) ?? 0) > 1) {
        const place = entry.work.code?.label ?? volumeOf(entry);
        name = entry.work.code ? `${place} ${name}` : `${name}, ${place}`;
      }
      return [entry, numbered(name, taken, (n) => `${name} (${n})`)];
    }),
  );
}

const yearIn = (text: string): string | undefined => /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0];

/** Volume and reporter as the entry has them, or its docket number. */
function volumeOf(entry: Entry): string {
  const text = entry.work.name.map((piece) => piece.text).join('');
  for (const found of text.matchAll(/(\d{1,4}) ([A-Z][\w.' ]*?) (?:\d|_)/g)) {
    const key = `c:${found[1]}:${reporterKey(found[2] ?? '')}:`;
    if (entry.keys.some((own) => own.startsWith(key))) return `${found[1]} ${found[2]}`;
  }
  const abroad = /\[(?:1[89]|20)\d\d\](?: \d{1,2})? [A-Z][\w.]*/.exec(text)?.[0];
  return abroad ?? /No\. [\w:-]+/.exec(text)?.[0] ?? yearIn(text) ?? entry.id;
}

/** Indexes of citations by entry, in reading order. */
export interface Places {
  /** Those that stand for it. */
  readonly standing: ReadonlyMap<Entry, readonly number[]>;
  /** The same with those that only mention it. */
  readonly named: ReadonlyMap<Entry, readonly number[]>;
}

/** The table of authorities: entries with the citations that stand for them. */
export function authoritiesOf(
  entries: readonly Entry[],
  ids: ReadonlyMap<Entry, string>,
  { standing, named }: Places,
  used: ReadonlyMap<string, ReadonlySet<Entry>>,
  occurrence: (citation: number) => Occurrence,
): Authority[] {
  const shown = entries.filter(
    (entry) => !entry.correction?.exclude && (standing.get(entry)?.length ?? 0) > 0,
  );
  const shorts = shortNames(shown, used);
  const authorities = shown.map((entry): Authority => {
    const { correction, work } = entry;
    return {
      id: ids.get(entry) ?? entry.id,
      category: correction?.category ?? work.category,
      name: entry.name ?? tidy(work.name),
      sortKey: entry.sortKey ?? work.sortKey,
      short: shorts.get(entry) ?? work.short,
      citations: standing.get(entry) ?? [],
      occurrences: (named.get(entry) ?? []).map(occurrence),
      ...(correction?.principal ? { principal: true } : {}),
    };
  });
  return authorities.sort(
    (a, b) =>
      CATEGORY_ORDER.indexOf(a.category) - CATEGORY_ORDER.indexOf(b.category) ||
      before(a.sortKey, b.sortKey) ||
      before(a.id, b.id),
  );
}

/** Joins neighbours of one style and takes blanks off the ends. */
const tidy = keptByObject((name: Authority['name']): Authority['name'] => {
  const joined: { text: string; italic?: boolean }[] = [];
  for (const { text, italic } of name) {
    const last = joined[joined.length - 1];
    if (last && (last.italic ?? false) === (italic ?? false)) last.text += text;
    else joined.push(italic ? { text, italic } : { text });
  }
  const first = joined[0];
  const end = joined[joined.length - 1];
  if (first) first.text = first.text.trimStart();
  if (end) end.text = end.text.trimEnd();
  return joined;
});
