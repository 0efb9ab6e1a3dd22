/** The vendored list of verified authorities, and what a text may take from it. */
import { readFileSync } from 'node:fs';
import { markedPassages, readCitations } from '../../../src/citations/index.ts';

/** One authority as it was verified. */
export interface Verified {
  readonly id: string;
  readonly cite: string;
  /** Other forms of the citation: with later history, or by docket. */
  readonly also?: readonly string[];
  readonly date?: string;
  readonly 'existedOn2020-12-21': boolean;
  readonly printable: boolean;
  /** Pages and sections whose content was seen. */
  readonly pins: readonly string[];
  readonly quotations: readonly { readonly text: string; readonly at: string }[];
}

const list: { readonly authorities: readonly Verified[] } = JSON.parse(
  readFileSync('test/unit/library/authorities.json', 'utf8'),
);

/** All authorities of the list. */
export const verifiedAuthorities = list.authorities;

/** The ids the citation engine gives the works a text cites, parts of other citations left out. */
export function worksIn(text: string): Set<string> {
  const { citations } = readCitations(markedPassages(text));
  return new Set(citations.flatMap(({ authority, part }) => (authority && !part ? authority : [])));
}

/** The entries of the list by the engine's ids of the works. */
export const verifiedByWork: ReadonlyMap<string, readonly Verified[]> = (() => {
  const found = new Map<string, Verified[]>();
  for (const one of verifiedAuthorities) {
    for (const work of new Set(
      [one.cite, ...(one.also ?? [])].flatMap((cite) => [...worksIn(cite)]),
    ))
      found.set(work, [...(found.get(work) ?? []), one]);
  }
  return found;
})();

/** A text as quotations are compared: its words, without case, marks and the brackets of alterations. */
export function wordsOf(text: string): string {
  return text
    .replace(/\[(\p{L}+)\]/gu, '$1')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();
}

/** Words quoted in Markdown, and where. */
export interface Quotation {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The quotations in Markdown: what stands in double quotation marks or in a block quotation, apart from
 * names given in parentheses, `("the Act")`.
 */
export function quotationsIn(markdown: string): Quotation[] {
  return [...markdown.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: paragraph, index }) => {
    const to = index + paragraph.length;
    if (paragraph.startsWith('>')) {
      return [{ text: paragraph.replace(/^> ?/gm, '').replaceAll('"', ''), from: index, to }];
    }
    const prose = paragraph.replace(/\("[^"]*"\)/g, (name) => ' '.repeat(name.length));
    return [...prose.matchAll(/"([^"]*)"/g)].map((match) => {
      const from = index + match.index;
      return { text: match[1] ?? '', from, to: from + match[0].length };
    });
  });
}

/** Whether a quotation, cut at its ellipses, stands in a verified one, in order. */
export function isVerified(quotation: string, among: readonly Verified[]): boolean {
  const pieces = quotation.split(/(?: ?\. ){3,4}|…/).map(wordsOf);
  return among.some(({ quotations }) =>
    quotations.some(({ text }) => {
      const whole = ` ${wordsOf(text)} `;
      let at = 0;
      return pieces.every((piece) => {
        const found = whole.indexOf(` ${piece} `, at);
        at = found + piece.length;
        return found >= 0;
      });
    }),
  );
}
