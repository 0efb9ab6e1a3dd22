/**
 * Finds citations in the printed text of a brief's pages: a reader with the table of authorities in
 * one hand. It knows nothing of the draft's citations, of the citation engine, of bookmarks or of
 * fields; it has the words of the pages, which of them are in italics, and the entries of the printed
 * table. Only nicknames that no entry shows (*Bancec*, `U.S. Br.`) must be told it.
 */
import type { PrintedLine, PrintedPage, PrintedText } from './page-words.ts';
import type { PrintedEntry } from './printed-tables.ts';

/** A place where an authority is seen to be cited. */
export interface Mention {
  /** Whose it is; several where a name alone stands for any of them, as *Khashoggi* for two decisions. */
  readonly owners: readonly PrintedEntry[];
  /** The number on the page it begins on. */
  readonly page: string;
  /**
   * `full`: by reporter, code or title; `short`: by volume and page, by a section alone, or by
   * *supra*; `id`: by *id.*; `name`: by its name alone, in italics.
   */
  readonly kind: 'full' | 'short' | 'id' | 'name';
  /** The words found, for messages. */
  readonly words: string;
}

/** Text that goes on from page to page. */
interface Stream {
  readonly text: string;
  readonly italics: readonly boolean[];
  /** Where each page's part begins. */
  readonly parts: readonly { readonly at: number; readonly label: string }[];
}

/** A reporter or journal between its volume and its page. */
const REPORTER =
  '(?:U\\.S\\.C\\.C\\.A\\.N\\.|U\\.S\\.|S\\. Ct\\.|F\\.(?:2d|3d|4th)|F\\. Supp\\.(?: [23]d)?|Fed\\. Reg\\.|Stat\\.|(?:Harv|Fordham) L\\. Rev\\.)';
const CITE = new RegExp(`\\b(\\d{1,4}) (${REPORTER}) (?:\\([^)]*\\) )?(\\d+)\\b`, 'g');
const SHORT_CITE = new RegExp(`\\b(\\d{1,4}) (${REPORTER}) at \\d+`, 'g');
const CODE = /\b(\d+ U\.S\.C\.|Cal\. Penal Code) (?:§§? ?)?(\d+)/g;
const SECTION = /(?<!(?:U\.S\.C\.|Code|[Ii]d\.|art\. III,|States) )(?<!§)§ ?(\d+)/g;
const ID = /\b[Ii]d\.(?: §§? ?(\d+))?/g;
/** How far before a reporter the name of the case may begin. */
const NAME_REACH = 160;

/**
 * Every mention of an entry on the numbered pages, in the text and then in the notes.
 *
 * @param nicknames what the brief calls an authority, and how its entry begins
 */
export function findMentions(
  pages: readonly PrintedPage[],
  entries: readonly PrintedEntry[],
  nicknames: ReadonlyMap<string, string>,
): Mention[] {
  const numbered = pages.filter(({ label }) => /^\d/.test(label));
  const known = entries.map((entry) => keysOf(entry, entries, nicknames));
  return (['body', 'notes'] as const).flatMap((part) =>
    mentionsIn(streamOf(numbered, part), known),
  );
}

function streamOf(pages: readonly PrintedPage[], part: 'body' | 'notes'): Stream {
  const margin = Math.min(...pages.flatMap(({ body }) => body.map(({ left }) => left)));
  let text = '';
  const italics: boolean[] = [];
  const parts: { at: number; label: string }[] = [];
  for (const page of pages) {
    parts.push({ at: text.length, label: page.label });
    for (const line of inReadingOrder(page[part], margin)) {
      const open = line.opensNote ? '¶ ' : '';
      // A docket number may be broken at its hyphen.
      const end = /-$/.test(line.text) ? '' : ' ';
      // Italics go on over the end of a line.
      const last = line.italics.at(-1) ?? false;
      text += `${open}${line.text}${end}`;
      italics.push(...[...open].map(() => false), ...line.italics, ...[...end].map(() => last));
    }
  }
  return { text, italics, parts };
}

type ReadLine = PrintedText & { readonly opensNote?: boolean };

/** The lines of a table column by column, so that what a cell breaks into lines stays together. */
function inReadingOrder(lines: readonly PrintedLine[], margin: number): ReadLine[] {
  const read: ReadLine[] = [];
  let table: PrintedText[] = [];
  /** Cells of a column begin at the same place, to a point or two. */
  const sameColumn = (one: number, other: number) => Math.abs(one - other) <= 2;
  const columnOf = ({ left }: PrintedText) =>
    Math.min(...table.map((cell) => cell.left).filter((other) => sameColumn(other, left)));
  const endTable = () => {
    read.push(...[...table].sort((a, b) => columnOf(a) - columnOf(b)));
    table = [];
  };
  for (const line of lines) {
    const inColumn = table.some(({ left }) => sameColumn(left, line.left));
    // Cells are set in from the margin; text after the table is not.
    if (line.cells.length > 1 || (inColumn && line.left > margin + 2)) {
      table.push(...line.cells);
    } else {
      endTable();
      read.push(line);
    }
  }
  endTable();
  return read;
}

interface Found extends Pick<Mention, 'owners' | 'kind'> {
  readonly from: number;
  readonly to: number;
}

function mentionsIn({ text, italics, parts }: Stream, known: readonly Keys[]): Mention[] {
  const cited = [
    ...byCite(text, known),
    ...bySection(text, known),
    ...byTitle(text, known),
    ...bySupra(text, known),
  ];
  const found = [...cited, ...byName(text, italics, known, cited), ...byId(text, known, cited)];
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ owners, from, to, kind }) => ({
      owners,
      kind,
      page: parts.findLast(({ at }) => at <= from)?.label ?? '',
      words: text.slice(from, to),
    }));
}

/** What a reader knows an entry by. */
interface Keys {
  readonly entry: PrintedEntry;
  /** `560 U.S. 305`; the first is its own, the others are of its history. */
  readonly cites: readonly string[];
  /** `28 U.S.C.` and `1604`. */
  readonly code?: { readonly title: string; readonly section: string };
  /** The name of a case before its first citation. */
  readonly name?: string;
  readonly nicknames: readonly string[];
  /** How it begins, where it has no reporter of its own. */
  readonly opening?: string;
}

function keysOf(
  entry: PrintedEntry,
  entries: readonly PrintedEntry[],
  nicknames: ReadonlyMap<string, string>,
): Keys {
  const { text } = entry;
  const own = [...nicknames].filter(([, start]) => text.startsWith(start)).map(([nick]) => nick);
  const code = new RegExp(CODE.source).exec(text);
  if (code?.index === 0) {
    const [, title = '', section = ''] = code;
    return { entry, cites: [], nicknames: own, code: { title, section } };
  }
  const name = nameOf(text);
  const reporters = [...text.matchAll(CITE)].map(([, ...cite]) => cite.join(' '));
  const cites = name && / No\. \d/.test(text.slice(name.length, name.length + 6)) ? [] : reporters;
  const alone = entries.filter((other) => nameOf(other.text) === name).length === 1;
  const opening = name && alone ? name : openingOf(text, name);
  return {
    entry,
    cites,
    nicknames: own,
    ...(name ? { name } : {}),
    ...(cites.length > 0 ? {} : { opening }),
  };
}

function nameOf(text: string): string | undefined {
  return /^(.*? v\. .*?|(?:In re|Ex parte) .*?), (?:\d+ |No\. )/.exec(text)?.[1];
}

/** Decisions of one name are told apart by docket number and date; papers by how they begin. */
function openingOf(text: string, name: string | undefined): string {
  return name ? text.replace(/ \(order.*$/, '').replace(/, vacating.*$/, '') : text.slice(0, 40);
}

/** Where the name before a citation begins; the citation itself when no name is there. */
function startOfName(text: string, cite: number, { name, entry }: Keys): number {
  if (!name) {
    // A paper begins with its author or title.
    const title = text.slice(0, cite).lastIndexOf(entry.text.slice(0, 20));
    return title >= 0 && cite - title < NAME_REACH ? title : cite;
  }
  const from = Math.max(0, cite - NAME_REACH);
  const before = text.slice(from, cite);
  const whole = before.lastIndexOf(name);
  if (whole >= 0) return from + whole;
  // The text may abbreviate the name otherwise than the table.
  const first = before.lastIndexOf(name.split(' ', 1)[0] ?? name);
  return first < 0 || before.slice(first).includes(';') ? cite : from + first;
}

function byCite(text: string, known: readonly Keys[]): Found[] {
  const full = [...text.matchAll(CITE)].flatMap((match): Found[] => {
    const { index } = match;
    const cite = match.slice(1).join(' ');
    const keys =
      known.find(({ cites }) => cites[0] === cite) ??
      known.find(({ cites }) => cites.includes(cite));
    if (!keys) return [];
    const from = startOfName(text, index, keys);
    return [{ owners: [keys.entry], from, to: index + match[0].length, kind: 'full' }];
  });
  const short = [...text.matchAll(SHORT_CITE)].flatMap((match): Found[] => {
    const { index } = match;
    const volume = `${match[1]} ${match[2]} `;
    const before = text.slice(Math.max(0, index - 40), index);
    const word = /(\p{Lu}[\p{L}’.]+), $/u.exec(before)?.[1];
    const owners = known.filter(({ cites }) => cites[0]?.startsWith(volume));
    const named = owners.filter(({ name = '' }) => word && name.includes(word));
    const [keys] = named.length > 0 ? named : owners;
    if (!keys) return [];
    const from = named.length > 0 ? index - 2 - (word?.length ?? 0) : index;
    return [{ owners: [keys.entry], from, to: index + match[0].length, kind: 'short' }];
  });
  return [...full, ...short];
}

/** By code and section, and by a section whose code the reader takes from the table. */
function bySection(text: string, known: readonly Keys[]): Found[] {
  const full = [...text.matchAll(CODE)].flatMap((match): Found[] => {
    const keys = known.find(({ code }) => code?.title === match[1] && code?.section === match[2]);
    if (!keys) return [];
    // It begins with the name of the act, where that is given.
    const act = /(?:\p{Lu}\p{L}+ )+Act of \d{4}, $/u.exec(text.slice(0, match.index))?.index;
    const one = found(keys, match, 'full');
    return [act === undefined ? one : { ...one, from: act }];
  });
  const short = [...text.matchAll(SECTION)].flatMap((match): Found[] => {
    const keys = known.find(({ code }) => code?.section === match[1]);
    return keys ? [found(keys, match, 'short')] : [];
  });
  return [...full, ...short];
}

function found({ entry }: Keys, match: RegExpExecArray, kind: Found['kind']): Found {
  return { owners: [entry], from: match.index, to: match.index + match[0].length, kind };
}

function byTitle(text: string, known: readonly Keys[]): Found[] {
  return known.flatMap(({ entry, opening, nicknames }) => {
    // A paper is cited by the name the brief gives it, with a page.
    const papers = nicknames.filter((name) => / Br\.$/.test(name));
    // `Restatement (Second) § 66` for a longer title.
    const [, title, section] = /^(\w+ \(\w+\)) .* (§ \d+)/.exec(entry.text) ?? [];
    return [
      ...places(text, opening).map((place) => ({
        ...place,
        owners: [entry],
        kind: 'full' as const,
      })),
      ...[title && `${title} ${section}`, ...papers.map((name) => `${name} at`)]
        .flatMap((words) => places(text, words))
        .map((place) => ({ ...place, owners: [entry], kind: 'short' as const })),
    ];
  });
}

/** Every place some words stand. */
function places(text: string, words: string | undefined): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let at = words ? text.indexOf(words) : -1;
  while (words && at >= 0) {
    found.push({ from: at, to: at + words.length });
    at = text.indexOf(words, at + 1);
  }
  return found;
}

/** `Dodge & Keitner, supra`: the last word before *supra* is a name in the entry. */
function bySupra(text: string, known: readonly Keys[]): Found[] {
  return [
    ...text.matchAll(/(\p{Lu}[\p{L}’]+(?: (?:&|et al\.) ?\p{Lu}?[\p{L}’]*)?), supra\b/gu),
  ].flatMap((match): Found[] => {
    const words = (match[1] ?? '').split(/ (?:&|et al\.) ?/).filter(Boolean);
    const keys = known.find(({ entry }) => words.every((word) => entry.text.includes(word)));
    return keys ? [found(keys, match, 'short')] : [];
  });
}

/** Words too common in names to tell one by. */
const COMMON =
  /^(?:United|States|Republic|Doe|Corp|Group|Bank|City|International|Democratic|Foreign|Ltd|Inc)$/;

/** Stretches in italics outside the citations found so far whose words are the words of a name. */
function byName(
  text: string,
  italics: readonly boolean[],
  known: readonly Keys[],
  cited: readonly Found[],
): Found[] {
  return italicStretches(text, italics).flatMap(({ from, to }): Found[] => {
    if (cited.some((one) => one.from < to && from < one.to)) return [];
    const words = text.slice(from, to).match(/\p{L}[\p{L}’-]*/gu) ?? [];
    const telling = words
      .map((word) => word.replace(/’s$/, ''))
      .filter((word) => /^\p{Lu}.{2}|^hiQ/u.test(word) && !/^(?:See|But|Cf|Compare)$/.test(word));
    if (telling.length === 0 || telling.every((word) => COMMON.test(word))) return [];
    const owners = known.filter(
      ({ name = '', nicknames }) =>
        nicknames.includes(telling.join(' ')) ||
        telling.every((word) => name.split(/[^\p{L}’-]+/u).includes(word)),
    );
    if (owners.length === 0) return [];
    return [{ owners: owners.map(({ entry }) => entry), from, to, kind: 'name' }];
  });
}

function italicStretches(text: string, italics: readonly boolean[]) {
  const stretches: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!italics[at]) continue;
    const from = at;
    while (italics[at]) at++;
    stretches.push({ from, to: at });
  }
  return stretches;
}

/** *Id.* is the authority last cited before it; with a section, that section of the same code. */
function byId(text: string, known: readonly Keys[], cited: readonly Found[]): Found[] {
  const ids: Found[] = [];
  for (const match of text.matchAll(ID)) {
    const last = [...cited, ...ids]
      .filter(({ to }) => to <= match.index)
      .sort((a, b) => a.to - b.to)
      .at(-1);
    const keys = known.find(({ entry }) => entry === last?.owners[0]);
    const section = match[1];
    const same = section
      ? known.find(
          ({ code }) => code && code.title === keys?.code?.title && code.section === section,
        )
      : undefined;
    const owner = same ?? keys;
    if (owner) ids.push(found(owner, match, 'id'));
  }
  return ids;
}
