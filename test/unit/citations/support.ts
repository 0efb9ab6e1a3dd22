/** Helpers for the tests of the citation engine. */
import assert from 'node:assert/strict';
import {
  type AuthorityCorrection,
  type Citation,
  type CitationReading,
  type Passage,
  readCitations,
  type StyledText,
} from '../../../src/citations/index.ts';
import verified from './verified.json';

/** A verified authority of the fixture. */
export interface Verified {
  readonly id: string;
  readonly category: string;
  readonly citation: string;
  readonly short: string;
  readonly how: string;
}

/** All verified authorities. */
export const VERIFIED: readonly Verified[] = verified.authorities;

/** The citation of a verified authority. */
export function cite(id: string): string {
  const found = VERIFIED.find((one) => one.id === id);
  if (!found) throw new Error(`verified.json has no ${id}`);
  return found.citation;
}

/** A passage from text with `*italics*`; a star before a digit is a star page. */
export function passage(marked: string, stream = 0): Passage {
  const italics: { from: number; to: number }[] = [];
  let text = '';
  let open = -1;
  for (const [i, letter] of Array.from(marked).entries()) {
    if (letter !== '*' || /\d/.test(marked[i + 1] ?? '')) text += letter;
    else if (open < 0) open = text.length;
    else {
      italics.push({ from: open, to: text.length });
      open = -1;
    }
  }
  return { text, italics, stream };
}

/** A reading together with the passages it was made from. */
export interface Read extends CitationReading {
  readonly passages: readonly Passage[];
}

/** Reads passages given as text with `*italics*`, all in the body unless they say otherwise. */
export function read(
  marked: string | readonly (string | Passage)[],
  corrections?: readonly AuthorityCorrection[],
): Read {
  const list = typeof marked === 'string' ? [marked] : marked;
  const passages = list.map((one) => (typeof one === 'string' ? passage(one) : one));
  return { ...readCitations(passages, corrections), passages };
}

/** The text of a citation's core. */
export function core(reading: Read, citation: Citation): string {
  const { text } = reading.passages[citation.passage] ?? { text: '' };
  return text.slice(citation.core.from, citation.core.to);
}

/** The text of all of a citation. */
export function whole(reading: Read, citation: Citation): string {
  const { text } = reading.passages[citation.passage] ?? { text: '' };
  return text.slice(citation.span.from, citation.span.to);
}

/** A name with its italics marked. */
export function styled(name: readonly StyledText[]): string {
  return name.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

/** The short names of what each citation of a reading stands for; `?` and `!` where it is not told. */
export function stands(reading: Read): string[] {
  const shorts = new Map(reading.authorities.map(({ id, short }) => [id, short]));
  return reading.citations.map((one) => {
    const short = one.authority && shorts.get(one.authority);
    if (short) return `${core(reading, one)} = ${short}`;
    const mark = { ambiguous: '?', unresolved: '!', full: '-', resolved: '-' }[one.resolution];
    return `${core(reading, one)} ${mark}`;
  });
}

/** Texts by what they are about, each with the entries of its table. */
export type Forms = Readonly<
  Record<string, readonly (readonly [text: string, ...entries: string[]])[]>
>;

/** Tests that each text gives the entries that stand with it, and that every citation of it has an authority. */
export function describeForms(of: string, forms: Forms): void {
  for (const [what, rows] of Object.entries(forms)) {
    describe(`${of}: ${what}`, () => {
      for (const [text, ...entries] of rows) {
        it(text, () => {
          const { authorities, citations } = read(text);
          assert.deepEqual(
            authorities.map(({ name }) => styled(name)),
            entries,
          );
          assert.deepEqual(
            citations.filter(({ authority }) => authority === undefined),
            [],
          );
        });
      }
    });
  }
}
