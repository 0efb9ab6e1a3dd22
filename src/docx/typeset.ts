import type { Text } from 'mdast';
import type { Brief } from '../brief/index.ts';
import type { Citation } from '../citations/index.ts';
import { type SetType, setType, setTypeWithMap } from '../typography/index.ts';

/** A citation's place in a text node, ready to be marked. */
export interface CitationPlace {
  /** Index into the brief's citations. */
  readonly citation: number;
  /** Id of the authority it stands for. */
  readonly authority: string;
  /** UTF-16 offset into the set text of the node. */
  readonly offset: number;
}

/** A text node as it is printed. */
export interface SetText {
  readonly text: string;
  /** The citations that begin in it, by offset. */
  readonly citations: readonly CitationPlace[];
}

/** Passages set before, for one draft that is set again and again; the results are the same. */
export class TypesetMemory {
  #passages = new Map<string, SetType>();

  /** Each passage set, given its pieces; those of passages that are gone are forgotten. */
  set(passages: readonly (readonly string[])[], language: string | undefined): SetType[] {
    const known = this.#passages;
    const options = language ? { language } : {};
    this.#passages = new Map();
    return passages.map((pieces) => {
      const key = JSON.stringify([language, pieces]);
      const set = this.#passages.get(key) ?? known.get(key) ?? setTypeWithMap(pieces, options);
      this.#passages.set(key, set);
      return set;
    });
  }
}

/**
 * Sets all text of a brief once: curly quotes, dashes, no-break spaces, and where each citation
 * begins in the result. The draft is not touched.
 */
export class TypesetBrief {
  readonly #texts = new Map<Text, SetText>();

  constructor(brief: Brief, memory: TypesetMemory = new TypesetMemory()) {
    const starts = citationStarts(brief);
    const texts = brief.passages.map(({ pieces }) => pieces.map((piece) => piece.node.value));
    const sets = memory.set(texts, brief.frontMatter?.language);
    for (const [at, passage] of brief.passages.entries()) {
      const set = sets[at];
      if (!set) continue;
      const here = starts.get(passage.index) ?? [];
      passage.pieces.forEach((piece, index) => {
        const citations = here
          .filter((start) => start.from >= piece.from && start.from < piece.to)
          .map((start) => ({
            citation: start.citation,
            authority: start.authority,
            offset: set.toOutput(index, start.from - piece.from),
          }));
        // A line end in a paragraph is a space: the draft may be wrapped at any width.
        const text = (set.segments[index] ?? piece.node.value).replace(/\n/g, ' ');
        this.#texts.set(piece.node, { text, citations });
      });
    }
  }

  /** A text node as set; one outside every passage is set by itself. */
  of(node: Text): SetText {
    return this.#texts.get(node) ?? { text: setType([node.value])[0] ?? node.value, citations: [] };
  }
}

interface Start {
  readonly citation: number;
  readonly authority: string;
  readonly from: number;
}

/** A parallel cite or later history is one citation with its host, and one mark does for both. */
function repeatsItsHost(citation: Citation, all: readonly Citation[]): boolean {
  if (!citation.part || citation.part === 'parenthetical' || citation.of === undefined)
    return false;
  return all[citation.of]?.authority === citation.authority;
}

/** Where the citations that belong in the table begin, by passage. */
function citationStarts(brief: Brief): Map<number, Start[]> {
  const { citations, authorities } = brief.citations;
  const starts = new Map<number, Start[]>();
  for (const authority of authorities) {
    for (const index of authority.citations) {
      const citation = citations[index];
      if (!citation || repeatsItsHost(citation, citations)) continue;
      const list = starts.get(citation.passage) ?? [];
      list.push({ citation: index, authority: authority.id, from: citation.span.from });
      starts.set(citation.passage, list);
    }
  }
  for (const list of starts.values())
    list.sort((a, b) => a.from - b.from || a.citation - b.citation);
  return starts;
}
